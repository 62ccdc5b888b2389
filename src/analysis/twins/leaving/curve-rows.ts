import { SMALLEST_BASE_OF_A_RATE } from '../../../terms/index.ts';
import { CURVE_MONTHS } from '../../leaving-lines.ts';
import { byCell, logLog, numberIn, sumOf, type TwinRow } from './twin-row.ts';

const isGone = ({ gone }: TwinRow): boolean => gone === true || gone === 'true';

function atRisk(own: readonly TwinRow[], month: number): number {
  const there = own.filter((row) => numberIn(row, 'entry') < month && numberIn(row, 'months') >= month);
  return sumOf(there, 'persons');
}

/** B10c: each step of each curve, from who entered when and was followed for how long. */
export function curveRows(rows: readonly TwinRow[]): TwinRow[] {
  return [...byCell(rows).values()].flatMap((own) => {
    const { first, second } = own[0] ?? {};
    const last = Number(CURVE_MONTHS.at(-1));
    const enough = Array.from({ length: last }, (_, month) => month).find(
      (month) => atRisk(own, month + 1) >= SMALLEST_BASE_OF_A_RATE,
    );
    return CURVE_MONTHS.map((component, i) => {
      const step = { start: enough ?? 0, before: Number(CURVE_MONTHS[i - 1] ?? 0), until: Number(component) };
      return { first, second, component, ...stepOf(own, step) };
    });
  });
}

interface Step {
  readonly start: number;
  readonly before: number;
  readonly until: number;
}

function stepOf(own: readonly TwinRow[], { start, before, until }: Step): TwinRow {
  const since = Math.max(start, before);
  const within = (row: TwinRow) => numberIn(row, 'months') > since && numberIn(row, 'months') <= until;
  const numerator = sumOf(
    own.filter((row) => isGone(row) && within(row)),
    'persons',
  );
  const there = own.filter((row) => {
    const months = numberIn(row, 'months');
    return numberIn(row, 'entry') <= until && (isGone(row) ? months > until : months >= until);
  });
  const denominator = sumOf(there, 'persons');
  let [share, greenwood] = [1, 0];
  for (let month = start + 1; month <= until; month++) {
    const [risk, gone] = [
      atRisk(own, month),
      sumOf(
        own.filter((row) => isGone(row) && numberIn(row, 'months') === month),
        'persons',
      ),
    ];
    if (gone === 0) continue;
    share *= (risk - gone) / risk;
    greenwood += gone / (risk * (risk - gone));
  }
  const isKnown = until >= start && (denominator > 0 || share === 0);
  const curve = isKnown ? logLog(share, share * Math.sqrt(greenwood)) : { estimate: null, low: null, high: null };
  return { numerator, denominator, persons: numerator, ...curve };
}
