import type { SourceId } from '../../sources/index.ts';
import type { Freshness, Grade } from './grade.ts';

/** Days a source is expected to be delivered anew within, and days after which it is old. */
interface Expected {
  readonly due: number;
  readonly old: number;
}

const MONTHLY: Expected = { due: 45, old: 120 };
const QUARTERLY: Expected = { due: 130, old: 230 };
const YEARLY: Expected = { due: 400, old: 765 };

const EXPECTED: Readonly<Partial<Record<SourceId, Expected>>> = {
  'hr-extract': MONTHLY,
  amelding: MONTHLY,
  aareg: MONTHLY,
  'nav-excel': MONTHLY,
  posts: MONTHLY,
  applications: MONTHLY,
  'job-ads': MONTHLY,
  absence: QUARTERLY,
};

/** How new a delivery is that is so many days old; registers and yearly counts are expected once a year. */
export function freshnessOf(source: SourceId, age: number): Freshness {
  const { due, old } = EXPECTED[source] ?? YEARLY;
  if (age <= due) return 'fresh';
  return age <= old ? 'due' : 'old';
}

/** The best grade that figures of such an age can have. */
export const BEST_GRADE: Readonly<Record<Freshness, Grade>> = { fresh: 'good', due: 'usable', old: 'weak' };
