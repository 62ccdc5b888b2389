import { sql } from 'kysely';
import { courseProblems, isPlanCode } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { lastTakenBack, lastTold } from '../last-told.ts';
import type { RecordInside } from '../open-records.ts';
import type { ActionPlanDesk, ItemMeant, PlanTelling, TellingOutcome, TellingRefusal } from './desk.ts';
import { addTelling, itemNumber } from './keep-item.ts';
import type { PlanItem } from './plan.ts';
import { readPlanItems } from './read-items.ts';

export function actionPlanDesk(inside: RecordInside): ActionPlanDesk {
  return {
    list: (asAt) => readPlanItems(inside.db, asAt),
    tell: (meant, telling, by) => tell(inside, meant, telling, by),
    undo: (meant, by) => word(inside, meant, { counts: false, by }),
    redo: (meant, by) => word(inside, meant, { counts: true, by }),
  };
}

const refused = (refusal: TellingRefusal): TellingOutcome => ({ ok: false, ...refusal });

async function tell(
  { db, place }: RecordInside,
  meant: ItemMeant,
  { seen, ...telling }: PlanTelling & { readonly seen: number | null },
  by: string,
): Promise<TellingOutcome> {
  const { content } = telling;
  if (!isPlanCode(meant.code)) return refused({ reason: 'bad-code' });
  if (content.part !== meant.part) throw new Error('a telling is of the part it is told of');
  const wrong =
    content.part === 'action' ? courseProblems(content.says.course, content.says.strength, place.today()) : [];
  if (wrong.length > 0) return refused({ reason: 'course-wrong', problems: wrong });
  return db.transaction().execute(async (inOne) => {
    const item = await lockedItem(inOne, meant);
    const last = lastTold(item?.told);
    if (seen === null && last !== undefined) return refused({ reason: 'already-there' });
    if (seen !== null && last === undefined) return refused({ reason: 'unknown-item' });
    if (seen !== null && last !== undefined && last.no !== seen) {
      return refused({ reason: 'told-meanwhile', last: last.no });
    }
    if (seen !== null && telling.change.reason.trim() === '') return refused({ reason: 'needs-reason' });
    const stamp = { at: place.now(), by, delivery: null };
    const no = await itemNumber(inOne, meant, stamp);
    await addTelling(inOne, no, telling, stamp);
    return { ok: true, no: await lastNumber(inOne) };
  });
}

function word(
  { db, place }: RecordInside,
  meant: ItemMeant,
  { counts, by }: { readonly counts: boolean; readonly by: string },
): Promise<TellingOutcome> {
  return db.transaction().execute(async (inOne) => {
    const item = await lockedItem(inOne, meant);
    if (item === undefined) return refused({ reason: 'unknown-item' });
    const { told } = item;
    const one = counts ? lastTakenBack(told) : lastTold(told);
    if (one === undefined) return refused({ reason: 'nothing-to-undo' });
    await sql`
      insert into plan_item_word (version, counts, recorded_at, recorded_by)
      values (${one.no}, ${counts}, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return { ok: true, no: one.no };
  });
}

/** Any number that nobody else locks. */
const ITEM_LOCK = 7_120_021;

/** Two who tell a part at once wait for one another: the later sees what the earlier told. */
async function lockedItem(db: Database, { part, code }: ItemMeant): Promise<PlanItem | undefined> {
  await sql`select pg_advisory_xact_lock(${ITEM_LOCK}, hashtext(${`${part} ${code}`}))`.execute(db);
  return (await readPlanItems(db)).find((one) => one.part === part && one.code === code);
}

async function lastNumber(db: Database): Promise<number> {
  const { rows } = await sql<{
    no: number;
  }>`select currval(pg_get_serial_sequence('plan_item_version', 'no'))::integer as no`.execute(db);
  return rows[0]?.no ?? 0;
}
