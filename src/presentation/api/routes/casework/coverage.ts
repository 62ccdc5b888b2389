import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { proposalAnswer } from '../../../answers/coverage/proposal-answer.ts';
import { unitNamed } from '../../../answers/fulfilment/naming.ts';
import { proposalCsv, proposalXlsx } from '../../../reports/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { proposalFileQuery, proposalQuery, proposalSchema } from '../../schemas/casework/coverage.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download, XLSX } from '../download.ts';
import { lookUnder, TASK } from './look-under.ts';

const proposal = createRoute({
  method: 'get',
  path: '/api/coverage-proposal',
  summary: 'Ways to full coverage of one school: which hours change hands, which courses, at what cost. Logged.',
  request: { query: proposalQuery },
  responses: answers(200, proposalSchema, 'Proposals beside each other. People choose.'),
});

const file = createRoute({
  method: 'get',
  path: '/api/coverage-proposal/export',
  summary: 'The same as a file, with names. The look-up is logged.',
  request: { query: proposalFileQuery },
  responses: {
    200: {
      description: 'CSV or XLSX',
      content: { 'text/csv': { schema: { type: 'string' } }, [XLSX]: { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

export function coverageRoutes(app: App, parts: Parts): void {
  const { coverage, open } = parts;
  const answer = async (c: Context, query: typeof proposalQuery._output) => {
    const { unit, budget = null, courses: mostCourses = null, count } = query;
    const ask = {
      ...{ unit, budget, mostCourses, withoutExemptions: count === 'credits' },
      ...{ creditPrice: query['credit-price'], swapPrice: query['swap-price'] },
    };
    const { view } = await lookUnder(c, parts, TASK.proposal(unit), (purpose) =>
      coverage.propose(askerOf(c, parts), { ...ask, purpose }),
    );
    return proposalAnswer(view, unitNamed(await open.administration.units())(unit), languageOf(c));
  };
  app.openapi(proposal, async (c) => c.json(await answer(c, c.req.valid('query')), 200));
  app.openapi(file, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const told = await answer(c, query);
    const language = languageOf(c);
    const name = `laget-coverage-${told.unit.code}.${format}`;
    if (format === 'csv') return download(proposalCsv(told, language), CSV, name);
    return download(new Uint8Array(await proposalXlsx(told, language)), XLSX, name);
  });
}
