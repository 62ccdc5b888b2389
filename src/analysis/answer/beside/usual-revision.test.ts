import { describe, expect, test } from 'vitest';
import { answer, between, NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, history, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';

const PERSONS = Array.from({ length: 30 }, (_, i) => i);

/** Everybody in the north from 2020, but for those who have left on a day. */
function told(knownOn: string, left: Readonly<Record<number, string>>) {
  return history(
    knownOn,
    PERSONS.map((person) => row(person, NORTH, `2020-08-01/${left[person] ?? ''}`)),
  );
}

/** In September it is not yet known that two had left in July; in October it is. So it was in 2024, and the year before one. */
const world: SmallWorld = {
  ...schools({ rows: [] }),
  persons: PERSONS.map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
  deliveries: [
    told('2023-09-05', {}),
    told('2023-10-20', { 0: '2023-08-01' }),
    told('2024-09-05', { 0: '2023-08-01', 1: '2024-08-27' }),
    told('2024-10-20', { 0: '2023-08-01', 1: '2024-08-27', 2: '2024-08-01', 3: '2024-08-01' }),
    told('2025-09-05', { 0: '2023-08-01', 1: '2024-08-27', 2: '2024-08-01', 3: '2024-08-01', 4: '2025-08-01' }),
  ],
};
const onDay = (text: string) => ({ kind: 'day', at: day(text) }) as const;
const noteOf = (asked: Parameters<typeof answer>[1], code: string, of: SmallWorld = world) =>
  answer(of, asked).notes.find((one) => one.code === code)?.values;

describe('how much a figure is usually revised', () => {
  test('is told from what was known after the same time in earlier years', () => {
    expect(noteOf(question('A1', { period: onDay('2025-08-31') }), 'usual-revision')).toEqual({
      years: 2,
      last: -2,
      least: -2,
      most: -1,
      base: 26,
      fewest: 26,
      unit: 'persons',
    });
  });

  test('of shares in percentage points', () => {
    const period = between('2024-08-31', '2025-08-31');
    const values = noteOf(question('B2', { period }), 'usual-revision');
    expect(values?.['last']).toBeCloseTo(100 * (3 / 29 - 1 / 29), 9);
    expect(values?.['fewest']).toBe(1);
  });

  test('rests on whoever could be worked out beside it: of those over 62, the few between 60 and 62', () => {
    const birthYear = (person: number) => (person < 15 ? 1950 : person < 18 ? 1964 : 1980);
    const older = {
      ...world,
      persons: PERSONS.map((one) => ({ birthYear: birthYear(one), birthMonth: 3, sex: 'f' as const })),
    };
    const values = noteOf(question('A7o', { period: onDay('2025-08-31') }), 'usual-revision', older);
    expect(values?.['fewest']).toBe(3);
  });

  test('is not told where no earlier year was known so soon', () => {
    const late = { ...world, deliveries: world.deliveries.slice(-1) };
    expect(noteOf(question('A1', { period: onDay('2025-08-31') }), 'usual-revision', late)).toBeUndefined();
  });

  test('is not told of a figure that has long been known', () => {
    expect(noteOf(question('A1', { period: onDay('2024-10-01') }), 'usual-revision')).toBeUndefined();
  });
});

describe('a figure that was provisional and is final', () => {
  test('says what it was when it was first told', () => {
    const values = noteOf(question('B2', { period: between('2023-08-31', '2024-08-31') }), 'final-now');
    expect(values).toMatchObject({ day: '2024-09-05', base: 29, unit: 'share' });
    expect(values?.['before']).toBeCloseTo(100 / 29, 9);
    expect(values?.['now']).toBeCloseTo(300 / 29, 9);
  });

  test('says nothing where it was final from the start', () => {
    expect(noteOf(question('A1', { period: onDay('2024-08-31') }), 'final-now')).toBeUndefined();
  });
});

describe('a unit that has not been told of', () => {
  const monthly = (month: string, knownOn: string, units: readonly (typeof NORTH)[]) => ({
    ...history(
      knownOn,
      units.map((unit) => row(unit === NORTH ? 0 : 1, unit, '2020-08-01/')),
    ),
    month: day(month),
  });
  const both = [NORTH, SOUTH];
  const months = {
    ...schools({ rows: [] }),
    deliveries: [monthly('2025-08-01', '2025-08-31', both), monthly('2025-09-01', '2025-09-30', [NORTH])],
  };

  test('is named, and its figures are provisional while those of the others are not', () => {
    const table = answer(months, question('A1', { by: ['unit'], period: onDay('2025-09-30') }));
    const states = table.cells.map(({ codes, provisional }) => [codes[0], provisional]);
    expect(states).toContainEqual([NORTH, false]);
    expect(states).toContainEqual([SOUTH, true]);
    expect(states).toContainEqual(['Total', true]);
    expect(table.notes).toContainEqual({
      code: 'units-missing',
      values: { units: 1, all: 2, named: `Skole ${SOUTH}` },
    });
  });

  test('is not missing in a month that it has told of', () => {
    const table = answer(months, question('A1', { by: ['unit'], period: onDay('2025-08-31') }));
    expect(table.cells.some(({ provisional }) => provisional)).toBe(false);
    expect(table.notes.some(({ code }) => code === 'units-missing')).toBe(false);
  });
});
