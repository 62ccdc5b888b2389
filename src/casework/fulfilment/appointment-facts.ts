import type { Appointment, QualificationRow, TeachingRow } from '../../requirements/index.ts';
import { dayOf } from '../../terms/index.ts';
import type { Running } from './running.ts';

/** The Education Act of 2023 came: whoever had a permanent post then keeps some of the old rules. */
const TRANSITION = dayOf(2024, 8, 1);

/** Somebody in a teaching post, as the engine is asked about them. */
export function appointmentOf(
  { start, tenure }: Running,
  qualifications: readonly QualificationRow[],
  teaching: readonly TeachingRow[],
): Appointment {
  return {
    ...{ qualifications, teaching, start, tenure, level: null },
    // Somebody who has been permanent since before that day; of others it is not known.
    permanentOnTransition: start > TRANSITION ? false : tenure === 'PERMANENT' ? true : null,
    qualifiedApplicants: null,
  };
}
