import { describe, expect, test } from 'vitest';
import { ask, type Question } from '../../analysis/index.ts';
import type { Limits } from '../rules/row.ts';
import { dayOf, owner, question, UNITS } from './__data__/owner.ts';
import { openLattice } from './lattice.ts';

const LIMITS: Limits = { fewestPersons: 5, smallestBase: 10 };
const DATASET = owner();
const LATTICE = openLattice(DATASET);

/** Each row as `codes number`, with `:` where it is withheld. */
function told(asked: Question, limits: Limits = LIMITS, lattice = LATTICE): readonly string[] {
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = lattice.withheld(asked, raw, limits);
  return raw.cells.map(({ codes, numerator }, i) => `${codes.join()} ${withheld?.has(i) === true ? ':' : numerator}`);
}
const of = (rows: readonly string[], codes: string) =>
  rows.find((row) => row.startsWith(`${codes} `))?.slice(codes.length + 1);
const shownIn = (rows: readonly string[]) => rows.filter((row) => !row.endsWith(':')).length;
const years = (from: string, to: string): Question['period'] => ({
  kind: 'between',
  from: dayOf(from),
  to: dayOf(to),
  grain: null,
});

describe('a cell', () => {
  const byUnit = told(question('A1', { by: ['unit', 'staff-group'] }));
  const [unit] = UNITS;

  test('is told or withheld the same in whichever table it stands', () => {
    const group = (code: string) => of(byUnit, `${unit},${code}`);
    const filtered = told(question('A1', { by: ['staff-group'], where: [{ dimension: 'unit', codes: [unit ?? ''] }] }));
    expect(['leader', 'teacher', 'aks'].map((code) => of(filtered, code))).toEqual(
      ['leader', 'teacher', 'aks'].map(group),
    );
  });

  test('is no more told where a filter leaves one unit out', () => {
    const others = { dimension: 'unit', codes: UNITS.slice(1) } as const;
    const rest = told(question('A1', { by: ['staff-group'], where: [others] }));
    const hidden = ['leader', 'teacher', 'aks'].filter((code) => of(byUnit, `${unit},${code}`) === ':');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map((code) => of(rest, code))).toEqual(hidden.map(() => ':'));
  });

  test('that adds cells up is told where each of them is', () => {
    const two = UNITS.filter((one) => of(byUnit, `${one},teacher`) !== ':').slice(0, 2);
    const teachers = { dimension: 'staff-group', codes: ['teacher'] } as const;
    const sum = told(question('A1', { where: [teachers, { dimension: 'unit', codes: two }] }));
    const parts = two.map((one) => Number(of(byUnit, `${one},teacher`)));
    expect(sum).toEqual([` ${parts.reduce((so, part) => so + part, 0)}`]);
  });

  test('divided more finely than may be told is withheld, however many it counts', () => {
    const fine = told(question('A1', { by: ['unit', 'sex', 'tenure', 'contract'] }));
    const whole = fine.filter((row) => row.split(',').every((code, i) => i === 3 || code !== 'Total'));
    expect(whole.some((row) => !row.endsWith(':') && !row.endsWith(' 0'))).toBe(false);
  });
});

describe('two metrics out of the same', () => {
  test('know the same of how many there are', () => {
    const hidden = told(question('A1', { by: ['unit', 'staff-group'] })).filter((row) => row.endsWith(':'));
    const shares = told(question('A7', { by: ['unit', 'staff-group'] }));
    expect(hidden.map((row) => of(shares, row.split(' ')[0] ?? ''))).toEqual(hidden.map(() => ':'));
  });

  test('one a part of the other, do not tell the few between them', () => {
    const period = years('2024-10-01', '2025-10-01');
    const [left, orMoved, outcomes] = [
      question('B2', { by: ['unit'], period }),
      question('B3', { by: ['unit'], period }),
      question('B12', { by: ['unit'], period }),
    ].map((asked) => told(asked)) as [string[], string[], string[]];
    const both = UNITS.filter((one) => of(left, one) !== ':' && of(orMoved, one) !== ':');
    const between = both.map((one) => Number(of(orMoved, one)) - Number(of(left, one)));
    expect(between.filter((count) => count > 0 && count < 5)).toEqual([]);
    expect(UNITS.filter((one) => of(left, one) === ':' && of(outcomes, `${one},leaver`) !== ':')).toEqual([]);
  });
});

describe('the time', () => {
  const leaders = [{ dimension: 'staff-group', codes: ['leader'] }] as const;

  test('of a number of few is the first or last day of a month, the reference day or the last day known', () => {
    const on = (at: string) => told(question('A1', { where: leaders, period: { kind: 'day', at: dayOf(at) } }))[0];
    expect(['2025-09-01', '2025-09-30', '2025-10-01', '2025-12-31'].map(on)).not.toContain(' :');
    expect(['2025-09-02', '2025-09-29', '2025-10-15'].map(on)).toEqual([' :', ' :', ' :']);
  });

  test('of all staff is any day', () => {
    expect(told(question('A1', { period: { kind: 'day', at: dayOf('2025-09-02') } }))).not.toContain(' :');
  });

  test('of what happens at schools is a whole year that begins in January, in August or on the reference day', () => {
    const shown = (from: string, to: string) =>
      shownIn(told(question('B4', { by: ['unit'], period: years(from, to) })));
    expect(shown('2024-08-01', '2025-08-01')).toBeGreaterThan(1);
    expect([
      shown('2024-09-01', '2025-09-01'),
      shown('2025-07-01', '2025-08-01'),
      shown('2024-08-02', '2025-08-02'),
    ]).toEqual([1, 1, 1]);
  });

  test('of a month is told only where every month of the year can be', () => {
    const month = (from: string, to: string, fewestPersons: number) => {
      const limits = { fewestPersons, smallestBase: 10 };
      return of(told(question('B6', { by: ['staff-group'], period: years(from, to) }), limits), 'leader,exits');
    };
    const julyAndAugust = (fewest: number) => [
      month('2025-07-01', '2025-08-01', fewest),
      month('2025-08-01', '2025-09-01', fewest),
    ];
    expect(julyAndAugust(5)).toEqual(['7', '0']);
    expect(julyAndAugust(8)).toEqual([':', ':']);
  });
});

describe('what was known earlier', () => {
  test('is told only where the same is told now', () => {
    const asked = question('A1', { by: ['unit', 'staff-group'] });
    const now = told(asked);
    const then = told({ ...asked, asKnownOn: dayOf('2025-12-31') });
    const open = now.flatMap((row, i) => (row.endsWith(':') && then[i]?.endsWith(':') === false ? [row] : []));
    expect(open).toEqual([]);
  });
});

test('the same owner is always told the same, in whatever order it is asked', () => {
  const asked = [
    question('A1', { by: ['unit'] }),
    question('A1', { by: ['area', 'sex'] }),
    question('B2', { by: ['unit', 'sex'] }),
  ];
  const [forth, back] = [openLattice(DATASET), openLattice(DATASET)];
  const first = asked.map((one) => told(one, LIMITS, forth));
  expect(
    asked
      .toReversed()
      .map((one) => told(one, LIMITS, back))
      .toReversed(),
  ).toEqual(first);
});

test('an owner of whom nothing is withheld has no lattice', () => {
  const asked = question('A1', { by: ['unit'] });
  const raw = ask(DATASET, asked);
  expect('refusal' in raw ? 0 : LATTICE.withheld(asked, raw, { fewestPersons: 1, smallestBase: 1 })).toBeNull();
});
