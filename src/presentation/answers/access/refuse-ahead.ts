import { clockState, type OpenRecord, RecordFault } from '../../../record/administration/index.ts';

/** Nothing is deleted by a clock that is ahead of the database server's: it would be too early, and for good. Throws `clock-ahead`. */
export async function refuseAhead({ administration }: Pick<OpenRecord, 'administration'>): Promise<void> {
  if (clockState(await administration.clock()) !== 'ahead') return;
  throw new RecordFault('The clock is ahead of the database server’s.', { code: 'clock-ahead' });
}
