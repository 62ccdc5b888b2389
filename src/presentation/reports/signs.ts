import type { SeenRow } from '../../disclosure/index.ts';

/** Standard signs of official statistics for what is not a plain number (contract.md «Signs»). */
export const SIGNS = { withheld: ':', 'not-applicable': '.', 'not-delivered': '..', provisional: '*' } as const;

/** The sign of a row; empty for a plain number. */
export function signOf(row: SeenRow): string {
  return row.state === 'shown' ? '' : SIGNS[row.state];
}
