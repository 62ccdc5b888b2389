import { factsOf, type OpenRecord, type PersonRow, personRowsOf } from '../../record/index.ts';
import {
  type Appointment,
  judgeAppointments,
  type QualificationRow,
  qualificationOf,
  type TeachingRow,
  TRANSITION_DAY,
  teachingOf,
} from '../../requirements/index.ts';
import { type Day, formatDay, type PersonKey } from '../../terms/index.ts';
import type { UnmetAppointment } from './appointment.ts';
import { type Running, runningTeachers } from './running.ts';

/**
 * Asks who does not meet the requirement today; null where qualifications have not been delivered. The answer is kept until the
 * record or the day is another.
 */
export function unmetAppointments(open: OpenRecord): () => Promise<readonly UnmetAppointment[] | null> {
  let kept: { readonly of: string; readonly unmet: Promise<readonly UnmetAppointment[] | null> } | null = null;
  return async () => {
    const of = `${await open.administration.fingerprint()} ${formatDay(open.today())}`;
    if (kept?.of !== of) kept = { of, unmet: readUnmet(open) };
    return kept.unmet;
  };
}

async function readUnmet(open: OpenRecord): Promise<readonly UnmetAppointment[] | null> {
  const rows = await personRowsOf(open);
  if (!rows.some(({ table }) => table === 'qualifications')) return null;
  return unmetOf(runningTeachers(await factsOf(open), open.today()), rows, open.today());
}

/** Those of the running who do not meet the requirement, or of whom that cannot be said. Pure. */
export function unmetOf(
  running: readonly Running[],
  rows: readonly PersonRow[],
  today: Day,
): readonly UnmetAppointment[] {
  const qualifications = new Map<PersonKey, QualificationRow[]>();
  const teaching = new Map<PersonKey, TeachingRow[]>();
  for (const { table, person, values } of rows) {
    if (table === 'qualifications') add(qualifications, person, qualificationOf(values));
    if (table === 'teaching') add(teaching, person, teachingOf(values));
  }
  const appointments = running.map(({ person, start, tenure }): Appointment => {
    return {
      qualifications: qualifications.get(person) ?? [],
      teaching: taughtLast(teaching.get(person) ?? [], today),
      ...{ start, tenure, level: null },
      // Somebody who has been permanent since before that day; of others it is not known.
      permanentOnTransition: start > TRANSITION_DAY ? false : tenure === 'PERMANENT' ? true : null,
      qualifiedApplicants: null,
    };
  });
  const judged = judgeAppointments(appointments, today);
  return running.flatMap(({ person, unit, post, contractFrom, lastDay }, n): readonly UnmetAppointment[] => {
    const { outcome = 'unknown', missing = [] } = judged[n] ?? {};
    if (outcome === 'meets') return [];
    const verdict = outcome === 'not' ? 'not-met' : 'open';
    return [{ ...{ person, unit, post, lastDay }, start: contractFrom, verdict, missing }];
  });
}

/** What somebody teaches in the last school year that has begun and been told: this year's is told in the autumn. */
function taughtLast(rows: readonly TeachingRow[], today: Day): readonly TeachingRow[] {
  const begun = rows.filter(({ from }) => from <= today);
  const last = begun.reduce((latest, { from }) => Math.max(latest, from), 0);
  return begun.filter(({ from }) => from === last);
}

function add<Row>(rows: Map<PersonKey, Row[]>, person: PersonKey, row: Row): void {
  const own = rows.get(person);
  if (own === undefined) rows.set(person, [row]);
  else own.push(row);
}
