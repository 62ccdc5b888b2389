import { describe, expect, test } from 'vitest';
import { history } from '../../../test/analysis/small-world.ts';
import { ask, type Dataset, type Question } from '../../analysis/index.ts';
import type { Limits } from '../rules/row.ts';
import { memoryLedger } from './__data__/memory-ledger.ts';
import { dayOf, ONE_MORE_LEADER, owner, question, UNITS } from './__data__/owner.ts';
import { openLattice } from './lattice.ts';

const LIMITS: Limits = { fewestPersons: 5, smallestBase: 10 };
const DATASET = owner();
const LATTICE = openLattice(DATASET, null);

/** Each row as `codes number`, with `:` where it is withheld. */
async function told(asked: Question, limits: Limits = LIMITS, lattice = LATTICE): Promise<readonly string[]> {
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const withheld = await lattice.withheld(asked, raw, () => limits);
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

const byUnit = await told(question('A1', { by: ['unit', 'staff-group'] }));

describe('a cell', () => {
  const [unit] = UNITS;

  test('is told or withheld the same in whichever table it stands', async () => {
    const group = (code: string) => of(byUnit, `${unit},${code}`);
    const filtered = await told(
      question('A1', { by: ['staff-group'], where: [{ dimension: 'unit', codes: [unit ?? ''] }] }),
    );
    expect(['leader', 'teacher', 'aks'].map((code) => of(filtered, code))).toEqual(
      ['leader', 'teacher', 'aks'].map(group),
    );
  });

  test('is no more told where a filter leaves one unit out', async () => {
    const others = { dimension: 'unit', codes: UNITS.slice(1) } as const;
    const rest = await told(question('A1', { by: ['staff-group'], where: [others] }));
    const hidden = ['leader', 'teacher', 'aks'].filter((code) => of(byUnit, `${unit},${code}`) === ':');
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.map((code) => of(rest, code))).toEqual(hidden.map(() => ':'));
  });

  test('that adds cells up is told where each of them is', async () => {
    const two = UNITS.filter((one) => of(byUnit, `${one},teacher`) !== ':').slice(0, 2);
    const teachers = { dimension: 'staff-group', codes: ['teacher'] } as const;
    const sum = await told(question('A1', { where: [teachers, { dimension: 'unit', codes: two }] }));
    const parts = two.map((one) => Number(of(byUnit, `${one},teacher`)));
    expect(sum).toEqual([` ${parts.reduce((so, part) => so + part, 0)}`]);
  });

  test('divided more finely than may be told is withheld, however many it counts', async () => {
    const fine = await told(question('A1', { by: ['unit', 'sex', 'tenure', 'contract'] }));
    const whole = fine.filter((row) => row.split(',').every((code, i) => i === 3 || code !== 'Total'));
    expect(whole.some((row) => !row.endsWith(':') && !row.endsWith(' 0'))).toBe(false);
  });
});

describe('two metrics out of the same', () => {
  test('know the same of how many there are', async () => {
    const hidden = byUnit.filter((row) => row.endsWith(':'));
    const shares = await told(question('A7', { by: ['unit', 'staff-group'] }));
    expect(hidden.map((row) => of(shares, row.split(' ')[0] ?? ''))).toEqual(hidden.map(() => ':'));
  });

  test('one a part of the other, do not tell the few between them', async () => {
    const period = years('2024-10-01', '2025-10-01');
    const of3 = (metric: Question['metric']) => told(question(metric, { by: ['unit'], period }));
    const [left, orMoved, outcomes] = [await of3('B2'), await of3('B3'), await of3('B12')];
    const both = UNITS.filter((one) => of(left, one) !== ':' && of(orMoved, one) !== ':');
    const between = both.map((one) => Number(of(orMoved, one)) - Number(of(left, one)));
    expect(between.filter((count) => count > 0 && count < 5)).toEqual([]);
    expect(UNITS.filter((one) => of(left, one) === ':' && of(outcomes, `${one},leaver`) !== ':')).toEqual([]);
  });
});

test('a matrix of schools tells of headcounts and leavers what their own tables tell, and no more', async () => {
  const period = years('2024-10-01', '2025-10-01');
  const matrix = await told(question('B8', { by: ['unit'], period }));
  const stands = async (metric: Question['metric'], when: Question['period'], code: (unit: string) => string) => {
    const own = await told(question(metric, { by: ['unit'], period: when }));
    const hidden = UNITS.filter((unit) => of(own, unit) === ':');
    return hidden.filter((unit) => of(matrix, code(unit)) !== ':');
  };
  expect(await stands('B2', period, (unit) => `${unit},outside`)).toEqual([]);
  expect(await stands('B3', period, (unit) => `${unit},${unit}`)).toEqual([]);
  expect(await stands('A1', { kind: 'day', at: dayOf('2024-10-01') }, (unit) => `${unit},Total`)).toEqual([]);
  const left = await told(question('B2', { by: ['unit'], period }));
  expect(UNITS.some((unit) => of(left, unit) === ':')).toBe(true);
});

describe('the time', () => {
  const leaders = [{ dimension: 'staff-group', codes: ['leader'] }] as const;

  test('of a number of few is the first or last day of a month, the reference day or the last day known', async () => {
    const on = async (at: string) =>
      (await told(question('A1', { where: leaders, period: { kind: 'day', at: dayOf(at) } })))[0];
    expect(await Promise.all(['2025-09-01', '2025-09-30', '2025-10-01', '2025-12-31'].map(on))).not.toContain(' :');
    expect(await Promise.all(['2025-09-02', '2025-09-29', '2025-10-15'].map(on))).toEqual([' :', ' :', ' :']);
  });

  test('of all staff is any day', async () => {
    expect(await told(question('A1', { period: { kind: 'day', at: dayOf('2025-09-02') } }))).not.toContain(' :');
  });

  test('of exits at schools is a whole school year, or several in a row', async () => {
    const shown = async (from: string, to: string) =>
      shownIn(await told(question('B4', { by: ['unit'], period: years(from, to) })));
    expect(await shown('2024-08-01', '2025-08-01')).toBeGreaterThan(1);
    expect(await shown('2023-08-01', '2025-08-01')).toBeGreaterThan(1);
    expect(await shown('2025-07-01', '2025-08-01')).toBe(1);
    expect(await shown('2024-10-01', '2025-10-01')).toBe(1);
    expect(await shown('2024-08-02', '2025-08-02')).toBe(0);
  });

  test('of a balance is a school year, of all staff a month as well where enough came and left: others tell together what none does', async () => {
    const balanceOf = (from: string, to: string) => told(question('B6', { period: years(from, to) }));
    expect(shownIn(await balanceOf('2024-08-01', '2025-08-01'))).toBeGreaterThan(1);
    expect(shownIn(await balanceOf('2024-09-01', '2025-09-01'))).toBe(0);
    const month = await balanceOf('2025-08-01', '2025-09-01');
    expect(['hires', 'returns', 'exits'].map((line) => of(month, line))).toEqual([':', ':', ':']);
  });
});

describe('another version of what is known', () => {
  const ledger = memoryLedger();
  const asked = question('A1', { by: ['unit', 'staff-group'], period: { kind: 'day', at: dayOf('2025-10-01') } });
  const later = owner([history('2026-02-01', ONE_MORE_LEADER)]);
  const answers = async (dataset: Dataset) => {
    const raw = ask(dataset, asked);
    if ('refusal' in raw) throw new Error(raw.refusal.code);
    const withheld = await openLattice(dataset, ledger).withheld(asked, raw, () => LIMITS);
    return raw.cells.map(({ codes, numerator }, i) => ({
      key: codes.join(),
      numerator,
      isTold: withheld?.has(i) !== true,
    }));
  };

  test('tells the numbers that are the same as they were told, and no other ones', async () => {
    const first = await answers(DATASET);
    const second = await answers(later);
    const before = new Map(first.map((cell) => [cell.key, cell]));
    const same = second.filter(({ key, numerator }) => before.get(key)?.numerator === numerator);
    expect(same.length).toBeLessThan(second.length);
    expect(same.filter(({ key, isTold }) => before.get(key)?.isTold !== isTold)).toEqual([]);
  });

  test('leaves what was told as it was told', async () => {
    const again = await answers(DATASET);
    expect(again).toEqual(await answers(DATASET));
    expect(again.some(({ isTold }) => !isTold)).toBe(true);
  });
});

test('the same owner is always told the same, in whatever order it is asked', async () => {
  const asked = [
    question('A1', { by: ['unit'] }),
    question('A1', { by: ['area', 'sex'] }),
    question('B2', { by: ['unit', 'sex'] }),
  ];
  const inOrder = async (some: readonly Question[]) => {
    const lattice = openLattice(DATASET, null);
    const answers = new Map<Question, readonly string[]>();
    for (const one of some) answers.set(one, await told(one, LIMITS, lattice));
    return asked.map((one) => answers.get(one));
  };
  expect(await inOrder(asked.toReversed())).toEqual(await inOrder(asked));
});

test('an owner of whom nothing is withheld has no lattice', async () => {
  const asked = question('A1', { by: ['unit'] });
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  expect(await LATTICE.withheld(asked, raw, () => ({ fewestPersons: 1, smallestBase: 1 }))).toBeNull();
});
