import { describe, expect, test } from 'vitest';
import { lastTakenBack, lastTold } from './last-told.ts';

const told = (no: number, counts: boolean, word: number | null = null) => ({ no, counts, word });

describe('what a redoing puts again', () => {
  test('is what was taken back last, not what was taken back before something else was told in its place', () => {
    const second = told(2, false, 1);
    expect(lastTakenBack([told(1, true), second, told(3, false, 2)])?.no).toBe(3);
    expect(lastTakenBack([told(1, true), second, told(3, true, 3)])).toBeUndefined();
  });

  test('is the first of those that were taken back one after another, since that one was taken back last', () => {
    expect(lastTakenBack([told(1, false, 2), told(2, false, 1)])?.no).toBe(1);
    expect(lastTakenBack([told(1, true, 3), told(2, false, 1)])?.no).toBe(2);
  });
});

test('the last telling that counts is not one that was taken back, and is none where all were', () => {
  expect(lastTold([told(1, true), told(2, true), told(3, false, 1)])?.no).toBe(2);
  expect(lastTold([told(1, false, 1)])).toBeUndefined();
});
