import { relative, resolve } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Files that take a minute or more of a processor, the longest first. One of them that is begun last keeps the other
 * processors waiting, and on a fresh clone nothing is remembered of how long each took.
 */
export const LONGEST: readonly string[] = [
  'src/disclosure/attack/attack.slow.test.ts',
  'src/sources/fuzz.slow.test.ts',
  'src/disclosure/lattice/shapes-together.slow.test.ts',
  'test/house/regular-expressions.slow.test.ts',
  'test/egress/egress.slow.test.ts',
  'src/casework/coverage/ways.slow.test.ts',
  'src/presentation/api/doors/matrix.db.test.ts',
  'test/front-door/truth.db.test.ts',
  'test/front-door/known-then.db.test.ts',
  'test/nothing-lost/killed-plans.db.test.ts',
  'test/front-door/large.db.test.ts',
  'test/nothing-lost/killed-take-in.db.test.ts',
  'test/journeys/schools.journey.test.ts',
  'test/journeys/settings.journey.test.ts',
  'test/journeys/report/report.journey.test.ts',
  'test/journeys/plan/plan.journey.test.ts',
  'test/journeys/accessibility/accessibility-rest.journey.test.ts',
  'test/journeys/accessibility/accessibility.journey.test.ts',
  'test/journeys/plans.journey.test.ts',
  'test/journeys/known.journey.test.ts',
];

/** Begins with the files that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.indexOf(relative(ROOT, moduleId));
  return at < 0 ? LONGEST.length : at;
}
