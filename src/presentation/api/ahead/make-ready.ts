import type { Brought, Figures } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { ANYBODY, askFirstQuestions } from './first-questions.ts';

type Question = Parameters<Figures['answerPublic']>[0];

/** Questions that others have asked of the figures they have, the latest first. */
export type AskedOfOthers = () => Promise<readonly Question[]>;

/** Those that are asked while we ask, and those that are asked while we ask them; whoever asks on and on is not waited for. */
const ROUNDS = 3;

/**
 * Asks all that is asked of new figures: what the first screens ask, and what others have asked. Where the record becomes another
 * meanwhile, the newest is asked instead: tables of what was would be of no use to anybody.
 */
export async function makeReady(open: OpenRecord, figures: Figures, others: AskedOfOthers): Promise<Brought> {
  let isAnother = false;
  const newest = async () => {
    if (await figures.follow(async () => null)) isAnother = true;
  };
  const answer: Figures['answer'] = async (question, asker, audience) => {
    await newest();
    return figures.answer(question, asker, audience);
  };
  const met = new Map<string, Question>();
  do {
    isAnother = false;
    await askFirstQuestions(open, { ...figures, answer });
    for (const question of met.values()) await answer(question, ANYBODY, 'public');
    for (let round = 0; round < ROUNDS; round++) {
      const more = (await others()).filter((question) => !met.has(JSON.stringify(question)));
      if (more.length === 0) break;
      for (const question of more) {
        met.set(JSON.stringify(question), question);
        await answer(question, ANYBODY, 'public');
      }
    }
    await newest();
  } while (isAnother);
  return figures.kept();
}
