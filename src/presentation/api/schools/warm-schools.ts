import type { Asker } from '../../../access/index.ts';
import type { Figures } from '../../../disclosure/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { ProblemAnswer } from '../problem.ts';
import { schoolAnswer } from './school-answer.ts';
import { knownUnits } from './school-place.ts';
import { schoolsAnswer } from './schools-answer.ts';

/** Asks, as published, what the list of schools and a school's page ask: the tables are the same for every school. */
export async function warmSchools(open: OpenRecord, figures: Figures, asker: Asker): Promise<void> {
  const { ownerName } = await open.administration.settings();
  const asking = {
    figures,
    asker,
    audience: 'public',
    group: 'teacher',
    metric: 'B2',
    language: 'nb',
    owner: ownerName,
  } as const;
  try {
    const known = await knownUnits(figures, open);
    await schoolsAnswer(asking, known);
    const [first] = known.entries;
    if (first !== undefined) await schoolAnswer(asking, first, known);
  } catch (problem) {
    // Nothing to answer yet, or the server is stopping: whoever asks is told so then.
    if (!(problem instanceof ProblemAnswer)) throw problem;
  }
}
