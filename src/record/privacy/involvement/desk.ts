import { sql } from 'kysely';
import { type Day, formatDay } from '../../../terms/index.ts';
import { type Database, dayInNorway, inUtc } from '../../database/index.ts';
import type { RecordInside } from '../../open-records.ts';
import { dayOfColumn } from '../../reading/day-column.ts';
import type { InvolvementDesk, InvolvementDraft, InvolvementNote, TakeBackOutcome } from './involvement.ts';

export function involvementDesk(inside: RecordInside): InvolvementDesk {
  return {
    begunOn: () => readBegunOn(inside),
    list: () => readNotes(inside.db),
    note: (draft, by) => note(inside, draft, by),
    takeBack: (id, word, by) => takeBack(inside, id, { ...word, by }),
  };
}

/** The day its first key was remembered, which goes along in backups; a record without one is begun today. */
async function readBegunOn({ db, place }: RecordInside): Promise<Day> {
  const { rows } = await sql<{ begun: string | null }>`
    select min(${dayInNorway('recorded_at')}) as begun from identity.key_state
  `.execute(db);
  const begun = rows[0]?.begun ?? null;
  return begun === null ? place.today() : dayOfColumn(begun);
}

interface NoteRow {
  readonly no: number;
  readonly about_kind: InvolvementDraft['kind'];
  readonly about: string;
  readonly involved: string;
  readonly involved_on: string;
  readonly said: string;
  readonly noted_by: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly back_reason: string | null;
  readonly back_by: string | null;
  readonly back_at: string | null;
}

async function readNotes(db: Database): Promise<readonly InvolvementNote[]> {
  const { rows } = await sql<NoteRow>`
    select n.no, n.about_kind, n.about, n.involved, n.involved_on, n.said, n.noted_by,
      ${inUtc('n.recorded_at')} as recorded_at, n.recorded_by,
      b.reason as back_reason, b.noted_by as back_by, ${inUtc('b.recorded_at')} as back_at
    from involvement_note n
    left join involvement_take_back b on b.note = n.no
    order by n.no
  `.execute(db);
  return rows.map((row) => ({
    id: noteId(row.no),
    kind: row.about_kind,
    about: row.about,
    involved: row.involved,
    on: dayOfColumn(row.involved_on),
    said: row.said,
    notedBy: row.noted_by,
    takenBack:
      row.back_reason === null || row.back_by === null || row.back_at === null
        ? null
        : { reason: row.back_reason, notedBy: row.back_by, at: row.back_at },
    at: row.recorded_at,
    recordedBy: row.recorded_by,
  }));
}

async function note({ db, place }: RecordInside, draft: InvolvementDraft, by: string): Promise<string> {
  const { kind, about, involved, on, said, notedBy } = draft;
  const { rows } = await sql<{ no: number }>`
    insert into involvement_note (about_kind, about, involved, involved_on, said, noted_by, recorded_at, recorded_by)
    values (${kind}, ${about}, ${involved}, ${formatDay(on)}::date, ${said}, ${notedBy}, ${place.now()}::timestamptz, ${by})
    returning no
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a note that was inserted has a number');
  return noteId(row.no);
}

async function takeBack(
  { db, place }: RecordInside,
  id: string,
  { reason, notedBy, by }: { readonly reason: string; readonly notedBy: string; readonly by: string },
): Promise<TakeBackOutcome> {
  const known = (await readNotes(db)).some((one) => one.id === id);
  if (!known) return 'unknown';
  const { rows } = await sql<{ note: number }>`
    insert into involvement_take_back (note, reason, noted_by, recorded_at, recorded_by)
    values (${noteNumber(id)}, ${reason}, ${notedBy}, ${place.now()}::timestamptz, ${by})
    on conflict (note) do nothing
    returning note
  `.execute(db);
  return rows.length === 0 ? 'already-taken-back' : 'taken-back';
}

function noteId(no: number): string {
  return `involvement-${String(no).padStart(6, '0')}`;
}

function noteNumber(id: string): number {
  return Number(id.replace(/^involvement-/, ''));
}
