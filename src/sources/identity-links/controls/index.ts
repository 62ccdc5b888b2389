import { badNumber } from './bad-number.ts';
import { columnMissing } from './column-missing.ts';
import { cycle } from './cycle.ts';
import { sameNumber } from './same-number.ts';
import { twoLaterNumbers } from './two-later-numbers.ts';

/** All controls of the table, in the order in which they look. */
export const LINK_CONTROLS = [columnMissing, badNumber, sameNumber, twoLaterNumbers, cycle] as const;
