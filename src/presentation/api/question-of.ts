import type { Context } from 'hono';
import { type Audience, type Question, type QuestionTexts, readQuestion } from '../../disclosure/index.ts';
import { languageOf } from './language-of.ts';
import { refusalProblem } from './problem.ts';

/** The question of an address; a refusal is thrown as a problem. */
export function questionOf(c: Context): Question {
  return questionFrom(c, textsOf(c));
}

/** The question of texts that stand in an address, or follow from it. */
export function questionFrom(c: Context, texts: QuestionTexts): Question {
  const reading = readQuestion(texts);
  if ('refusal' in reading) throw refusalProblem(reading.refusal, languageOf(c));
  return reading.question;
}

/** The question of an address as it stands there. */
export function textsOf(c: Context): QuestionTexts {
  return {
    metric: c.req.query('metric') ?? '',
    by: c.req.query('by'),
    where: c.req.queries('where') ?? [],
    at: c.req.query('at'),
    from: c.req.query('from'),
    to: c.req.query('to'),
    grain: c.req.query('grain'),
    asKnownOn: c.req.query('as-known-on'),
    rule: c.req.query('rule'),
  };
}

export function audienceOf(c: Context): Audience {
  return c.req.query('audience') === 'internal' ? 'internal' : 'public';
}
