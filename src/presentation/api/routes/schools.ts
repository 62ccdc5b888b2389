import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { UnitEntry } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { notForWhole } from '../../answers/whole-figures.ts';
import { type Language, SURFACE_TEXTS } from '../../language/index.ts';
import { schoolsCsv, schoolsXlsx } from '../../reports/index.ts';
import { keptJson } from '../ahead/kept-json.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer, refusalProblem } from '../problem.ts';
import { audienceOf } from '../question-of.ts';
import { languageQuery } from '../schemas/administration.ts';
import {
  areasSchema,
  schoolExportQuery,
  schoolPath,
  schoolQuery,
  schoolSchema,
  schoolsSchema,
  similarQuery,
  similarSchema,
} from '../schemas/schools.ts';
import { areasAnswer } from '../schools/areas-answer.ts';
import type { Asking } from '../schools/ask-tables.ts';
import { schoolAnswer } from '../schools/school-answer.ts';
import { type KnownUnits, knownUnits } from '../schools/school-place.ts';
import { schoolsAnswer } from '../schools/schools-answer.ts';
import { publishedList } from '../schools/schools-list.ts';
import { readSet } from '../schools/set-asked.ts';
import { similarAnswer } from '../schools/similar-answer.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download, XLSX } from './download.ts';

const list = createRoute({
  method: 'get',
  path: '/api/schools',
  summary: 'All schools: place, size, turnover with interval, months delivered, funnel',
  request: { query: schoolQuery },
  responses: answers(200, schoolsSchema, 'Schools by name'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/schools/export',
  summary: 'The list of schools as a file for others: always as published',
  request: { query: schoolExportQuery },
  responses: {
    200: {
      description: 'CSV or XLSX',
      content: { 'text/csv': { schema: { type: 'string' } }, [XLSX]: { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/schools/{unit}',
  summary: 'One school: composition, balance, movement, staying, similar schools',
  request: { params: schoolPath, query: schoolQuery },
  responses: answers(200, schoolSchema, 'The school'),
});

const similar = createRoute({
  method: 'get',
  path: '/api/schools/{unit}/similar',
  summary: 'Schools like one, by criteria with weights of the reader’s own; always as published',
  request: { params: schoolPath, query: similarQuery },
  responses: answers(200, similarSchema, 'Schools by name'),
});

const areas = createRoute({
  method: 'get',
  path: '/api/areas',
  summary: 'Areas as delivered, for drawing',
  request: { query: languageQuery },
  responses: answers(200, areasSchema, 'Areas'),
});

export function schoolRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(list, async (c) => {
    const asking = askingOf(c, parts);
    const refusal = notForWhole(asking.asker, asking.audience);
    if (refusal !== null) throw refusalProblem(refusal, asking.language);
    return keptJson(c, parts, keyOf(asking, null), async (audience) =>
      schoolsAnswer(await owned({ ...asking, audience }, parts), await knownUnits(figures, open)),
    );
  });
  app.openapi(exported, async (c) => {
    const asking = await owned(askingOf(c, parts), parts);
    const schools = await publishedList(asking, await knownUnits(figures, open));
    if (c.req.valid('query').format === 'csv') return download(schoolsCsv(schools), CSV, 'laget-schools.csv');
    return download(new Uint8Array(await schoolsXlsx(schools)), XLSX, 'laget-schools.xlsx');
  });
  app.openapi(one, async (c) => {
    const asking = askingOf(c, parts);
    const { unit } = c.req.valid('param');
    return keptJson(c, parts, keyOf(asking, unit), async (audience) => {
      const known = await knownUnits(figures, open);
      return schoolAnswer(await owned({ ...asking, audience }, parts), entryOf(unit, known, asking.language), known);
    });
  });
  app.openapi(similar, async (c) => {
    const asking = await owned(askingOf(c, parts), parts);
    const known = await knownUnits(figures, open);
    const entry = entryOf(c.req.valid('param').unit, known, asking.language);
    const { weights, beside } = c.req.valid('query');
    return c.json(await similarAnswer(asking, entry, known, readSet(weights, beside)), 200);
  });
  app.openapi(areas, async (c) => c.json(areasAnswer(await open.administration.places(), languageOf(c)), 200));
}

/** As the owner is named now: what is kept is read after what it rests on was looked at. */
async function owned(asking: Omit<Asking, 'owner'>, { open }: Parts): Promise<Asking> {
  return { ...asking, owner: (await open.administration.settings()).ownerName };
}

/** What a public answer about schools, or one of them, is kept by. */
function keyOf({ group, metric, language }: Omit<Asking, 'owner'>, unit: string | null): readonly (string | null)[] {
  return ['schools', unit, group, metric, language];
}

function entryOf(unit: string, { entries }: KnownUnits, language: Language): UnitEntry {
  const entry = entries.find((candidate) => candidate.unit === unit);
  if (entry === undefined) throw new ProblemAnswer(404, 'unknown-unit', SURFACE_TEXTS[language].unknownSchool(unit));
  return entry;
}

function askingOf(c: Context, parts: Parts): Omit<Asking, 'owner'> {
  return {
    figures: parts.figures,
    asker: askerOf(c, parts),
    audience: audienceOf(c),
    group: c.req.query('group') ?? TOTAL,
    metric: c.req.query('metric') === 'school-turnover' ? 'B3' : 'B2',
    language: languageOf(c),
  };
}
