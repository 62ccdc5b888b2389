import { isAhead, type OpenRecord, RecordFault } from '../../../record/administration/index.ts';

/** Nothing is deleted by a clock that is ahead of the database server's: it would be too early, and for good. Throws `clock-ahead`. */
export async function refuseAhead({ administration }: Pick<OpenRecord, 'administration'>): Promise<void> {
  if (!isAhead(await administration.clock())) return;
  throw new RecordFault('The clock is ahead of the database server’s.', { code: 'clock-ahead' });
}
