import { createRoute } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { lawAnswer } from '../../answers/law-answer.ts';
import { type RequirementAnswer, requirementAnswer } from '../../answers/requirement-answer.ts';
import { caseProblemText, LAW_PAGES, type Language } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery } from '../schemas/administration.ts';
import { lawSchema, requirementRequestSchema, requirementsSchema } from '../schemas/law.ts';
import { answers, jsonBody } from './describe.ts';

/** Facts of thousands of cases fit in this. */
const FACTS_LIMIT_BYTES = 1_000_000;

const law = createRoute({
  method: 'get',
  path: '/api/law',
  summary: 'Every rule of the requirements in plain words, with paragraph, days, and how sure we are',
  request: { query: languageQuery },
  responses: answers(200, lawSchema, 'The rules by area'),
});

const requirement = createRoute({
  method: 'post',
  path: '/api/requirement',
  summary: 'What the law says of a person and a post. Nothing of the facts is stored or logged.',
  request: { query: languageQuery, body: jsonBody(requirementRequestSchema) },
  responses: answers(200, requirementsSchema, 'One answer for each case, in order. It proposes; a person decides.'),
});

export function lawRoutes(app: App, { open }: Parts): void {
  app.use(
    requirement.path,
    bodyLimit({
      maxSize: FACTS_LIMIT_BYTES,
      onError: (c) => {
        throw new ProblemAnswer(413, 'too-large', LAW_PAGES[languageOf(c)].check.tooLarge);
      },
    }),
  );
  app.openapi(law, (c) => c.json(lawAnswer(languageOf(c)), 200));
  app.openapi(requirement, (c) => {
    const language = languageOf(c);
    const answer = requirementAnswer(c.req.valid('json'), open.today(), language);
    refuse(answer, language);
    return c.json({ cases: answer.cases }, 200);
  });
}

/** Cases that cannot be read are the asker's fault, a question that is not known is one without an answer. */
function refuse({ refused }: RequirementAnswer, language: Language): void {
  const [first] = refused;
  if (first === undefined) return;
  const unread = refused.find(({ problem }) => problem !== 'unknown-question');
  const status = unread === undefined ? 422 : 400;
  const told = refused.map((one) => caseProblemText(one, language)).join(' ');
  throw new ProblemAnswer(status, (unread ?? first).problem, told);
}
