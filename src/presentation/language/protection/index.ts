import type { TableProblem } from '../../../disclosure/index.ts';
import type { InEach } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { ProblemPlace, ProtectionTexts } from './wording.ts';

export type { ProblemPlace, ProtectionTexts } from './wording.ts';

/** What is said of a table of counts that somebody protects, per language. */
export const PROTECTION_TEXTS: InEach<ProtectionTexts> = { nb, nn, en };

/** A problem of a table or a hierarchy, in a sentence. */
export function tableProblemText(
  problem: TableProblem,
  place: ProblemPlace,
  { problem: wording }: ProtectionTexts,
): string {
  // Each code has its own wording; the compiler cannot follow the pair through the table.
  const say = wording[problem.code] as (told: ProblemPlace & TableProblem) => string;
  return say({ ...place, ...problem });
}
