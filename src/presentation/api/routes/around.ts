import { createRoute } from '@hono/zod-openapi';
import type { Asker } from '../../../access/index.ts';
import type { Audience } from '../../../disclosure/index.ts';
import { askAround } from '../../answers/around/around-answer.ts';
import type { Language } from '../../language/index.ts';
import { aroundCsv, aroundXlsx } from '../../reports/index.ts';
import { askerOf } from '../asked.ts';
import type { AroundAnswer } from '../contract/index.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { aroundExportQuery, aroundQuery, aroundSchema } from '../schemas/around.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download, XLSX } from './download.ts';

const around = createRoute({
  method: 'get',
  path: '/api/around',
  summary: 'Living conditions of areas, agreements of working time, and pay: what stands around the figures',
  request: { query: aroundQuery },
  responses: answers(200, aroundSchema, 'Three tables; pay as the audience may see it'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/around/export',
  summary: 'The same as a file for others: always as published',
  request: { query: aroundExportQuery },
  responses: {
    200: {
      description: 'CSV or XLSX',
      content: { 'text/csv': { schema: { type: 'string' } }, [XLSX]: { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

export function aroundRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  const answered = async (asker: Asker, audience: Audience, language: Language): Promise<AroundAnswer> => {
    const places = await open.administration.places();
    const areas = new Map(places.areas.map(({ code, name }) => [code, name]));
    const answer = await askAround(figures, { asker, audience, language, areas });
    if ('refusal' in answer) throw refusalProblem(answer.refusal, language);
    return answer;
  };
  app.openapi(around, async (c) => {
    const { audience = 'public' } = c.req.valid('query');
    return c.json(await answered(askerOf(c, parts), audience, languageOf(c)), 200);
  });
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const tables = await answered(askerOf(c, parts), 'public', language);
    const { ownerName } = await open.administration.settings();
    if (c.req.valid('query').format === 'csv') {
      return download(aroundCsv(tables, ownerName, language), CSV, 'laget-around.csv');
    }
    return download(new Uint8Array(await aroundXlsx(tables, ownerName, language)), XLSX, 'laget-around.xlsx');
  });
}
