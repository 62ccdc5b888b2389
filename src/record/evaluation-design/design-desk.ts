import { sql } from 'kysely';
import { type Database, storableText } from '../database/index.ts';
import { lastTakenBack, lastTold } from '../last-told.ts';
import type { RecordInside } from '../open-records.ts';
import {
  type ActionDesigns,
  type DesignOutcome,
  type DesignRefusal,
  type DesignTelling,
  designThatHolds,
  type EvaluationDesignDesk,
} from './designs.ts';
import { readDesigns } from './read-designs.ts';

export function evaluationDesignDesk(inside: RecordInside): EvaluationDesignDesk {
  return {
    list: () => readDesigns(inside.db),
    tell: (code, telling, by) => tell(inside, code, telling, by),
    fix: (code, seen, by) => fix(inside, code, seen, by),
    undo: (code, by) => word(inside, code, { counts: false, by }),
    redo: (code, by) => word(inside, code, { counts: true, by }),
    keepFound: (design, dataset, found) => keepFound(inside, { design, dataset, found }),
    found: (design, dataset) => readFound(inside.db, design, dataset),
  };
}

const refused = (refusal: DesignRefusal): DesignOutcome => ({ ok: false, ...refusal });

function tell(
  { db, place }: RecordInside,
  code: string,
  { design, power, dataset, afterStart, reason, seen }: DesignTelling,
  by: string,
): Promise<DesignOutcome> {
  return db.transaction().execute(async (inOne) => {
    const locked = await lockedAction(inOne, code);
    if (locked === null) return refused({ reason: 'unknown-item' });
    const meanwhile = toldSince(locked.designs, seen);
    if (meanwhile !== null) return meanwhile;
    if (locked.designs.fixing !== null && reason.trim() === '') return refused({ reason: 'needs-reason' });
    const { rows } = await sql<{ no: number }>`
      insert into evaluation_design
        (item, part, content, power, dataset, seed, after_start, reason, recorded_at, recorded_by)
      values (${locked.item}, 'action', ${asJson(design)}::json, ${asJson(power)}::json, ${dataset}, ${design.seed},
        ${afterStart}, ${storableText(reason.trim())}, ${place.now()}::timestamptz, ${by})
      returning no
    `.execute(inOne);
    return { ok: true, no: rows[0]?.no ?? 0 };
  });
}

function fix(
  { db, place }: RecordInside,
  code: string,
  { seen, afterStart }: Pick<DesignTelling, 'seen' | 'afterStart'>,
  by: string,
): Promise<DesignOutcome> {
  return db.transaction().execute(async (inOne) => {
    const locked = await lockedAction(inOne, code);
    if (locked === null) return refused({ reason: 'unknown-item' });
    if (locked.designs.fixing !== null) return refused({ reason: 'already-fixed' });
    const holds = designThatHolds(locked.designs);
    if (holds === null) return refused({ reason: 'nothing-to-fix' });
    const meanwhile = toldSince(locked.designs, seen ?? holds.no);
    if (meanwhile !== null) return meanwhile;
    await sql`
      insert into evaluation_design_fixing (item, design, after_start, recorded_at, recorded_by)
      values (${locked.item}, ${holds.no}, ${afterStart}, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return { ok: true, no: holds.no };
  });
}

function word(
  { db, place }: RecordInside,
  code: string,
  { counts, by }: { readonly counts: boolean; readonly by: string },
): Promise<DesignOutcome> {
  return db.transaction().execute(async (inOne) => {
    const locked = await lockedAction(inOne, code);
    if (locked === null) return refused({ reason: 'unknown-item' });
    if (locked.designs.fixing !== null) return refused({ reason: 'already-fixed' });
    const one = counts ? lastTakenBack(locked.designs.told) : lastTold(locked.designs.told);
    if (one === undefined) return refused({ reason: counts ? 'nothing-to-redo' : 'nothing-to-undo' });
    await sql`
      insert into evaluation_design_word (design, counts, recorded_at, recorded_by)
      values (${one.no}, ${counts}, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return { ok: true, no: one.no };
  });
}

/** The refusal of whoever saw another telling than the last; null where they saw it. */
function toldSince(designs: ActionDesigns, seen: number | null): DesignOutcome | null {
  const last = designThatHolds(designs)?.no ?? null;
  return last === null || last === seen ? null : refused({ reason: 'told-meanwhile', last });
}

/** Any number that nobody else locks. */
const DESIGN_LOCK = 7_120_022;

/** Two who tell the design of an action at once wait for one another. Null where the plan has no such action. */
async function lockedAction(
  db: Database,
  code: string,
): Promise<{ readonly item: number; readonly designs: ActionDesigns } | null> {
  await sql`select pg_advisory_xact_lock(${DESIGN_LOCK}, hashtext(${code}))`.execute(db);
  const { rows } = await sql<{ no: number }>`
    select no from plan_item where part = 'action' and code = ${code}
  `.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const designs = (await readDesigns(db)).find((one) => one.code === code);
  return { item: row.no, designs: designs ?? { code, told: [], fixing: null } };
}

async function keepFound(
  { db, place }: RecordInside,
  { design, dataset, found }: { readonly design: number; readonly dataset: string; readonly found: unknown },
): Promise<void> {
  await sql`
    insert into evaluation_found (design, dataset, content, recorded_at)
    values (${design}, ${dataset}, ${asJson(found)}::json, ${place.now()}::timestamptz)
    on conflict (design, dataset) do nothing
  `.execute(db);
}

async function readFound(db: Database, design: number, dataset: string): Promise<unknown> {
  const { rows } = await sql<{ content: unknown }>`
    select content from evaluation_found where design = ${design} and dataset = ${dataset}
  `.execute(db);
  return rows[0]?.content ?? null;
}

/** As JSON that the checks of the database can read: they look into the texts, which it cannot with a NUL in one. */
function asJson(says: unknown): string {
  return JSON.stringify(says, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value));
}
