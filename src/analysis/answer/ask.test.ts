import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools, WEST } from '../../../test/analysis/asking.ts';
import { day, history, row, type SmallWorld, type WorldRow } from '../../../test/analysis/small-world.ts';
import { OPEN_END } from '../../terms/index.ts';

describe('provisional marks', () => {
  const left = schools({ rows: [row(0, NORTH, '2020-08-01/2025-11-17'), row(1, SOUTH, '2020-08-01/')] });

  test('an end is provisional on the last day on which a return would bridge it', () => {
    const world = {
      ...left,
      deliveries: [history('2025-12-01', left.deliveries[0]?.rows ?? [], { horizon: day('2025-11-30') })],
    };
    const table = answer(world, question('B2', { by: ['unit'], period: between('2024-10-01', '2025-11-20') }));
    expect(cell(table, NORTH)).toMatchObject({ numerator: 1, provisional: true });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 0, provisional: false });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1, provisional: true });
  });

  test('and final on the day after', () => {
    const table = answer(left, question('B2', { period: between('2024-10-01', '2025-11-20') }));
    expect(cell(table)).toMatchObject({ numerator: 1, provisional: false });
  });

  test('a provisional exit marks the exits and the end of its cells, and nothing else of the balance', () => {
    const world = {
      ...left,
      deliveries: [history('2025-12-01', left.deliveries[0]?.rows ?? [], { horizon: day('2025-11-30') })],
    };
    const table = answer(world, question('B6', { by: ['unit'], period: between('2025-11-01', '2025-11-30') }));
    const marked = table.cells.filter((one) => one.provisional).map((one) => one.codes.join(' '));
    expect(marked).toEqual([`${NORTH} exits`, `${NORTH} end`, 'Total exits', 'Total end']);
  });

  test('a stock on the last day told is final, on the day after it is provisional', () => {
    const on = (text: string) => answer(left, question('A1', { period: { kind: 'day', at: day(text) } }));
    expect(cell(on('2025-12-01'))?.provisional).toBe(false);
    expect(cell(on('2025-12-02'))?.provisional).toBe(true);
  });

  test('a period may end on the day after the last day told', () => {
    const until = (text: string) => answer(left, question('B6', { period: between('2025-08-01', text) }));
    expect(cell(until('2025-12-02'), 'start')?.provisional).toBe(false);
    expect(cell(until('2025-12-03'), 'start')?.provisional).toBe(true);
  });
});

describe('schools that follow one another', () => {
  const rows = [row(0, NORTH, '2020-08-01/2025-08-01'), row(0, WEST, '2025-08-01/')];
  const asked = question('B3', { period: between('2024-10-01', '2025-10-01') });

  test('moving along with the school is not leaving it, through a chain and on the very day', () => {
    const successions = [
      { from: NORTH, to: SOUTH, day: day('2024-12-01') },
      { from: SOUTH, to: WEST, day: day('2025-10-01') },
    ];
    const table = answer(schools({ rows, successions }), asked);
    expect(cell(table)).toMatchObject({ numerator: 0, denominator: 1 });
    expect(table.notes).toContainEqual({ code: 'succession-moves', values: { persons: 1 } });
  });

  test('a succession after the second day does not count', () => {
    const successions = [{ from: NORTH, to: WEST, day: day('2025-10-02') }];
    expect(cell(answer(schools({ rows, successions }), asked))).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test('a person without a known unit on the second day has not moved, and the note says so', () => {
    const unknown = [row(0, NORTH, '2020-08-01/2025-08-01'), row(0, 'Ukjent sted', '2025-08-01/')];
    const table = answer(schools({ rows: unknown }), asked);
    expect(cell(table)?.numerator).toBe(0);
    expect(table.notes).toContainEqual({ code: 'unplaced-at-either-date', values: { persons: 1 } });
  });
});

describe('the primary post', () => {
  const on = { period: { kind: 'day', at: day('2025-10-01') }, by: ['unit'] } as const;
  const whereIs = (rows: readonly WorldRow[], more: Partial<SmallWorld> = {}) => {
    const table = answer(schools({ rows, ...more }), question('A1', on));
    return table.cells.filter((one) => one.numerator > 0).map((one) => one.codes[0]);
  };
  const half = { percent: 5000 };

  test('is the largest share', () => {
    expect(
      whereIs([row(0, NORTH, '2020-08-01/', { percent: 4000 }), row(0, SOUTH, '2024-08-01/', { percent: 6000 })]),
    ).toEqual([SOUTH, 'Total']);
  });

  test('of equal shares the permanent one, even where it began later', () => {
    expect(
      whereIs([row(0, NORTH, '2020-08-01/', { ...half, contract: 'temporary' }), row(0, SOUTH, '2024-08-01/', half)]),
    ).toEqual([SOUTH, 'Total']);
  });

  test('then the earliest as delivered, though a placing cuts it later', () => {
    const placed = [
      { workplace: 'Vest', unit: NORTH, from: day('1850-01-01'), to: day('2025-01-01') },
      { workplace: 'Vest', unit: WEST, from: day('2025-01-01'), to: OPEN_END },
    ];
    const rows = [row(0, 'Vest', '2020-08-01/', half), row(0, NORTH, '2024-08-01/', half)];
    expect(whereIs(rows, { workplaces: placed })).toEqual([WEST, 'Total']);
  });

  test('then the lowest unit number, an unknown unit last', () => {
    expect(whereIs([row(0, WEST, '2020-08-01/', half), row(0, SOUTH, '2020-08-01/', half)])).toEqual([SOUTH, 'Total']);
    expect(whereIs([row(0, 'Ukjent', '2020-08-01/', half), row(0, WEST, '2020-08-01/', half)])).toEqual([
      WEST,
      'Total',
    ]);
  });

  test('then the lowest position code', () => {
    const rows = [
      row(0, NORTH, '2020-08-01/', { ...half, position: '5131106' }),
      row(0, NORTH, '2020-08-01/', { ...half, position: '3310108' }),
    ];
    const table = answer(schools({ rows }), question('A1', { ...on, by: ['staff-group'] }));
    expect(cell(table, 'teacher')?.numerator).toBe(1);
  });
});

describe('the rows of a table', () => {
  const rows = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/', { position: '5131106' })];

  test('zeros are there, impossible pairs and empty unknowns are not', () => {
    const table = answer(schools({ rows }), question('A1', { by: ['area', 'unit'] }));
    expect(table.cells.map((one) => `${one.codes.join(' ')} ${one.numerator}`)).toEqual([
      `A ${NORTH} 1`,
      'A Total 1',
      `B ${SOUTH} 1`,
      `B ${WEST} 0`,
      'B Total 1',
      `Total ${NORTH} 1`,
      `Total ${SOUTH} 1`,
      `Total ${WEST} 0`,
      'Total Total 2',
    ]);
    const inside = { [NORTH]: 'A', [SOUTH]: 'B', [WEST]: 'B', unassigned: 'unassigned' };
    expect(table.nesting).toEqual([{ child: 'unit', parent: 'area', of: inside }]);
  });

  test('a filter leaves only what can be in it', () => {
    const table = answer(
      schools({ rows }),
      question('A1', { by: ['unit'], where: [{ dimension: 'area', codes: ['B'] }] }),
    );
    expect(table.cells.map((one) => one.codes[0])).toEqual([SOUTH, WEST, 'Total']);
  });

  test('an unknown unit stands there when somebody is in it', () => {
    const table = answer(
      schools({ rows: [...rows, row(2, 'Ukjent', '2020-08-01/')] }),
      question('A1', { by: ['unit'] }),
    );
    expect(cell(table, 'unassigned')?.numerator).toBe(1);
    expect(table.notes).toContainEqual({ code: 'unassigned-share', values: { persons: 1, of: 3 } });
  });

  test('full-time equivalents are split, persons behind them are counted once per cell', () => {
    const two = [row(0, NORTH, '2020-08-01/', { percent: 6667 }), row(0, SOUTH, '2020-08-01/', { percent: 3333 })];
    const table = answer(schools({ rows: two }), question('A2', { by: ['unit'] }));
    expect(cell(table, NORTH)).toMatchObject({ numerator: 0.6667, persons: 1 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1, persons: 1 });
  });
});
