import type { Context } from 'hono';
import type { CasePurpose } from '../../../../access/index.ts';
import type { CaseRefusal } from '../../../../casework/index.ts';
import { FULFILMENT_TEXTS } from '../../../language/index.ts';
import { parsePurpose } from '../../doors/task-purposes.ts';
import { languageOf } from '../../language-of.ts';
import type { Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import { allowed } from './case-refusals.ts';

/** Tasks as the log of look-ups calls them. */
export const TASK = {
  plan: (id: string) => `fulfilment-plan ${id}`,
  appointment: (ref: string) => `appointment ${ref}`,
  keptCase: (id: string) => `requirement-case ${id}`,
  proposal: (unit: string) => `coverage-proposal ${unit}`,
} as const;

interface LookedAt<View> {
  readonly view: View;
  readonly purpose: CasePurpose;
}

/**
 * Looks at a task under what it is for: as told now, which is kept once the look is allowed, or as told before in this session.
 * Nobody is looked up for nothing.
 */
export async function lookUnder<View extends object>(
  c: Context,
  { purposes }: Parts,
  task: string,
  look: (purpose: CasePurpose) => Promise<View | CaseRefusal>,
): Promise<LookedAt<View>> {
  const told = c.req.query('purpose');
  const purpose = told === undefined ? await purposes.of(c, task) : parsePurpose(told);
  if (purpose === null) throw purposeNeeded(c);
  const view = allowed(c, await look(purpose));
  if (told !== undefined) await purposes.keep(c, task, purpose);
  return { view, purpose };
}

export function purposeNeeded(c: Context): ProblemAnswer {
  return new ProblemAnswer(400, 'purpose-needed', FULFILMENT_TEXTS[languageOf(c)].refused['purpose-needed']);
}
