import { addMonths, type Day, type DimensionId, dayOf, dayParts } from '../../terms/index.ts';
import { type TruthMetric, type TruthPeriod, type TruthRow, type TruthWorld, truthPeriods } from '../truth/index.ts';
import { periodText } from '../truth/truth-files.ts';
import { addUp, makeReady, talliesOf } from '../truth/truth-of.ts';

/** What is asked of a whole country: little, for it is reckoned owner by owner and added up. */
const BREAKDOWNS: readonly (readonly DimensionId[])[] = [
  [],
  ['unit'],
  ['area'],
  ['school-type'],
  ['staff-group'],
  ['age-band'],
  ['contract'],
];
const METRICS: readonly TruthMetric[] = ['A1', 'A2', 'B2', 'B3', 'B6'];

interface Sum {
  readonly dims: TruthRow['dims'];
  numerator: number;
  denominator: number | null;
}

/** Right answers of many owners, added up: nobody works for two of them. */
export class NationalTruth {
  readonly #sums = new Map<string, Sum>();
  readonly #periods: Readonly<Record<TruthMetric, readonly TruthPeriod[]>>;

  constructor(first: Day, until: Day) {
    const all = truthPeriods(first, until);
    const { year, month } = dayParts(until);
    const august = dayOf(month >= 8 ? year : year - 1, 8, 1);
    const schoolYear = { from: addMonths(august, -12), to: august };
    this.#periods = {
      A1: all.A1.slice(-2),
      A2: all.A2.slice(-2),
      B2: all.B2.slice(-1),
      B3: all.B3.slice(-1),
      B6: [schoolYear],
    };
  }

  add(world: TruthWorld): void {
    const ready = makeReady(world);
    for (const metric of METRICS) {
      for (const period of this.#periods[metric]) {
        const tallies = talliesOf(ready, metric, period);
        for (const by of BREAKDOWNS) for (const row of addUp(tallies, metric, by)) this.#put(metric, period, row);
      }
    }
  }

  #put(metric: TruthMetric, period: TruthPeriod, { dims, numerator, denominator }: TruthRow): void {
    const key = JSON.stringify({ metric, period: periodText(period), dims });
    const sum = this.#sums.get(key);
    if (sum === undefined) this.#sums.set(key, { dims, numerator, denominator });
    else {
      sum.numerator = Math.round((sum.numerator + numerator) * 10_000) / 10_000;
      sum.denominator = denominator === null ? null : (sum.denominator ?? 0) + denominator;
    }
  }

  /** One JSON line per answer of a metric. */
  lines(metric: TruthMetric): string[] {
    return [...this.#sums].flatMap(([key, { numerator, denominator }]) => {
      const named: { metric: string } = JSON.parse(key);
      return named.metric === metric ? [JSON.stringify({ ...named, numerator, denominator })] : [];
    });
  }

  /** Persons at work on the last day. */
  personsOn(until: Day): number {
    const key = JSON.stringify({ metric: 'A1', period: periodText({ at: until }), dims: {} });
    return this.#sums.get(key)?.numerator ?? 0;
  }
}
