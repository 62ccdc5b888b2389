import { expect, test } from 'vitest';
import { type Hierarchies, METRICS, type RawCell } from '../../../analysis/index.ts';
import { cellsOf } from '../__data__/parts.ts';
import { frameOf } from '../frame.ts';
import { following, ofNobody } from './of-nobody.ts';

const INSIDE: Hierarchies = { codes: () => [], parentOf: () => null };
const BY = ['unit', 'staff-group'] as const;

test('out of none tells of nobody only where how many there are is told, and in no ratio of two kinds', () => {
  const breakdowns = [
    {
      by: BY,
      cells: cellsOf([
        [
          [0, 0],
          [1, 9],
          [0, 9],
        ],
      ]),
    },
  ];
  const known = (id: 'A4' | 'A11', standing: 'told' | 'for-another') => {
    const frame = frameOf(METRICS[id], breakdowns, INSIDE);
    const bases = new Map(frame.keys.map((key) => [key, standing]));
    return [...ofNobody({ bases, inside: INSIDE }, frame)].map((i) => frame.table.rows[i]?.codes.join());
  };
  expect(known('A4', 'told')).toEqual(['Total,teacher', '0,teacher']);
  expect(known('A4', 'for-another')).toEqual([]);
  expect(known('A11', 'told')).toEqual([]);
});

test('a school type without any school has nobody', () => {
  const inside: Hierarchies = {
    codes: (dimension) => (dimension === 'school-type' ? ['barneskole', '1-10', 'ungdomsskole'] : []),
    parentOf: (child, parent) =>
      child === 'unit' && parent === 'school-type'
        ? new Map([
            ['1', 'barneskole'],
            ['2', '1-10'],
          ])
        : null,
  };
  const cells = ['barneskole', '1-10', 'ungdomsskole'].map((code, i): RawCell => {
    const count = { numerator: i === 0 ? 9 : 0, persons: i === 0 ? 9 : 0, denominator: null, base: null };
    return { codes: [code], period: '2025', provisional: false, delivered: true, ...count };
  });
  const frame = frameOf(METRICS.A1, [{ by: ['school-type'], cells }], inside);
  const found = [...ofNobody({ bases: null, inside }, frame)].map((i) => frame.table.rows[i]?.codes.join());
  expect(found).toEqual(['ungdomsskole']);
});

test('parts of none follow from it, and so does what told parts leave nothing for', () => {
  const sum = (rows: readonly number[]) => ({ rows, signs: rows.map((_, i) => (i === 0 ? -1 : 1) as 1 | -1) });
  const relations = [sum([0, 1, 2]), sum([3, 4, 5]), sum([6, 7, 8])];
  const counts = [{ values: [0, 0, 0, 7, 7, 0, 7, 3, 4] }];
  expect(following(new Set([0, 3, 4, 6]), relations, counts)).toEqual([1, 2, 5]);
});
