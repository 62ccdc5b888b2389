import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { controlOf, type Refused, type SeenControl, type SeenTable } from '../../../../disclosure/index.ts';
import { controlAnswer } from '../../../answers/control/control-answer.ts';
import { withSpan } from '../../../answers/control/control-span.ts';
import { controlCsvOf, exportWords } from '../../../reports/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { refusalProblem } from '../../problem.ts';
import { audienceOf, questionFrom, textsOf } from '../../question-of.ts';
import { controlExportQuery, controlQuery, controlSchema } from '../../schemas/control.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download } from '../download.ts';

const control = createRoute({
  method: 'get',
  path: '/api/control',
  summary: 'Control charts: what varies as usual in a figure over time, and what does not',
  request: { query: controlQuery },
  responses: answers(200, controlSchema, 'A chart per code of the breakdown, worked out from what the reader sees'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/control/export',
  summary: 'Control charts as CSV for others: always of the public table',
  request: { query: controlExportQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

export function controlRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  const asked = (c: Context) => questionFrom(c, withSpan(textsOf(c), figures.state()));
  app.openapi(control, async (c) => {
    const table = await figures.answer(asked(c), askerOf(c, parts), audienceOf(c));
    const language = languageOf(c);
    return c.json(controlAnswer(chartsOf(c, table), language), 200);
  });
  app.openapi(exported, async (c) => {
    const charts = chartsOf(c, await figures.answerPublic(asked(c)));
    const { ownerName } = await open.administration.settings();
    const words = exportWords(charts.table, figures.catalogue(), ownerName, languageOf(c));
    return download(controlCsvOf(charts, words), CSV, `laget-${charts.table.metric.alias}-control.csv`);
  });
}

/** The charts of an answer; a refusal is thrown as a problem. */
function chartsOf<Table extends SeenTable>(c: Context, table: Table | Refused): SeenControl<Table> {
  const code = c.req.query('code') ?? '';
  const charts = 'refusal' in table ? table : controlOf(table, code === '' ? null : code);
  if ('refusal' in charts) throw refusalProblem(charts.refusal, languageOf(c));
  return charts;
}
