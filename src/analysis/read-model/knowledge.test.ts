import { describe, expect, test } from 'vitest';
import { type Day, OPEN_END } from '../../terms/index.ts';
import { foldMonth } from './fold/fold-month.ts';
import { compareRows, type FoldedRow, tellsAgain } from './fold/folded-row.ts';
import { knowledgeOf, type Telling } from './knowledge.ts';

const FOLDING = { foldMonth, compare: compareRows, workplaceOf: (one: FoldedRow) => one.workplace };
const [JANUARY, FEBRUARY, MARCH] = [100, 130, 160] as const;

function row(percent: number, from = 0, to = OPEN_END): FoldedRow {
  return { workplace: 0, position: 0, percent, contract: 0, terms: 0, start: 0, from, to };
}

function month(firstDay: number, knownOn: number, percent: number): Telling<FoldedRow> {
  return { rows: [row(percent)], month: firstDay, workplace: null, knownOn, withdrawnOn: OPEN_END };
}

/** Percents and their days as known at the end of a day. */
function asKnownOn(day: number, ...tellings: readonly Telling<FoldedRow>[]): (readonly number[])[] {
  return knowledgeOf(tellings, FOLDING)
    .filter((known) => known.knownFrom <= day && day < known.knownTo)
    .map(({ row: { percent, from, to } }) => [percent, from, to])
    .sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
}

describe('months that do not come in order', () => {
  test('a month that comes late does not undo what a later month has told', () => {
    const tellings = [month(JANUARY, 1, 8000), month(MARCH, 2, 10_000), month(FEBRUARY, 3, 8000)];
    expect(asKnownOn(3, ...tellings)).toEqual([
      [8000, 0, MARCH],
      [10_000, MARCH, OPEN_END],
    ]);
  });

  test('a late correction of a month holds until the month that was told after it', () => {
    const tellings = [month(JANUARY, 1, 8000), month(FEBRUARY, 2, 8000), month(JANUARY, 3, 5000)];
    expect(asKnownOn(3, ...tellings)).toEqual([
      [8000, 0, JANUARY],
      [5000, JANUARY, FEBRUARY],
      [8000, FEBRUARY, OPEN_END],
    ]);
    expect(asKnownOn(2, ...tellings)).toEqual([[8000, 0, OPEN_END]]);
  });

  test('a history that comes after months replaces them all', () => {
    const history = { rows: [row(6000)], month: null, workplace: null, knownOn: 3, withdrawnOn: OPEN_END };
    expect(asKnownOn(3, month(MARCH, 1, 8000), month(JANUARY, 2, 5000), history)).toEqual([[6000, 0, OPEN_END]]);
  });
});

const LAST = 90 as Day;

test('an employment told twice in one delivery counts once, with the reason of its end', () => {
  const told = { rows: [row(8000, 0, LAST), { ...row(8000, 0, LAST), endReason: 6 }], month: null, workplace: null };
  const known = knowledgeOf([{ ...told, knownOn: 1, withdrawnOn: OPEN_END }], { ...FOLDING, repeats: tellsAgain });
  expect(known.map(({ row: { endReason }, duplicate }) => [endReason, duplicate])).toEqual([
    [6, 0],
    [undefined, 1],
  ]);
});

test('a reason that is told later is known from that day on', () => {
  const told = (knownOn: number, one: FoldedRow) => ({ rows: [one], month: null, workplace: null, knownOn });
  const tellings = [told(1, row(8000, 0, LAST)), told(5, { ...row(8000, 0, LAST), endReason: 6 })];
  const known = knowledgeOf(
    tellings.map((one) => ({ ...one, withdrawnOn: OPEN_END })),
    FOLDING,
  );
  expect(known.map(({ row: { endReason }, knownFrom, knownTo }) => [endReason, knownFrom, knownTo])).toEqual([
    [undefined, 1, 5],
    [6, 5, OPEN_END],
  ]);
});
