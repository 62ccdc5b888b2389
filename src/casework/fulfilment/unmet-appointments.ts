import type { PersonRow } from '../../record/index.ts';
import { judgeAppointments, type TeachingRow } from '../../requirements/index.ts';
import type { Day } from '../../terms/index.ts';
import type { UnmetAppointment } from './appointment.ts';
import { appointmentOf } from './appointment-facts.ts';
import { tellingsOf } from './person-tellings.ts';
import type { Running } from './running.ts';

/** Those of the running who do not meet the requirement, or of whom that cannot be said. Pure. */
export function unmetOf(
  running: readonly Running[],
  rows: readonly PersonRow[],
  today: Day,
): readonly UnmetAppointment[] {
  const { qualifications, teaching } = tellingsOf(rows);
  const appointments = running.map((one) =>
    appointmentOf(one, qualifications.get(one.person) ?? [], taughtLast(teaching.get(one.person) ?? [], today)),
  );
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
