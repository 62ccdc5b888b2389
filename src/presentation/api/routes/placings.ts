import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { PlacingReport } from '../../../record/administration/index.ts';
import { type Day, formatDay, parseDay } from '../../../terms/index.ts';
import { unplacedAnswer } from '../../answers/delivery-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { doerOf } from '../asked.ts';
import { areasOf } from '../doors/placed-asker.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import {
  languageQuery,
  placingsChangeSchema,
  placingsOutcomeSchema,
  placingsSchema,
  unitsSchema,
} from '../schemas/administration.ts';
import { unplacedSchema } from '../schemas/delivery.ts';
import { answers, jsonBody } from './describe.ts';

/** Years before this mean «always» in a dated table. */
const FIRST_YEAR_SHOWN = '1900';

const unplaced = createRoute({
  method: 'get',
  path: '/api/unplaced',
  summary: 'Positions and workplaces that have no place yet',
  request: { query: languageQuery },
  responses: answers(200, unplacedSchema, 'What waits to be placed'),
});

const list = createRoute({
  method: 'get',
  path: '/api/placings',
  summary: 'Workplace → unit and position → subgroup, dated',
  responses: answers(200, placingsSchema, 'Placings'),
});

const place = createRoute({
  method: 'post',
  path: '/api/placings',
  summary: 'Place workplaces and positions',
  request: { query: languageQuery, body: jsonBody(placingsChangeSchema) },
  responses: answers(200, placingsOutcomeSchema, 'What was placed, and what was refused'),
});

const units = createRoute({
  method: 'get',
  path: '/api/units',
  summary: 'Known units',
  responses: answers(200, unitsSchema, 'Units'),
});

export function placingRoutes(app: App, parts: Parts): void {
  const { administration } = parts.open;
  app.openapi(unplaced, async (c) => c.json(unplacedAnswer(await administration.unplaced(), languageOf(c)), 200));
  app.openapi(list, async (c) => {
    const placings = await administration.placings();
    const workplaces = placings.workplaces.map(({ workplace, unit, from, to }) => ({
      workplace,
      unit,
      ...days(from, to),
    }));
    const positions = placings.positions.map((p) => ({
      position: p.position,
      subgroup: p.subgroup,
      ...days(p.from, p.to),
    }));
    return c.json({ workplaces, positions }, 200);
  });
  app.openapi(place, async (c) => {
    const by = doerOf(c, parts);
    const { workplaces, positions, from } = c.req.valid('json');
    const report = await administration.place({ workplaces, positions }, dayIn(from, c), by);
    await parts.figures.refresh();
    return c.json({ workplaces: report.workplaces, positions: report.positions, refused: refusedOf(report, c) }, 200);
  });
  app.openapi(units, async (c) => {
    const entries = parts.figures.units();
    const areas = new Map<string, string>(entries.map(({ unit, area }) => [unit, area.code]));
    const known = (await administration.units()).map(({ closedOn, ...one }) => ({
      ...one,
      area: areas.get(one.unit) ?? null,
      closedOn: closedOn === null ? null : formatDay(closedOn),
    }));
    return c.json({ units: known, areas: areasOf(entries) }, 200);
  });
}

function days(from: Day, to: Day): { from: string; to: string } {
  const text = formatDay(from);
  return { from: text < FIRST_YEAR_SHOWN || text.startsWith('-') ? '' : text, to: formatDay(to) };
}

function dayIn(text: string | null, c: Context): Day | null {
  if (text === null || text === '') return null;
  const day = parseDay(text);
  if (day === null) throw refusalProblem({ code: 'bad-day', text }, languageOf(c));
  return day;
}

function refusedOf(report: PlacingReport, c: Context) {
  const texts = SURFACE_TEXTS[languageOf(c)];
  return report.refused.map(({ key, reason }) => ({
    key,
    reason,
    message: reason === 'unknown-unit-number' ? texts.unknownUnit(key) : texts.unknownSubgroup(key),
  }));
}
