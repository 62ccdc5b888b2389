import { sql } from 'kysely';
import { type Database, inUtc, storableText } from '../database/index.ts';
import { lastTakenBack, lastTold } from '../last-told.ts';
import type { RecordInside } from '../open-records.ts';
import { type ActionIncentives, type IncentiveDesk, type IncentiveOutcome, incentiveThatHolds } from './incentives.ts';

export function incentiveDesk(inside: RecordInside): IncentiveDesk {
  const { db, place } = inside;
  return {
    list: () => readIncentives(db),
    tell: (code, { rule, dataset, reason, seen }, by) =>
      withAction(db, code, async (inOne, { item, told }) => {
        const last = incentiveThatHolds({ told })?.no ?? null;
        if (last !== null && last !== seen) return { ok: false, reason: 'told-meanwhile' };
        const { rows } = await sql<{ no: number }>`
          insert into incentive_told (item, part, content, dataset, reason, recorded_at, recorded_by)
          values (${item}, 'action', ${asJson(rule)}::json, ${dataset}, ${storableText(reason.trim())},
            ${place.now()}::timestamptz, ${by})
          returning no
        `.execute(inOne);
        return { ok: true, no: rows[0]?.no ?? 0 };
      }),
    undo: (code, by) => word(inside, code, { counts: false, by }),
    redo: (code, by) => word(inside, code, { counts: true, by }),
  };
}

function word(
  { db, place }: RecordInside,
  code: string,
  { counts, by }: { readonly counts: boolean; readonly by: string },
): Promise<IncentiveOutcome> {
  return withAction(db, code, async (inOne, { told }) => {
    const one = counts ? lastTakenBack(told) : lastTold(told);
    if (one === undefined) return { ok: false, reason: counts ? 'nothing-to-redo' : 'nothing-to-undo' };
    await sql`
      insert into incentive_word (incentive, counts, recorded_at, recorded_by)
      values (${one.no}, ${counts}, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return { ok: true, no: one.no };
  });
}

/** Any number that nobody else locks. */
const INCENTIVE_LOCK = 7_120_025;

interface Locked extends Pick<ActionIncentives, 'told'> {
  readonly item: number;
}

/** Two who tell the incentive of an action at once wait for one another. */
function withAction(
  db: Database,
  code: string,
  act: (inOne: Database, locked: Locked) => Promise<IncentiveOutcome>,
): Promise<IncentiveOutcome> {
  return db.transaction().execute(async (inOne) => {
    await sql`select pg_advisory_xact_lock(${INCENTIVE_LOCK}, hashtext(${code}))`.execute(inOne);
    const { rows } = await sql<{ no: number }>`
      select no from plan_item where part = 'action' and code = ${code}
    `.execute(inOne);
    const [row] = rows;
    if (row === undefined) return { ok: false, reason: 'unknown-item' };
    const told = (await readIncentives(inOne)).find((one) => one.code === code)?.told ?? [];
    return act(inOne, { item: row.no, told });
  });
}

interface ToldRow {
  readonly code: string;
  readonly no: number;
  readonly content: unknown;
  readonly dataset: string;
  readonly reason: string;
  readonly counts: boolean;
  readonly word: number | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

async function readIncentives(db: Database): Promise<readonly ActionIncentives[]> {
  const { rows } = await sql<ToldRow>`
    select i.code, t.no, t.content, t.dataset, t.reason, t.recorded_by, ${inUtc('t.recorded_at')} as recorded_at,
      coalesce((select w.counts from incentive_word w where w.incentive = t.no order by w.no desc limit 1), true) as counts,
      (select max(w.no) from incentive_word w where w.incentive = t.no) as word
    from incentive_told t
    join plan_item i on i.no = t.item
    order by t.no
  `.execute(db);
  return [...new Set(rows.map(({ code }) => code))].map((code) => ({
    code,
    told: rows
      .filter((row) => row.code === code)
      .map(({ no, content, dataset, reason, counts, word: newest, recorded_at: at, recorded_by: by }) => ({
        ...{ no, rule: content, dataset, reason, at, by, counts, word: newest },
      })),
  }));
}

/** As JSON that the checks of the database can read: they cannot with a NUL in a text. */
function asJson(says: unknown): string {
  return JSON.stringify(says, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value));
}
