import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import { row } from './__data__/tables.ts';
import { lineSums } from './line-sums.ts';
import { protect } from './protect.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };

test('lines add up in every cell that has what they add up to, and to nothing elsewhere', () => {
  const ages = ['60', '62', '63', '64', '65', '66', '62-66'];
  const rows = [...ages.map((age) => row(['a', age], 1)), ...ages.slice(0, -1).map((age) => row(['b', age], 1))];
  const table = { columns: ['unit', 'age'], unit: 'share', rows };
  expect(lineSums(table, 1)).toEqual([{ rows: [1, 2, 3, 4, 5, 6], signs: [1, 1, 1, 1, 1, -1] }]);
  expect(lineSums({ ...table, columns: ['unit', 'months'] }, 1)).toEqual([]);
});

const LINES = ['voluntary', 'voluntary-established', 'retired', 'contract-ended', 'other-told', 'not-said'];
const ESTABLISHED = 1;

/** Every way of dividing a number among so many. */
function shares(sum: number, among: number): number[][] {
  if (among <= 1) return among === 1 ? [[sum]] : [];
  const firsts = Array.from({ length: sum + 1 }, (_, n) => n);
  return firsts.flatMap((first) => shares(sum - first, among - 1).map((rest) => [first, ...rest]));
}

/** Withheld lines above zero that can have one value only, given those seen and how many had left in all. */
function pinned(counts: readonly number[], withheld: ReadonlySet<number>): string[] {
  const main = LINES.flatMap((_, i) => (i === ESTABLISHED ? [] : [i]));
  const hidden = main.filter((line) => withheld.has(line));
  const rest = hidden.reduce((sum, line) => sum + (counts[line] ?? 0), 0);
  const least = withheld.has(ESTABLISHED) ? 0 : (counts[ESTABLISHED] ?? 0);
  const ways = shares(rest, hidden.length).filter((way) => hidden[0] !== 0 || (way[0] ?? 0) >= least);
  return hidden.flatMap((line, i) => {
    const values = new Set(ways.map((way) => way[i]));
    return (counts[line] ?? 0) > 0 && values.size === 1 ? [LINES[line] ?? ''] : [];
  });
}

test('nobody who knows how many had left can work out a withheld reason, trying every number', () => {
  const counts = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), ...LINES.slice(2).map(() => fc.nat({ max: 7 })));
  fc.assert(
    fc.property(counts, ([voluntary, part, ...others]) => {
      const own = [voluntary, Math.min(voluntary, part), ...others];
      const left = own.reduce((sum, n) => sum + n, 0) - Math.min(voluntary, part);
      fc.pre(left >= limits.fewestPersons);
      const cells = LINES.map((line, i) => cell([line], own[i] ?? 0, { denominator: 90 }));
      const table = ruleTableOf(rawTable('B5', cells, { columns: ['reason'] }));
      expect(pinned(own, new Set(protect(table, limits).withheld.keys()))).toEqual([]);
    }),
    { seed: 20269, numRuns: 300 },
  );
});

test('nor a cause of those of whom it is known what happened first', () => {
  const causes = ['left-owner', 'other-school', 'leader-post', 'retired', 'still-there'];
  fc.assert(
    fc.property(fc.tuple(...causes.map(() => fc.nat({ max: 7 }))), (own) => {
      const known = own.reduce((sum, n) => sum + n, 0);
      fc.pre(known >= limits.fewestPersons);
      const cells = causes.map((cause, i) => cell(['1', cause], own[i] ?? 0, { denominator: 90 }));
      const { withheld } = protect(ruleTableOf(rawTable('B11', cells, { columns: ['years', 'cause'] })), limits);
      const hidden = causes.flatMap((_, i) => (withheld.has(i) ? [i] : []));
      const ways = shares(
        hidden.reduce((sum, i) => sum + (own[i] ?? 0), 0),
        hidden.length,
      );
      const single = hidden.filter((i, at) => (own[i] ?? 0) > 0 && new Set(ways.map((way) => way[at])).size === 1);
      expect(single).toEqual([]);
    }),
    { seed: 20270, numRuns: 300 },
  );
});
