import { LEAVING_CAUSES, type LeavingCause } from '../../leaving-lines.ts';
import { STAYING_YEARS } from '../../raw-table.ts';
import { byCell, logLog, numberIn, sumOf, type TwinRow } from './twin-row.ts';

/** B11: each line after each number of years, from who was followed for how long until what. */
export function causeRows(rows: readonly TwinRow[]): TwinRow[] {
  return [...byCell(rows).values()].flatMap((own) =>
    STAYING_YEARS.flatMap((years) =>
      LEAVING_CAUSES.map((cause) => {
        const { first, second } = own[0] ?? {};
        const component = `${years}|${cause}`;
        return {
          first,
          second,
          component,
          denominator: sumOf(own, 'persons'),
          ...lineOf(own, cause, Number(years) * 12),
        };
      }),
    ),
  );
}

const hasHappened = ({ cause }: TwinRow): boolean => cause !== 'none';

function lineOf(own: readonly TwinRow[], line: LeavingCause, until: number): TwinRow {
  const followed = own.filter((row) => numberIn(row, 'months') > 0);
  const there = followed.filter((row) =>
    hasHappened(row) ? numberIn(row, 'months') > until : numberIn(row, 'months') >= until,
  );
  const happened = followed.filter(({ cause, months }) => cause === line && Number(months) <= until);
  const isStaying = line === 'still-there';
  const numerator = sumOf(isStaying ? there : happened, 'persons');
  const { stays, share, variance, greenwood } = upTo(followed, line, until);
  const isKnown = followed.length > 0 && (there.length > 0 || stays === 0);
  if (!isKnown) return { numerator, persons: numerator, estimate: null, low: null, high: null };
  const told = isStaying ? logLog(stays, stays * Math.sqrt(greenwood)) : logLog(share, Math.sqrt(variance));
  return { numerator, persons: numerator, ...told };
}

/** At each month at which something happened: at risk, happened, happened of the line, and the share staying before it. */
interface Moment {
  readonly month: number;
  readonly risk: number;
  readonly gone: number;
  readonly own: number;
  readonly before: number;
}

function momentsOf(followed: readonly TwinRow[], line: string, until: number): readonly Moment[] {
  const moments: Moment[] = [];
  let before = 1;
  for (let month = 1; month <= until; month++) {
    const now = followed.filter((row) => hasHappened(row) && numberIn(row, 'months') === month);
    if (now.length === 0) continue;
    const risk = sumOf(
      followed.filter((row) => numberIn(row, 'months') >= month),
      'persons',
    );
    const gone = sumOf(now, 'persons');
    moments.push({
      month,
      risk,
      gone,
      own: sumOf(
        now.filter(({ cause }) => cause === line),
        'persons',
      ),
      before,
    });
    before *= (risk - gone) / risk;
  }
  return moments;
}

/** The share to whom the line had happened and its variance (infinitesimal jackknife), the share staying and Greenwood's sum. */
function upTo(followed: readonly TwinRow[], line: string, until: number) {
  const moments = momentsOf(followed, line, until);
  const stays = moments.reduce((product, { risk, gone }) => (product * (risk - gone)) / risk, 1);
  const share = moments.reduce((sum, { risk, own, before }) => sum + (before * own) / risk, 0);
  const greenwood = moments.reduce(
    (sum, { risk, gone }) => (risk === gone ? sum : sum + gone / (risk * (risk - gone))),
    0,
  );
  const variance = followed.reduce(
    (sum, row) => sum + numberIn(row, 'persons') * influence(row, line, moments) ** 2,
    0,
  );
  return { stays, share, greenwood, variance };
}

/** How much the share would change with one more person like those of a row: everybody of a row alike. */
function influence(row: TwinRow, line: string, moments: readonly Moment[]): number {
  let [sum, hazard] = [0, 0];
  for (const { month, risk, gone, own, before } of moments) {
    const there = numberIn(row, 'months') >= month ? 1 : 0;
    const now = hasHappened(row) && numberIn(row, 'months') === month ? 1 : 0;
    const ownNow = now === 1 && row['cause'] === line ? 1 : 0;
    sum += before * ((hazard * own) / risk + ownNow / risk - (there * own) / (risk * risk));
    if (risk > gone) hazard -= (now / risk - (there * gone) / (risk * risk)) / (1 - gone / risk);
  }
  return sum;
}
