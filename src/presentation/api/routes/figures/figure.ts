import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addUp, type PublishedTable, type Refused, type SeenTable, SUMMED_OVER } from '../../../../disclosure/index.ts';
import { figureAnswer } from '../../../answers/figure-answer.ts';
import { csvOf, type ExportWords, exportWords, jsonStatOf, xlsxOf } from '../../../reports/index.ts';
import { keptJson } from '../../ahead/kept-json.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { questionOf } from '../../question-of.ts';
import { exportQuery, figureQuery, figureSchema, jsonStatSchema } from '../../schemas/figure.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download, XLSX } from '../download.ts';

const figure = createRoute({
  method: 'get',
  path: '/api/figure',
  summary: 'A figure: the same JSON as «laget figure --format json»',
  request: { query: figureQuery },
  responses: answers(200, figureSchema, 'A table that has passed the gate'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/figure/export',
  summary: 'A figure as a file for others: always the public table',
  request: { query: exportQuery },
  responses: {
    200: {
      description: 'CSV, XLSX or JSON-stat 2.0',
      content: {
        'text/csv': { schema: { type: 'string' } },
        [XLSX]: { schema: { type: 'string', format: 'binary' } },
        'application/json': { schema: jsonStatSchema },
      },
    },
    ...problemAnswers,
  },
});

export function figureRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(figure, async (c) => {
    const language = languageOf(c);
    const question = questionOf(c);
    const asker = askerOf(c, parts);
    const key = ['figure', JSON.stringify(question), c.req.query('sum') ?? '', language];
    return keptJson(c, parts, key, async (audience) => {
      const answer = await figures.answer(question, asker, audience);
      const table = summed(c, answer);
      if ('refusal' in table) return table;
      const isPublic = table === answer && table.audience === 'public';
      const nearest = isPublic ? await figures.nearest(question, table) : null;
      return figureAnswer(table, language, nearest);
    });
  });
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const table = summed(c, await figures.answerPublic(questionOf(c)));
    if ('refusal' in table) throw refusalProblem(table.refusal, language);
    const { ownerName } = await open.administration.settings();
    return fileOf(table, exportWords(table, figures.catalogue(), ownerName, language), c.req.valid('query').format);
  });
}

/** The table with its rows added up, where that is asked for. */
function summed<Table extends SeenTable>(c: Context, table: Table | Refused): Table | Refused {
  const text = c.req.query('sum') ?? '';
  if ('refusal' in table || text === '') return table;
  const over = SUMMED_OVER.find((one) => one === text);
  return over === undefined ? { refusal: { code: 'unknown-sum', sum: text } } : addUp(table, over);
}

/** A published table, and nothing else, as a file. */
async function fileOf(
  table: PublishedTable,
  words: ExportWords,
  format: 'csv' | 'xlsx' | 'json-stat',
): Promise<Response> {
  const name = `laget-${table.metric.alias}`;
  if (format === 'csv') return download(csvOf(table, words), CSV, `${name}.csv`);
  if (format === 'xlsx') return download(new Uint8Array(await xlsxOf(table, words)), XLSX, `${name}.xlsx`);
  return download(JSON.stringify(jsonStatOf(table, words)), 'application/json; charset=utf-8', `${name}.json`);
}
