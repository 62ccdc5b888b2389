import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type Day, OPEN_END, parseDay } from '../../../terms/index.ts';
import type { FoldedRow, Stated } from '../fold/folded-row.ts';
import { foldMessages, keptOpen } from './fold-messages.ts';
import { liveMessages, type MessageHead } from './live-messages.ts';

const ORIGIN = parseDay('2025-01-01') as Day;
const month = (n: number): number => addMonths(ORIGIN, n);
const START = parseDay('2020-08-01') as Day;

function row(more: Partial<FoldedRow> & { readonly id?: number } & Partial<Stated> = {}): FoldedRow {
  const { id = 1, neverWas = false, payrollChanged = false, ...facts } = more;
  const plain = { workplace: 0, position: 0, percent: 10_000, contract: 0, terms: 0, start: START, to: OPEN_END };
  return { ...plain, from: facts.start ?? START, ...facts, stated: { id, neverWas, payrollChanged } };
}

const told = (n: number, ...rows: readonly FoldedRow[]) => ({ employer: 'e', month: month(n), rows });
const reported = (...months: readonly number[]) => new Map([['e', months.map(month)]]);

function spans(rows: readonly FoldedRow[]): readonly unknown[] {
  return rows.map(({ workplace, percent, from, to }) => [workplace, percent, from, to]);
}

describe('months become history', () => {
  test('a value holds from the first of its month, the first one from the start', () => {
    const rows = foldMessages([told(0, row()), told(1, row()), told(2, row({ percent: 8000 }))], reported(0, 1, 2));
    expect(spans(rows)).toEqual([
      [0, 10_000, START, month(2)],
      [0, 8000, month(2), OPEN_END],
    ]);
  });

  test('a later month states an earlier end, or takes the end back', () => {
    const end = month(1) - 3;
    expect(spans(foldMessages([told(0, row()), told(1, row({ to: end }))], reported(0, 1)))).toEqual([
      [0, 10_000, START, end],
    ]);
    const back = foldMessages([told(0, row({ to: month(1) })), told(1, row())], reported(0, 1));
    expect(spans(back)).toEqual([[0, 10_000, START, OPEN_END]]);
  });

  test('the reason goes with the end that the latest month states, and with its last stretch only', () => {
    const ended = row({ percent: 8000, to: month(1) + 20, endReason: 0 });
    const rows = foldMessages([told(0, row()), told(1, ended)], reported(0, 1));
    expect(rows.map(({ percent, endReason }) => [percent, endReason])).toEqual([
      [10_000, undefined],
      [8000, 0],
    ]);
  });

  test('what should never have been reported is gone from earlier months too', () => {
    const never = row({ to: month(1), neverWas: true });
    expect(foldMessages([told(0, row()), told(1, never)], reported(0, 1))).toEqual([]);
  });

  test('a second message adds; of one employment in both, the latest delivered counts', () => {
    const rows = foldMessages(
      [told(0, row({ percent: 5000 })), told(0, row({ percent: 6000 }), row({ id: 2 }))],
      reported(0),
    );
    expect(spans(rows)).toEqual([
      [0, 6000, START, OPEN_END],
      [0, 10_000, START, OPEN_END],
    ]);
  });

  test('an employment of no length stays, to be counted among those who never began', () => {
    expect(spans(foldMessages([told(0, row({ to: START }))], reported(0)))).toEqual([[0, 10_000, START, START]]);
  });

  test('months in any order of delivery give the same', () => {
    const months = [told(0, row()), told(1, row({ percent: 5000 })), told(2, row({ percent: 6000, to: month(3) }))];
    expect(foldMessages([...months].reverse(), reported(0, 1, 2))).toEqual(foldMessages(months, reported(0, 1, 2)));
  });
});

describe('silence', () => {
  test('who is not reported any more ends after the last month, marked as dropped out', () => {
    const rows = foldMessages([told(0, row()), told(1, row())], reported(0, 1, 2));
    expect(rows).toMatchObject([{ to: month(2), droppedOut: true }]);
    expect(keptOpen(rows)).toMatchObject([{ to: OPEN_END, silent: month(2) }]);
  });

  test('one month that nobody has reported is carried over', () => {
    expect(foldMessages([told(0, row()), told(2, row())], reported(0, 2))).toMatchObject([
      { from: START, to: OPEN_END, droppedOut: false },
    ]);
    expect(foldMessages([told(0, row())], reported(0, 2))).toMatchObject([{ to: month(2), droppedOut: true }]);
  });

  test('of two months that nobody has reported, one is carried over', () => {
    expect(keptOpen(foldMessages([told(0, row())], reported(0, 3)))).toMatchObject([
      { to: OPEN_END, silent: month(2) },
    ]);
    const back = foldMessages([told(0, row()), told(3, row())], reported(0, 3));
    expect(keptOpen(back)).toMatchObject([{ from: START, to: OPEN_END }]);
    expect(keptOpen(back)[0]?.silent).toBeUndefined();
  });

  test('who comes back is silent no more, and nobody is silent while nobody else is reported', () => {
    const back = keptOpen(foldMessages([told(0, row()), told(2, row())], reported(0, 1, 2)));
    expect(back.map(({ silent }) => silent)).toEqual([undefined]);
    expect(keptOpen(foldMessages([told(0, row())], reported(0)))[0]?.silent).toBeUndefined();
  });

  test('work by the hour stays so in months without pay', () => {
    const [paid, unpaid] = [row({ percent: 0, terms: 1 }), row({ percent: 0, terms: 0 })];
    const rows = foldMessages([told(0, unpaid), told(1, paid), told(2, unpaid)], reported(0, 1, 2));
    expect(rows.map(({ from, to, terms }) => [from, to, terms])).toEqual([[START, OPEN_END, 1]]);
  });

  test('an end that was told is an end, and no silence', () => {
    expect(foldMessages([told(0, row({ to: month(1) }))], reported(0, 1, 2))).toMatchObject([
      { to: month(1), droppedOut: false },
    ]);
  });

  test('who is silent in one post and reported in another has left the first', () => {
    const rows = foldMessages([told(0, row()), told(1, row({ id: 2, workplace: 7, start: month(1) }))], reported(0, 1));
    expect(spans(keptOpen(rows))).toEqual([
      [0, 10_000, START, month(1)],
      [7, 10_000, month(1), OPEN_END],
    ]);
  });
});

describe('the same employment under another name', () => {
  test('a changed payroll system changes all ids and ends nothing', () => {
    const rows = foldMessages([told(0, row()), told(1, row({ id: 99 }))], reported(0, 1));
    expect(spans(rows)).toEqual([[0, 10_000, START, OPEN_END]]);
  });

  test('nor where both ids stand in the month of the change', () => {
    const ended = row({ to: month(1), payrollChanged: true });
    expect(spans(foldMessages([told(0, ended, row({ id: 99 }))], reported(0)))).toEqual([[0, 10_000, START, OPEN_END]]);
  });

  test('a merged school: the first day stays, the unit changes with the month', () => {
    const rows = foldMessages([told(0, row()), told(1, row({ id: 5, workplace: 7 }))], reported(0, 1));
    expect(spans(rows)).toEqual([
      [0, 10_000, START, month(1)],
      [7, 10_000, month(1), OPEN_END],
    ]);
  });

  test('two posts that began on the same day keep apart when the ids change', () => {
    const [teaching, after] = [row({ id: 1, percent: 6000 }), row({ id: 2, percent: 4000, position: 3 })];
    const months = [
      told(0, teaching, after),
      told(1, { ...after, ...row({ id: 8, percent: 4000, position: 3 }) }, row({ id: 9, percent: 6000 })),
    ];
    expect(spans(foldMessages(months, reported(0, 1)))).toEqual([
      [0, 6000, START, OPEN_END],
      [0, 4000, START, OPEN_END],
    ]);
  });
});

/** The second road: asks of every day which statement governs it. */
function percentOn(
  day: number,
  statements: readonly { readonly month: number; readonly row: FoldedRow }[],
  months: readonly number[],
): number {
  const last = statements.at(-1);
  if (last === undefined || last.row.stated?.neverWas === true) return 0;
  const silentMonth = months.filter((one) => one > last.month);
  const silence = silentMonth.includes(addMonths(last.month as Day, 1)) ? 1 : 2;
  const ends = last.row.to < OPEN_END || silentMonth.length === 0 ? last.row.to : addMonths(last.month as Day, silence);
  if (day < last.row.start || day >= ends) return 0;
  const governing = statements.filter((one) => one.month <= day).at(-1) ?? statements[0];
  return governing?.row.percent ?? 0;
}

test('every day of every history is what the governing month says', () => {
  const statement = fc.record({
    in: fc.boolean(),
    percent: fc.constantFrom(5000, 8000, 10_000),
    ends: fc.option(fc.integer({ min: -40, max: 40 }), { nil: null, freq: 6 }),
    neverWas: fc.boolean().map((yes) => yes && false),
  });
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 8 }),
      fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]),
      (all, gone) => {
        const statements = all.flatMap((one, n) => {
          if (!one.in || gone.includes(n)) return [];
          const to = one.ends === null ? OPEN_END : Math.max(month(n) + one.ends, START);
          return [{ month: month(n), row: row({ percent: one.percent, to, neverWas: one.neverWas }) }];
        });
        const months = all.map((_, n) => month(n)).filter((_, n) => !gone.includes(n));
        const rows = foldMessages(
          statements.map((one) => ({ employer: 'e', month: one.month, rows: [one.row] })),
          new Map([['e', months]]),
        );
        for (let day = month(0) - 40; day < month(10); day++) {
          const here = rows.filter((one) => one.from <= day && day < one.to).reduce((sum, one) => sum + one.percent, 0);
          expect(here).toBe(percentOn(day, statements, months));
        }
      },
    ),
    { seed: 20260831, numRuns: 300 },
  );
});

describe('which messages count', () => {
  const head = (messageId: string, replaces: string | null, deliveredAt: number): MessageHead => ({
    delivery: deliveredAt,
    messageId,
    replaces,
    employer: 'e',
    month: month(0),
    deliveredAt,
  });
  const live = (heads: readonly MessageHead[], rejected: readonly string[] = []) =>
    liveMessages(heads, new Set(rejected)).map((one) => one.messageId);

  test('a chain of replacements leaves the last, years later too', () => {
    expect(live([head('a', null, 1), head('b', 'a', 2), head('c', 'b', 9999), head('d', null, 3)])).toEqual(['d', 'c']);
  });

  test('a rejected replacement replaces nothing', () => {
    expect(live([head('a', null, 1), head('b', 'a', 2)], ['b'])).toEqual(['a']);
  });

  test('the replacement of something we never got is kept', () => {
    expect(live([head('b', 'a', 2)])).toEqual(['b']);
  });

  test('ids are the sender’s own: another employer’s message of the same id stays', () => {
    expect(live([{ ...head('a', null, 1), employer: 'f' }, head('b', 'a', 2)])).toEqual(['a', 'b']);
  });

  test('in whatever order they are known, the same messages count, and never none', () => {
    const heads = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      selector: ([id]) => id,
      minLength: 1,
    });
    fc.assert(
      fc.property(heads, fc.integer({ min: 1, max: 9 }), (told10, turn) => {
        const known = told10.map(([id, other], i) => head(`m${id}`, other % 3 === 0 ? null : `m${other}`, i + 1));
        const here = live(known);
        const naive = known.filter(
          (one) => !known.some((other) => other.replaces === one.messageId && other.deliveredAt > one.deliveredAt),
        );
        expect(here).toEqual(naive.map((one) => one.messageId));
        expect(live([...known.slice(turn), ...known.slice(0, turn)])).toEqual(here);
        expect(here.length).toBeGreaterThan(0);
      }),
      { seed: 20260831, numRuns: 300 },
    );
  });
});
