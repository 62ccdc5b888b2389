import { type OpenRecord, openRecord } from '../../record/administration/index.ts';
import type { Context } from './command.ts';
import { recordPlace } from './place.ts';

/** Opens the record of the data folder, works with it, and closes it whatever happens. */
export async function withRecord<T>(context: Context, work: (open: OpenRecord) => Promise<T>): Promise<T> {
  const open = await openRecord(await recordPlace(context.dataDir, context.surroundings, context.language));
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}
