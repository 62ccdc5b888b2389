import type { OpenRecord } from '../../record/index.ts';
import type { UnmetAppointment } from './appointment.ts';

/** Asks who does not meet the requirement today; null where qualifications have not been delivered. */
export function unmetAppointments(_open: OpenRecord): () => Promise<readonly UnmetAppointment[] | null> {
  return async () => null;
}
