import { type Day, type DimensionId, parseDay } from '../../../terms/index.ts';
import type { TruthMetric, TruthPerson, TruthPost, TruthRow, TruthUnit, TruthWorld } from '../question.ts';
import { truthOf } from '../truth-of.ts';

function raise(text: string): never {
  throw new Error(`no day: ${text}`);
}

export const day = (text: string): Day => parseDay(text) ?? raise(text);

const unit = (number: string, subArea: string, schoolType: TruthUnit['schoolType']): TruthUnit => ({
  unit: number,
  area: subArea.slice(0, 2),
  subArea,
  schoolType,
  livingConditions: subArea === '0102' ? 'exposed' : 'other',
});
export const A = '300000001';
export const B = '300000002';
export const C = '300000003';
const UNITS = [unit(A, '0101', 'barneskole'), unit(B, '0102', 'ungdomsskole'), unit(C, '0201', '1-10')];

export interface PostPlan extends Partial<Omit<TruthPost, 'from' | 'to'>> {
  readonly from: string;
  /** Last day employed. */
  readonly last?: string;
}

function post({ from, last, ...rest }: PostPlan): TruthPost {
  const to = last === undefined ? null : ((day(last) + 1) as Day);
  return {
    unit: A,
    subgroup: 'laerer_grunnskole',
    position: '2102',
    percent: 10_000,
    contract: 'permanent',
    terms: 'ordinary',
    ...rest,
    from: day(from),
    to,
  };
}

export function person(posts: readonly PostPlan[], rest: Partial<TruthPerson> = {}): TruthPerson {
  return { birth: { year: 1980, month: 6 }, sex: 'f', leaves: [], ...rest, posts: posts.map(post) };
}

export function world(persons: readonly TruthPerson[], successions: TruthWorld['successions'] = []): TruthWorld {
  return { persons, units: UNITS, successions };
}

export function stock(metric: TruthMetric, persons: readonly TruthPerson[], at: string, by: DimensionId[] = []): TruthRow[] {
  return truthOf(world(persons), { metric, by, period: { at: day(at) } });
}

export function between(metric: TruthMetric, of: TruthWorld, days: readonly [string, string], by: DimensionId[] = []): TruthRow[] {
  return truthOf(of, { metric, by, period: { from: day(days[0]), to: day(days[1]) } });
}

export const codes = (rows: readonly TruthRow[]): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [Object.values(row.dims).join('/'), row.numerator]));

