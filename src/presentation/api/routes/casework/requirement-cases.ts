import { createRoute } from '@hono/zod-openapi';
import { formatDay } from '../../../../terms/index.ts';
import { keptCaseAnswer, keptCasesAnswer } from '../../../answers/fulfilment/case-answer.ts';
import { answerToFacts } from '../../../answers/fulfilment/judged-answer.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import { fill, LAW_TEXTS } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import { parsePurpose } from '../../doors/task-purposes.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { keepCaseSchema, keptCaseSchema, keptCasesSchema, planSavedSchema } from '../../schemas/fulfilment.ts';
import { answers, jsonBody } from '../describe.ts';
import { allowed } from './case-refusals.ts';
import { purposeQuery } from './fulfilment.ts';
import { lookUnder, purposeNeeded, TASK } from './look-under.ts';

const list = createRoute({
  method: 'get',
  path: '/api/requirement-cases',
  summary: 'Checks that were kept as cases, of units the role reaches, newest first',
  request: { query: languageQuery },
  responses: answers(200, keptCasesSchema, 'Cases'),
});

const one = createRoute({
  method: 'get',
  path: '/api/requirement-cases/{id}',
  summary: 'A check as it was kept, with what the same facts give by the rules of today',
  request: { params: idParam, query: purposeQuery },
  responses: answers(200, keptCaseSchema, 'The case. The look-up is logged.'),
});

const keep = createRoute({
  method: 'post',
  path: '/api/requirement-cases',
  summary: 'Keep a check as a case, with who assessed it and what was seen. No name is asked for.',
  request: { query: languageQuery, body: jsonBody(keepCaseSchema) },
  responses: answers(200, planSavedSchema, 'The id of the case'),
});

export function requirementCaseRoutes(app: App, parts: Parts): void {
  const { casework, open, purposes } = parts;
  const named = async () => unitNamed(await open.administration.units());
  app.openapi(list, async (c) =>
    c.json(keptCasesAnswer(allowed(c, await casework.cases(askerOf(c, parts))), await named()), 200),
  );
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const { view, purpose } = await lookUnder(c, parts, TASK.keptCase(id), (told) =>
      casework.keptCase(askerOf(c, parts), id, told),
    );
    const answer = keptCaseAnswer(view, { named: await named(), today: open.today(), language: languageOf(c) });
    return c.json({ ...answer, lookedUpFor: purpose }, 200);
  });
  app.openapi(keep, async (c) => {
    const language = languageOf(c);
    const { purpose: told, ...body } = c.req.valid('json');
    const purpose = parsePurpose(told);
    if (purpose === null) throw purposeNeeded(c);
    const answer = answerToFacts(body.facts, formatDay(open.today()), language);
    if (answer === null) {
      const detail = fill(LAW_TEXTS[language].caseProblem['unknown-question'], { place: 'facts' });
      throw new ProblemAnswer(422, 'unknown-question', detail);
    }
    const kept = allowed(c, await casework.keepCase(askerOf(c, parts), { ...body, purpose, language, answer }));
    await purposes.keep(c, TASK.keptCase(kept.id), purpose);
    return c.json(kept, 200);
  });
}
