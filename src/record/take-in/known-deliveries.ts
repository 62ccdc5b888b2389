import type { SourceId } from '../../sources/index.ts';
import type { Database } from '../database/index.ts';
import { deliveryId } from '../reading/read-deliveries.ts';

/** A delivery that counts and says the same as the one at hand. */
export interface SameDelivery {
  readonly id: string;
  readonly source: SourceId;
  readonly name: string;
  readonly rows: { readonly read: number; readonly kept: number; readonly rejected: number };
}

/** The live delivery with these bytes or this content; null where there is none, or it was withdrawn. */
export async function findSame(
  db: Database,
  column: 'sha256' | 'content_sha256',
  hash: string,
): Promise<SameDelivery | null> {
  const row = await db
    .selectFrom('delivery as d')
    .innerJoin('delivery_file as f', 'f.delivery', 'd.no')
    .leftJoin('delivery_withdrawal as w', 'w.delivery', 'd.no')
    .where('w.delivery', 'is', null)
    .where(`d.${column}`, '=', hash)
    .select(['d.no', 'd.source', 'd.rows_read', 'd.rows_kept', 'd.rows_rejected', 'f.name'])
    .orderBy('d.no')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: deliveryId(row.no),
    source: row.source as SourceId,
    name: row.name,
    rows: { read: row.rows_read, kept: row.rows_kept, rejected: row.rows_rejected },
  };
}
