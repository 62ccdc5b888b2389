import { type Control, NOTHING, onFile } from '../../control.ts';
import { minorVersion, type RootSeen } from './other-namespace.ts';

/** The newest minor version Laget has been written for. */
const NEWEST = 3;

/** A newer minor version: read as far as the names are known. */
export const newerVersion: Control<RootSeen> = {
  id: 'amelding/newer-version',
  severity: 'note',
  check: (seen) => {
    const minor = minorVersion(seen);
    return minor !== null && minor > NEWEST ? onFile({ version: `2.${minor}` }) : NOTHING;
  },
};
