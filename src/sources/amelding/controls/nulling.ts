import { type Control, NOTHING, onFile } from '../../control.ts';
import type { HeadSeen } from './head-incomplete.ts';

/** A message that tells of nobody: it nulls the message it replaces. */
export const nulling: Control<HeadSeen> = {
  id: 'amelding/nulling',
  severity: 'note',
  check: ({ recipients, replaces }) => (recipients === 0 ? onFile({ replaces: replaces ?? '' }) : NOTHING),
};
