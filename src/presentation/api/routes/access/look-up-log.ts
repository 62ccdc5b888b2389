import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { CASE_PURPOSES, lookerOf } from '../../../../access/index.ts';
import type { LooksSought } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import { isShownKind, lookUpsAnswer } from '../../../answers/access/look-ups-answer.ts';
import { ACCESS_TOLD } from '../../../language/index.ts';
import { lookUpsCsv } from '../../../reports/index.ts';
import { askerOf } from '../../asked.ts';
import type { LookUpLine } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import { logCheckSchema, lookUpLogQuery, lookUpLogSchema } from '../../schemas/access/look-ups.ts';
import { languageQuery } from '../../schemas/administration.ts';
import { answers, problemAnswers } from '../describe.ts';
import { CSV, download } from '../download.ts';
import { dayIn, unitIn } from './change-users.ts';

/** Lines of one page, and those that are read at a time for a file. */
export const LINES_OF_A_PAGE = 50;
const LINES_AT_A_TIME = 5000;

const list = createRoute({
  method: 'get',
  path: '/api/look-up-log',
  summary: 'The log of look-ups, filtered and in pages, without lines of whistle-blowing cases',
  request: { query: lookUpLogQuery },
  responses: answers(200, lookUpLogSchema, 'A page of the log, latest first'),
});

const check = createRoute({
  method: 'get',
  path: '/api/look-up-log/check',
  summary: 'Whether the log is as it was written: each line is held against the one before',
  request: { query: languageQuery },
  responses: answers(200, logCheckSchema, 'How far the log holds'),
});

const exported = createRoute({
  method: 'get',
  path: '/api/look-up-log/export',
  summary: 'The filtered log as a file; taking it out is logged first',
  request: { query: lookUpLogQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

export function lookUpLogRoutes(app: App, parts: Parts): void {
  const { open, figures } = parts;
  const { administration } = open;
  app.openapi(list, async (c) => {
    const sought = { ...soughtIn(c, parts, c.req.valid('query')), most: LINES_OF_A_PAGE };
    return c.json(lookUpsAnswer(await administration.seekLookUps(sought), figures.units(), languageOf(c)), 200);
  });
  app.openapi(check, async (c) => c.json({ ...(await administration.checkLog()), at: open.now() }, 200));
  app.openapi(exported, async (c) => {
    const language = languageOf(c);
    const sought = soughtIn(c, parts, c.req.valid('query'));
    const asker = askerOf(c, parts);
    const what = `look-up-log export ${told(sought)}`.trim();
    await administration.logLookUp({ ...lookerOf(asker), at: open.now(), what });
    const lines: LookUpLine[] = [];
    let before = sought.before;
    do {
      const found = await administration.seekLookUps({ ...sought, before, most: LINES_AT_A_TIME });
      lines.push(...lookUpsAnswer(found, figures.units(), language).lines);
      before = found.next;
    } while (before !== null);
    const { ownerName: owner } = await administration.settings();
    const text = lookUpsCsv(lines, { owner, who: asker.who, at: open.now(), language });
    return download(text, CSV, `laget-oppslagslogg-${formatDay(open.today())}.csv`);
  });
}

/** What is filtered by; throws for what cannot be understood. */
function soughtIn(c: Context, parts: Parts, query: z.infer<typeof lookUpLogQuery>): Omit<LooksSought, 'most'> {
  // What the database cannot keep must not be in the line that tells of an export: its hash is of what is kept.
  const said = (text = '') => text.replaceAll('\0', '').trim() || null;
  const day = (text: string | undefined) => {
    const written = said(text);
    return written === null ? null : formatDay(dayIn(c, parts, written));
  };
  return {
    seenBy: 'everyone',
    from: day(query.from),
    to: day(query.to),
    who: said(query.who),
    kind: kindIn(c, said(query.kind)),
    unit: unitIn(c, said(query.unit)),
    purpose: CASE_PURPOSES.find((one) => one === query.purpose) ?? null,
    before: lineIn(query.before),
  };
}

function kindIn(c: Context, text: string | null) {
  if (text === null) return null;
  if (isShownKind(text)) return text;
  throw new ProblemAnswer(400, 'bad-kind', ACCESS_TOLD[languageOf(c)].badKind);
}

/** The number of a line; null for anything else. */
export function lineIn(text: string | undefined): number | null {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : null;
}

/** The filter as the log tells of it. */
function told({ from, to, who, kind, unit, purpose }: Omit<LooksSought, 'most'>): string {
  const parts = { from, to, who, kind, unit, purpose };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
    .join(' ');
}
