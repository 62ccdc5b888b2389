import type { Figures, Question, QuestionTexts, Refused } from '../../../disclosure/index.ts';
import type { KeepOutcome, OpenRecord } from '../../../record/administration/index.ts';
import type { Language } from '../../language/index.ts';
import { documentText } from '../document-text.ts';
import { figureAnswer } from '../figure-answer.ts';
import { textsToKeep } from './kept-texts.ts';

/** A figure somebody wants to be able to repeat. */
export interface ToKeep {
  readonly texts: QuestionTexts;
  readonly question: Question;
  /** What it is told in or for. */
  readonly name: string;
  readonly language: Language;
  readonly program: string;
  readonly by: string;
}

/**
 * Asks a question for anyone, and keeps the answer with what was known. Where the record has changed since it was last
 * read, it is read anew and the question asked once more; refused where it changes again meanwhile.
 */
export async function keepFigure(
  { open, figures }: { readonly open: OpenRecord; readonly figures: Figures },
  toKeep: ToKeep,
): Promise<KeepOutcome | Refused> {
  const first = await keepOnce({ open, figures }, toKeep);
  if ('refusal' in first || first.ok) return first;
  await figures.refresh();
  return keepOnce({ open, figures }, toKeep);
}

async function keepOnce(
  { open, figures }: { readonly open: OpenRecord; readonly figures: Figures },
  { texts, question, name, language, program, by }: ToKeep,
): Promise<KeepOutcome | Refused> {
  const { fingerprint } = figures.state();
  const table = await figures.answerPublic(question);
  if ('refusal' in table) return table;
  return open.administration.keepFigure({
    ...{ name, language, fingerprint, program, by },
    question: textsToKeep(texts),
    answer: documentText(figureAnswer(table, language)),
  });
}
