import { type Control, NOTHING, onFile } from '../../control.ts';
import type { HeadSeen } from './head-incomplete.ts';

/** No time of delivery: of two messages with the same employment it is not certain which is the later. */
export const timeMissing: Control<HeadSeen> = {
  id: 'amelding/time-missing',
  severity: 'note',
  check: ({ delivered }) => (delivered === null ? onFile() : NOTHING),
};
