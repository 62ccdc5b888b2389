import { sql } from 'kysely';
import { formatDay } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { fingerprintOf } from '../reading/fingerprint.ts';
import { lockTakeIn } from '../take-in/taking-in.ts';
import type { FigureToKeep, KeepOutcome, KeptFigure } from './kept-figure.ts';

/**
 * Keeps a figure under the moment of its keeping. No delivery can come in between: the keeping waits for the one on its
 * way, and is refused where the record has changed since the figure was made.
 */
export function keepFigure({ db, keys, place }: RecordInside, figure: FigureToKeep): Promise<KeepOutcome> {
  return db.transaction().execute(async (inTurn) => {
    await lockTakeIn(inTurn, keys);
    if ((await fingerprintOf(inTurn)) !== figure.fingerprint) return { ok: false, reason: 'record-changed' };
    const { name, language, answer, program, by } = figure;
    const { no } = await inTurn
      .insertInto('kept_figure')
      .values({
        ...{ name, language, answer, program },
        question: JSON.stringify(figure.question),
        kept_on: formatDay(place.today()),
        recorded_at: place.now(),
        recorded_by: by,
      })
      .returning('no')
      .executeTakeFirstOrThrow();
    return { ok: true, id: keptId(no) };
  });
}

interface Row {
  readonly no: number;
  readonly name: string;
  readonly question: object;
  readonly language: string;
  readonly answer: string;
  readonly program: string;
  readonly kept_on: string;
  readonly kept_at: string;
  readonly recorded_by: string;
  readonly put_away: boolean;
}

/** Every figure that was ever kept, latest first. */
export async function listKeptFigures(db: Database): Promise<readonly KeptFigure[]> {
  const { rows } = await sql<Row>`
    select k.no, k.name, k.question, k.language, k.answer, k.program, k.kept_on, ${inUtc('k.recorded_at')} as kept_at,
      k.recorded_by,
      coalesce(
        (select c.put_away from kept_figure_list_change c where c.kept = k.no order by c.no desc limit 1), false
      ) as put_away
    from kept_figure k
    order by k.no desc
  `.execute(db);
  return rows.map(({ name, question, language, answer, program, ...row }) => ({
    ...{ id: keptId(row.no), name, question, language, answer, program },
    keptOn: dayOfColumn(row.kept_on),
    keptAt: row.kept_at,
    keptBy: row.recorded_by,
    putAway: row.put_away,
  }));
}

/** Notes that a kept figure is put away from the list, or taken back to it. False where there is none of that id. */
export async function putAway(
  { db, place }: RecordInside,
  id: string,
  { away, by }: { readonly away: boolean; readonly by: string },
): Promise<boolean> {
  const no = /^k(\d{6,9})$/.exec(id)?.[1];
  if (no === undefined) return false;
  const { rows } = await sql`
    insert into kept_figure_list_change (kept, put_away, recorded_at, recorded_by)
    select k.no, ${away}, ${place.now()}::timestamptz, ${by} from kept_figure k where k.no = ${Number(no)}
    returning no
  `.execute(db);
  return rows.length > 0;
}

/** A kept figure's id as people and programs write it, such as `k000012`. */
function keptId(no: number): string {
  return `k${String(no).padStart(6, '0')}`;
}
