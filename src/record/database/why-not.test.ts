import { expect, test } from 'vitest';
import { RecordFault } from './faults.ts';
import { recordFaultIn, whyNotOpened } from './why-not.ts';

const problem = (code: string | null, message = 'no') => Object.assign(new Error(message), { code });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['53100', 'disk-full'],
  ['EROFS', 'folder-not-writable'],
  ['25006', 'database-read-only'],
])('what the system or the database calls %s is told as %s, also as the cause of another', (code, told) => {
  expect(recordFaultIn(problem(code))?.code).toBe(told);
  expect(recordFaultIn(new Error('outside', { cause: problem(code) }))?.code).toBe(told);
});

test('a disk that is full is known by the words of the C library', () => {
  const said = 'could not extend file "base/5/16497": No space left on device';
  expect(recordFaultIn(problem(null, said))?.code).toBe('disk-full');
});

test('a fault that is ours, and a file that may not be read, are not told as the disk or the folder', () => {
  expect([problem('EACCES'), problem('42P01'), new Error('x'), 'text', null].map((one) => recordFaultIn(one))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('a fault that is known already stays what it is', () => {
  const known = new RecordFault('away', { code: 'database-unreachable', cause: problem('ENOSPC') });
  expect(recordFaultIn(known)).toBe(known);
});

test('a folder that may not be entered, or not be made on a disk that is read-only, is told when it is opened', () => {
  const notMade = Object.assign(problem('ENOENT'), { syscall: 'mkdir' });
  const codes = [problem('EACCES'), problem('EPERM'), notMade].map((one) => (whyNotOpened(one) as RecordFault).code);
  expect(codes).toEqual(Array.from({ length: 3 }, () => 'folder-not-writable'));
  const away = problem('ENOENT');
  expect(whyNotOpened(away)).toBe(away);
});
