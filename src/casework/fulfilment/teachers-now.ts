import { factsOf, fingerprintBesidePlans, type OpenRecord, type PersonRow, personRowsOf } from '../../record/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { UnmetAppointment } from './appointment.ts';
import { type Running, runningTeachers } from './running.ts';
import { unmetOf } from './unmet-appointments.ts';

/** Who is in a teaching post today, what is told of everybody's qualifications and teaching, and who lacks something. */
export interface TeachersNow {
  /** What was known but for the plans, and the day: an answer made of this holds as long as it is the same. */
  readonly of: string;
  readonly running: readonly Running[];
  readonly rows: readonly PersonRow[];
  /** Null where qualifications have not been delivered: nobody can be judged. */
  readonly unmet: readonly UnmetAppointment[] | null;
}

const kept = new WeakMap<OpenRecord, { readonly of: string; readonly teachers: Promise<TeachersNow> }>();

/** The whole record is read for it: once, for as long as the record and the day are the same. */
export async function teachersNow(open: OpenRecord): Promise<TeachersNow> {
  const of = `${await fingerprintBesidePlans(open)} ${formatDay(open.today())}`;
  const before = kept.get(open);
  if (before?.of === of) return before.teachers;
  const teachers = readTeachers(open, of);
  kept.set(open, { of, teachers });
  // What could not be read is read again the next time.
  teachers.catch(() => kept.delete(open));
  return teachers;
}

async function readTeachers(open: OpenRecord, of: string): Promise<TeachersNow> {
  const today = open.today();
  const rows = await personRowsOf(open);
  const running = runningTeachers(await factsOf(open), today);
  const canBeJudged = rows.some(({ table }) => table === 'qualifications');
  return { of, rows, running, unmet: canBeJudged ? unmetOf(running, rows, today) : null };
}
