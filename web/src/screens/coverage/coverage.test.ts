// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { FigureAnswer, FigureRow } from '../../../../src/presentation/api/contract/index.ts';
import { coverageAddress, coverageFile, coveragePath, reachesCases, readCoverage } from './asked-coverage.ts';
import { matrixOf } from './matrix.ts';

const dim = (code: string) => ({ code, label: code });
const row = (level: string, subject: string, state: FigureRow['state'] = 'shown') =>
  ({ dims: { level: dim(level), subject: dim(subject) }, state, value: 0.5, reason: null }) as unknown as FigureRow;
const answer = (...rows: readonly FigureRow[]) => ({ rows }) as unknown as FigureAnswer;

test('sums come last, what is not taught is no cell, what is withheld is one', () => {
  const matrix = matrixOf(
    answer(
      row('all', 'all'),
      row('1-4', 'all'),
      row('1-4', 'norsk', 'withheld'),
      row('8-10', 'musikk', 'not-applicable'),
    ),
    'subject',
  );
  expect(matrix.levels.map(({ code }) => code)).toEqual(['1-4', 'all']);
  expect(matrix.rows.map(({ code }) => code)).toEqual(['norsk', 'all']);
  expect(matrix.cell('norsk', '1-4')?.state).toBe('withheld');
  expect(matrix.cell('norsk', 'all')).toBeUndefined();
});

test.each([
  ['', 'unit', '1', { unit: '1', audience: 'internal' }],
  ['unit=alle', 'unit', '1', { unit: '', audience: 'public' }],
  ['unit=2&audience=internal', 'unit', '1', { unit: '2', audience: 'public' }],
  ['', 'owner', null, { unit: '', audience: 'public' }],
  ['unit=2&audience=internal', 'owner', null, { unit: '2', audience: 'internal' }],
  ['audience=internal', 'none', null, { unit: '', audience: 'public' }],
] as const)(
  '%j of somebody whose whole figures are of %s begins where it should',
  (query, internalReach, unit, asked) => {
    expect(
      readCoverage(new URLSearchParams(query), {
        internalReach,
        unit,
        wholeUnits: internalReach === 'unit' ? [unit] : [],
      } as never),
    ).toEqual(asked);
  },
);

test('the address gives the same question back, and files are of what anyone is told', () => {
  const asked = { unit: '912345678', audience: 'internal' } as const;
  const query = new URL(coverageAddress(asked), 'http://laget').searchParams;
  expect(readCoverage(query, { internalReach: 'owner', unit: null, wholeUnits: [] } as never)).toEqual(asked);
  expect(coveragePath('subject-depth', asked, { language: 'nb' })).toContain('audience=internal');
  expect(coverageFile('subject-depth', asked, { language: 'nb', format: 'csv' })).not.toContain('audience');
});

const NOBODYS = { may: ['cases'], unit: null, area: null, wholeUnits: [] };

test.each([
  ['every school', {}, true],
  ['the own school', { unit: '1', wholeUnits: ['1'] }, true],
  ['another school than the own', { unit: '2', wholeUnits: ['2'] }, false],
  ['a school of the own area', { area: 'A', wholeUnits: ['1'] }, true],
  ['a school of another area', { area: 'A', wholeUnits: ['2'] }, false],
  ['whole figures of every school, and no cases', { may: ['whole-figures'] }, false],
])('whoever reaches %s is led to proposals only with its cases', (_, session, reached) => {
  expect(reachesCases({ ...NOBODYS, ...session }, '1')).toBe(reached);
});
