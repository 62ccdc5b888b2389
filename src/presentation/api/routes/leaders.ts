import { createRoute } from '@hono/zod-openapi';
import { askLeaders } from '../../answers/leaders/ask-leaders.ts';
import { askStudyLeave } from '../../answers/leaders/ask-study-leave.ts';
import { leadersCsv, leadersXlsx } from '../../reports/index.ts';
import { keptJson } from '../ahead/kept-json.ts';
import { askerOf } from '../asked.ts';
import type { LeadersAnswer } from '../contract/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import {
  LEADERS_PARTS,
  leadersExportQuery,
  leadersPath,
  leadersQuery,
  leadersSchema,
  studyLeaveQuery,
  studyLeaveSchema,
} from '../schemas/leaders.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download, XLSX } from './download.ts';

const leaders = createRoute({
  method: 'get',
  path: '/api/leaders/{part}',
  summary:
    'Principal posts, the way from middle leader to principal, continuity, span and support: views of the catalogue',
  request: { params: leadersPath, query: leadersQuery },
  responses: answers(200, leadersSchema, 'One table, by year or by school type'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/leaders/export',
  summary: 'All tables about leaders as a file for others: always as published',
  request: { query: leadersExportQuery },
  responses: {
    200: {
      description: 'CSV or XLSX',
      content: { 'text/csv': { schema: { type: 'string' } }, [XLSX]: { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

const leave = createRoute({
  method: 'get',
  path: '/api/study-leave',
  summary: 'What study leave for principals would come to, reckoned from published figures',
  request: { query: studyLeaveQuery },
  responses: answers(200, studyLeaveSchema, 'Expected numbers with what they may lie between'),
});

export function leaderRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const tables: LeadersAnswer[] = [];
    for (const part of LEADERS_PARTS) {
      const answer = await askLeaders(figures, { asker: askerOf(c, parts), audience: 'public', part, language });
      if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
      tables.push(answer);
    }
    const { ownerName: owner } = await open.administration.settings();
    const words = { owner, dataset: figures.state().dataset, language };
    if (c.req.valid('query').format === 'csv') return download(leadersCsv(tables, words), CSV, 'laget-leaders.csv');
    return download(new Uint8Array(await leadersXlsx(tables, words)), XLSX, 'laget-leaders.xlsx');
  });
  app.openapi(leaders, async (c) => {
    const language = languageOf(c);
    const { part } = c.req.valid('param');
    const asker = askerOf(c, parts);
    return keptJson(c, parts, ['leaders', part, language], (audience) =>
      askLeaders(figures, { asker, audience, part, language }),
    );
  });
  app.openapi(leave, async (c) => {
    const language = languageOf(c);
    const { after, months, taking, 'cost-low': costLow, 'cost-high': costHigh } = c.req.valid('query');
    const wish = { afterYears: after, months, taking, costLow, costHigh };
    return c.json(await askStudyLeave(figures, askerOf(c, parts), wish, language), 200);
  });
}
