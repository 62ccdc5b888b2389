import { RecordFault, type RecordFaultCode } from './faults.ts';

/** What the system (errno) and PostgreSQL (SQLSTATE) call it where nothing is wrong with us: no room, or no leave. */
const CODES: readonly (readonly [RegExp, RecordFaultCode])[] = [
  [/^(?:ENOSPC|EDQUOT|53100)$/, 'disk-full'],
  [/^EROFS$/, 'folder-not-writable'],
  [/^25006$/, 'database-read-only'],
];
const NO_LEAVE = /^(?:EACCES|EPERM|EROFS)$/;
/** The embedded database has no errno of its own: its messages are those of the C library. */
const NO_ROOM_SAID = /No space left on device|Disk quota exceeded/;
const DEEPEST = 5;

/** The fault that a problem is, or has as its cause, where it is one that people can mend; null where it is ours. */
export function recordFaultIn(problem: unknown, deepest = DEEPEST): RecordFault | null {
  if (problem instanceof RecordFault) return problem;
  if (!(problem instanceof Error) || deepest === 0) return null;
  const { code } = problem as { readonly code?: unknown };
  const found = CODES.find(([known]) => known.test(String(code)))?.[1];
  const said = NO_ROOM_SAID.test(problem.message) ? 'disk-full' : undefined;
  const why = found ?? said;
  if (why === undefined) return recordFaultIn(problem.cause, deepest - 1);
  return new RecordFault(`It could not be saved (${why}).`, { code: why, cause: problem });
}

/** The same for whoever opens the data folder, to whom the system may also say that they may not enter it. */
export function whyNotOpened(problem: unknown): unknown {
  const { code, syscall } = problem as { readonly code?: unknown; readonly syscall?: unknown };
  // Making a folder with those above it, on a disk that is read-only, is told as one of them being away.
  const isNotMade = code === 'ENOENT' && syscall === 'mkdir';
  if (!isNotMade && !NO_LEAVE.test(String(code))) return recordFaultIn(problem) ?? problem;
  return new RecordFault('The data folder cannot be read and written in.', {
    code: 'folder-not-writable',
    cause: problem,
  });
}
