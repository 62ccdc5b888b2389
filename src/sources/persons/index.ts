import type { Control } from '../control.ts';
import { badCheckDigit } from './bad-check-digit.ts';
import type { NumberSeen } from './number-seen.ts';
import { realLookingNumber } from './real-looking-number.ts';
import { syntheticNumber } from './synthetic-number.ts';

/** Every identity number of a delivery is looked at with these. */
export const NUMBER_CONTROLS: readonly Control<NumberSeen>[] = [realLookingNumber, syntheticNumber, badCheckDigit];
export type { NumberSeen };
