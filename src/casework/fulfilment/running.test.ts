import { expect, test } from 'vitest';
import type { Facts, PersonRow } from '../../record/index.ts';
import { type Day, DEFAULT_GAP_RULE, dayOf, formatDay, OPEN_END } from '../../terms/index.ts';
import { runningTeachers } from './running.ts';
import { unmetOf } from './unmet-appointments.ts';

const TODAY = dayOf(2026, 11, 28);
type Row = readonly [
  person: number,
  delivery: number,
  position: number,
  from: Day,
  to: Day,
  contract?: number,
  percent?: number,
];
const KEYS = ['a', 'b', 'c'].map((letter) => letter.repeat(32));

/** Deliveries told by whether they are of a month; workplace 0 is a unit, position 0 a teacher's and 1 a cook's. */
function factsIn(kinds: readonly ('history' | 'month')[], rows: readonly Row[]): Facts {
  const column = (of: (row: Row) => number) => Int32Array.from(rows, of);
  const deliveries = kinds.map((kind, n) => ({
    ...{ id: `d${n}`, source: 'hr-extract', knownOn: dayOf(2026, 1 + n, 1), withdrawnOn: null },
    extent: { kind },
  }));
  return {
    deliveries,
    persons: { key: KEYS },
    workplaces: ['974589095'],
    positions: [
      { code: '1', title: 'Lærer' },
      { code: '2', title: 'Kokk' },
    ],
    positionPlacings: [{ position: '1', subgroup: 'laerer_grunnskole', from: dayOf(1850, 1, 1), to: OPEN_END }],
    workplacePlacings: [],
    units: [{ unit: '974589095' }],
    settings: { countingSource: 'auto', gapRule: DEFAULT_GAP_RULE },
    employments: {
      length: rows.length,
      person: column(([person]) => person),
      delivery: column((row) => row[1]),
      workplace: column(() => 0),
      position: column((row) => row[2]),
      percent: column((row) => row[6] ?? 10_000),
      contract: column((row) => row[5] ?? 1),
      from: column((row) => row[3]),
      to: column((row) => row[4]),
    },
  } as unknown as Facts;
}

const told = (facts: Facts) =>
  runningTeachers(facts, TODAY).map(({ person, start, lastDay, tenure }) => [
    person[0],
    formatDay(start),
    lastDay === null ? null : formatDay(lastDay),
    tenure,
  ]);

const [AUG25, JUL26, AUG26, AUG27] = [dayOf(2025, 8, 1), dayOf(2026, 8, 1), dayOf(2026, 8, 17), dayOf(2027, 8, 1)];

test('whoever teaches today begins where the stretch began, over the summer', () => {
  const facts = factsIn(
    ['history'],
    [
      [0, 0, 0, AUG25, JUL26],
      [0, 0, 0, AUG26, AUG27],
      [1, 0, 1, AUG25, OPEN_END],
      [2, 0, 0, AUG25, JUL26],
    ],
  );
  expect(told(facts)).toEqual([['a', '2025-08-01', '2027-07-31', 'TEMPORARY']]);
});

test('the latest delivery about a person is believed, and of months the last one', () => {
  const rows: readonly Row[] = [
    [0, 0, 0, AUG25, OPEN_END],
    [0, 1, 0, AUG25, JUL26],
    [1, 0, 0, AUG25, OPEN_END, 0],
  ];
  expect(told(factsIn(['history', 'history'], rows))).toEqual([['b', '2025-08-01', null, 'PERMANENT']]);
  expect(told(factsIn(['month', 'month'], rows))).toEqual([]);
});

test('of sources without a choice the one that figures count by is believed', () => {
  const rows: readonly Row[] = [
    [0, 0, 0, AUG25, OPEN_END],
    [1, 1, 0, AUG25, OPEN_END, 0],
  ];
  const facts = factsIn(['history', 'history'], rows);
  const by = (sources: readonly string[]) => ({
    ...facts,
    deliveries: facts.deliveries.map((one, n) => ({ ...one, source: sources[n] }) as (typeof facts.deliveries)[number]),
  });
  expect(told(by(['aareg', 'amelding'])).map(([person]) => person)).toEqual(['b']);
  expect(told(by(['nav-excel', 'aareg'])).map(([person]) => person)).toEqual(['b']);
});

test('who meets the requirement is left out, and who told nothing is open', () => {
  const running = runningTeachers(
    factsIn(
      ['history'],
      [0, 1, 2].map((person): Row => [person, 0, 0, AUG26, AUG27]),
    ),
    TODAY,
  );
  const row = (person: number, table: PersonRow['table'], values: PersonRow['values']): PersonRow => ({
    table,
    values,
    person: KEYS[person] as PersonRow['person'],
  });
  const teaches = (person: number) =>
    row(person, 'teaching', {
      unit: '974589095',
      from: dayOf(2026, 8, 1),
      to: AUG27,
      subject: 'norsk',
      level: '1-4',
      weekHours: 10,
    });
  const rows = [
    row(0, 'qualifications', { kind: 'education', route: 'GLU_1_7', completed: dayOf(2020, 6, 15) }),
    row(1, 'qualifications', { kind: 'education', route: 'BACHELOR', completed: dayOf(2020, 6, 15) }),
    ...[0, 1, 2].map(teaches),
  ];
  const unmet = unmetOf(running, rows, TODAY);
  expect(unmet.map(({ person, verdict }) => [person[0], verdict])).toEqual([
    ['b', 'not-met'],
    ['c', 'open'],
  ]);
  expect(unmet[0]?.missing.length).toBeGreaterThan(0);
});
