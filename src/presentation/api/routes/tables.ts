import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isMappedSource } from '../../../record/administration/index.ts';
import { mappingsAnswer, tablesAnswer } from '../../answers/table-answer.ts';
import { fill, SURFACE_TEXTS, TABLE_TEXTS } from '../../language/index.ts';
import { templateCsv, templateXlsx } from '../../reports/index.ts';
import { doerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery } from '../schemas/administration.ts';
import {
  mappingChangedSchema,
  mappingRemoveSchema,
  mappingRenameSchema,
  mappingsSchema,
  tablesSchema,
} from '../schemas/tables.ts';
import { answers, jsonBody, problemAnswers } from './describe.ts';
import { CSV, download, XLSX } from './download.ts';

const tables = createRoute({
  method: 'get',
  path: '/api/tables',
  summary: 'Kinds of table whose columns an owner may name as it likes, with their columns and codes',
  request: { query: languageQuery },
  responses: answers(200, tablesSchema, 'Kinds of table'),
});

const templateFile = z.object({
  file: z.string().openapi({ param: { name: 'file', in: 'path' }, example: 'absence.xlsx' }),
});

const template = createRoute({
  method: 'get',
  path: '/api/tables/template/{file}',
  summary: 'A template to fill in: KIND.csv or KIND.xlsx, with an explanation and an example row',
  request: { params: templateFile, query: languageQuery },
  responses: {
    200: { description: 'CSV or XLSX', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

const mappings = createRoute({
  method: 'get',
  path: '/api/mappings',
  summary: 'Saved column mappings',
  responses: answers(200, mappingsSchema, 'Mappings'),
});

const rename = createRoute({
  method: 'post',
  path: '/api/mappings/rename',
  summary: 'Give a saved column mapping another name',
  request: { query: languageQuery, body: jsonBody(mappingRenameSchema) },
  responses: answers(200, mappingChangedSchema, 'Its new name'),
});

const remove = createRoute({
  method: 'post',
  path: '/api/mappings/remove',
  summary: 'Put a saved column mapping away; what was taken in by it stays',
  request: { query: languageQuery, body: jsonBody(mappingRemoveSchema) },
  responses: answers(200, mappingChangedSchema, 'Its name'),
});

export function tableRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(tables, (c) => c.json(tablesAnswer(languageOf(c)), 200));
  app.openapi(template, async (c) => {
    const { file } = c.req.valid('param');
    const [, kind, ending] = /^([a-z-]+)\.(csv|xlsx)$/.exec(file) ?? [];
    const language = languageOf(c);
    if (!isMappedSource(kind)) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[language].notFound);
    if (ending === 'csv') return download(templateCsv(kind, language), CSV, file);
    return download(new Uint8Array(await templateXlsx(kind, language)), XLSX, file);
  });
  app.openapi(mappings, async (c) => c.json(mappingsAnswer(await administration.mappings()), 200));
  app.openapi(rename, async (c) => {
    const by = doerOf(c, parts);
    const { name, to } = c.req.valid('json');
    const outcome = await administration.renameMapping(name, to, by);
    if (outcome === 'name-taken') throw new ProblemAnswer(400, 'name-taken', said(c).nameTaken(to));
    if (outcome === 'unknown') throw new ProblemAnswer(404, 'not-found', said(c).unknown(name));
    return c.json({ name: to }, 200);
  });
  app.openapi(remove, async (c) => {
    const by = doerOf(c, parts);
    const { name } = c.req.valid('json');
    const outcome = await administration.removeMapping(name, by);
    if (outcome === 'unknown') throw new ProblemAnswer(404, 'not-found', said(c).unknown(name));
    return c.json({ name }, 200);
  });
}

function said(c: Context) {
  const { mappings: texts } = TABLE_TEXTS[languageOf(c)];
  return {
    nameTaken: (name: string) => fill(texts.nameTaken, { name }),
    unknown: (name: string) => fill(texts.unknown, { name }),
  };
}
