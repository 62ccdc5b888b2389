import type { Context } from 'hono';
import { type Question, readQuestion } from '../../../disclosure/index.ts';
import { languageOf } from '../asked.ts';
import { refusalProblem } from '../problem.ts';

/** The question in the address; refused where it cannot be understood. */
export function questionOf(c: Context): Question {
  const reading = readQuestion({
    metric: c.req.query('metric') ?? '',
    by: c.req.query('by'),
    where: c.req.queries('where') ?? [],
    at: c.req.query('at'),
    from: c.req.query('from'),
    to: c.req.query('to'),
    grain: c.req.query('grain'),
    asKnownOn: c.req.query('as-known-on'),
    rule: c.req.query('rule'),
  });
  if ('refusal' in reading) throw refusalProblem(reading.refusal, languageOf(c));
  return reading.question;
}
