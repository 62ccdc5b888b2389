import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';

/** A note, unless what it is about is none. */
export function noteIf(count: number, code: NoteCode, values: TableNote['values']): TableNote[] {
  return count > 0 ? [{ code, values }] : [];
}
