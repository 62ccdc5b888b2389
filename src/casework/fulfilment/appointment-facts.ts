import { type Appointment, type QualificationRow, type TeachingRow, TRANSITION_DAY } from '../../requirements/index.ts';
import type { Running } from './running.ts';

/** Somebody in a teaching post, as the engine is asked about them. */
export function appointmentOf(
  { start, tenure }: Running,
  qualifications: readonly QualificationRow[],
  teaching: readonly TeachingRow[],
): Appointment {
  return {
    ...{ qualifications, teaching, start, tenure, level: null },
    // Somebody who has been permanent since before that day; of others it is not known.
    permanentOnTransition: start > TRANSITION_DAY ? false : tenure === 'PERMANENT' ? true : null,
    qualifiedApplicants: null,
  };
}
