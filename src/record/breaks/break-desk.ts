import { sql } from 'kysely';
import { formatDay, type InThree } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { type BreakDesk, type BreakOutcome, type OwnBreak, type OwnBreakDraft, stillCounts } from './own-break.ts';

/** Keeps and reads the owner's own breaks. Who and when stand with each; rows are only ever added. */
export function breakDesk(inside: RecordInside): BreakDesk {
  return {
    list: () => readBreaks(inside.db),
    add: (draft, by) => addBreak(inside, draft, by),
    withdraw: (id, by) => sayOf(inside, { id, counts: false, by }),
    restore: (id, by) => sayOf(inside, { id, counts: true, by }),
  };
}

interface BreakRow {
  readonly no: number;
  readonly valid_from: string;
  readonly title: InThree;
  readonly reason: InThree;
  readonly metrics: readonly string[];
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly sources: readonly string[];
  readonly address: string | null;
  readonly recorded_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

interface WordRow {
  readonly series_break: number;
  readonly counts: boolean;
  readonly recorded_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

async function readBreaks(db: Database): Promise<readonly OwnBreak[]> {
  const breaks = await sql<BreakRow>`
    select no, valid_from, title, reason, metrics, groups, units, sources, address, recorded_on,
      ${inUtc('recorded_at')} as recorded_at, recorded_by
    from series_break
    order by no
  `.execute(db);
  const words = await sql<WordRow>`
    select series_break, counts, recorded_on, ${inUtc('recorded_at')} as recorded_at, recorded_by
    from series_break_word
    order by no
  `.execute(db);
  const wordsOf = new Map<number, WordRow[]>(breaks.rows.map(({ no }) => [no, []]));
  for (const word of words.rows) wordsOf.get(word.series_break)?.push(word);
  return breaks.rows.map((row) => ({
    id: breakId(row.no),
    day: dayOfColumn(row.valid_from),
    title: row.title,
    reason: row.reason,
    metrics: row.metrics,
    groups: row.groups,
    units: row.units,
    sources: row.sources,
    address: row.address,
    words: [{ ...row, counts: true }, ...(wordsOf.get(row.no) ?? [])].map((word) => ({
      counts: word.counts,
      on: dayOfColumn(word.recorded_on),
      at: word.recorded_at,
      by: word.recorded_by,
    })),
  }));
}

async function addBreak({ db, place }: RecordInside, draft: OwnBreakDraft, by: string): Promise<string> {
  const list = (values: readonly string[]) => JSON.stringify(values);
  const answer = await sql<{ no: number }>`
    insert into series_break
      (valid_from, title, reason, metrics, groups, units, sources, address, recorded_on, recorded_at, recorded_by)
    values (${formatDay(draft.day)}::date, ${JSON.stringify(draft.title)}::json, ${JSON.stringify(draft.reason)}::json,
      ${list(draft.metrics)}::json, ${list(draft.groups)}::json, ${list(draft.units)}::json, ${list(draft.sources)}::json,
      ${draft.address}, ${formatDay(place.today())}::date, ${place.now()}::timestamptz, ${by})
    returning no
  `.execute(db);
  const [row] = answer.rows;
  if (row === undefined) throw new Error('an inserted break has a number');
  return breakId(row.no);
}

interface Saying {
  readonly id: string;
  readonly counts: boolean;
  readonly by: string;
}

/** Adds a word on a break, unless the last one says the same. */
function sayOf({ db, place }: RecordInside, { id, counts, by }: Saying): Promise<BreakOutcome> {
  return db.transaction().execute(async (inOne) => {
    const known = (await readBreaks(inOne)).find((one) => one.id === id);
    if (known === undefined) return 'unknown';
    if (stillCounts(known) === counts) return 'as-it-was';
    await sql`
      insert into series_break_word (series_break, counts, recorded_on, recorded_at, recorded_by)
      values (${breakNumber(id)}, ${counts}, ${formatDay(place.today())}::date, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return 'changed';
  });
}

function breakId(no: number): string {
  return `own-${String(no).padStart(6, '0')}`;
}

function breakNumber(id: string): number {
  return Number(id.replace(/^own-/, ''));
}
