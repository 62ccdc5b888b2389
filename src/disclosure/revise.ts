import type { Asker } from '../access/index.ts';
import { type QuestionThen, whyChanged } from '../analysis/index.ts';
import type { OpenRecord } from '../record/administration/index.ts';
import { factsOf } from '../record/index.ts';
import type { Answering, Audience, Refused } from './answering.ts';
import { revisionsOf, type SeenRevisions } from './derived/revisions.ts';
import { withinReach } from './show-internal.ts';

interface Source {
  readonly open: OpenRecord;
  readonly answer: Answering;
}

/**
 * A question answered as known on its day and as known now, both through the gate, and what changed what is seen between
 * them. Reads the whole record, so it takes as long as building the read model.
 */
export async function revise(
  { open, answer }: Source,
  question: QuestionThen,
  { asker, audience }: { readonly asker: Asker; readonly audience: Audience },
): Promise<SeenRevisions | Refused> {
  const reached = audience === 'public' ? { question } : withinReach(question, asker);
  if ('refusal' in reached) return reached;
  const before = await answer(question, asker, audience);
  if ('refusal' in before) return before;
  const found = whyChanged(await factsOf(open), { ...reached.question, asKnownOn: question.asKnownOn });
  if ('refusal' in found) return found;
  const now = await answer({ ...question, period: found.period, asKnownOn: null }, asker, audience);
  return 'refusal' in now ? now : revisionsOf(before, now, found);
}
