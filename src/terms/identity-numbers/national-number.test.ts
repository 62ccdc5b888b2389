import { expect, test } from 'vitest';
import { holdsIdentityNumber, isIdentityNumber } from '../index.ts';

test.each(['12057900499', '120579 00499', '120579.00499', '120579-00499', '120579\u00a000499'])(
  '%s is an identity number, alone and among words',
  (number) => {
    expect([isIdentityNumber(number), isIdentityNumber(` ${number}\n`)]).toEqual([true, true]);
    expect(holdsIdentityNumber(`Kari (${number}) sluttet`)).toBe(true);
  },
);

test.each(['', 'Kari', '1205790049', '974589095', '55 55 55 55', '2026-08-01'])(
  '%j holds no identity number',
  (text) => {
    expect([holdsIdentityNumber(text), isIdentityNumber(text)]).toEqual([false, false]);
  },
);

test('a longer row of digits is no identity number, and yet may hold one', () => {
  expect([isIdentityNumber('112233445566778899'), holdsIdentityNumber('112233445566778899')]).toEqual([false, true]);
});
