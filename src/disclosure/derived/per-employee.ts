import type { RowParts } from '../published.ts';

/** Pupils per employed person; null where either is not seen. Pupils are published counts, not persons of the record. */
export function pupilsPerEmployee(pupils: number | null, headcount: Pick<RowParts, 'value'> | null): number | null {
  const persons = headcount?.value ?? null;
  return pupils === null || persons === null || persons <= 0 ? null : pupils / persons;
}
