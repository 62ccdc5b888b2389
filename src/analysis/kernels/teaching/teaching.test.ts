import { expect, test } from 'vitest';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
} from '../../../../test/analysis/small-world.ts';
import type { OwnValues } from '../../../sources/index.ts';
import { ask, askAhead } from '../../answer/ask.ts';
import type { MetricId } from '../../metrics/index.ts';
import type { RawTable } from '../../raw-table.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';
import { viewOf } from '../../read-model/view.ts';
import { teachersAhead, teachersOn } from './appointments.ts';

const [NORTH, SOUTH] = [unitNumber(0), unitNumber(1)];
const DAY = day('2025-10-01');
const held = (person: number, values: OwnValues) => ({
  table: 'qualifications' as const,
  person,
  key: JSON.stringify(values),
  values,
});
const education = (person: number, route: string, more: OwnValues = {}) =>
  held(person, { kind: 'education', route, completed: day('2020-06-15'), ...more });
const credits = (person: number, subject: string, stp: number) =>
  held(person, { kind: 'credits', subject, credits: stp });
const lesson = (person: number, unit: string, [subject, level]: readonly [string, string], yearHours: number) => {
  const values = { from: day('2025-08-01'), to: day('2026-08-01'), unit, subject, level, yearHours };
  return { table: 'teaching' as const, person, key: JSON.stringify(values), values };
};

/** Four teachers: a lower secondary teacher with mathematics, one who began her education, one unseen, one of whom nothing is told, and an assistant. */
const WORLD: SmallWorld = {
  ...EMPTY_WORLD,
  persons: [0, 1, 2, 3, 4].map(() => ({ birthYear: 1985, birthMonth: 4, sex: 'f' })),
  units: [NORTH, SOUTH].map((unit) => ({
    unit,
    schoolType: 'ungdomsskole',
    area: null,
    subArea: null,
    living: 'unknown',
  })),
  workplaces: [NORTH, SOUTH].map((unit, i) => ({
    workplace: `w${i}`,
    unit,
    from: day('2000-01-01'),
    to: day('2100-01-01'),
  })),
  positions: [
    { position: '5131105', subgroup: 'skoleassistent', from: day('2000-01-01'), to: day('2100-01-01') },
    { position: '3310108', subgroup: 'laerer_grunnskole', from: day('2000-01-01'), to: day('2100-01-01') },
  ],
  deliveries: [
    history('2026-01-15', [
      row(0, 'w0', '2021-08-01/'),
      row(1, 'w0', '2025-08-01/', { contract: 'temporary' }),
      row(2, 'w1', '2021-08-01/'),
      row(3, 'w1', '2025-08-01/'),
      row(4, 'w1', '2020-08-01/', { position: '5131105' }),
    ]),
  ],
  own: [
    {
      knownOn: day('2026-01-15'),
      withdrawnOn: null,
      rows: [
        education(0, 'GLU_5_10'),
        credits(0, 'matematikk', 60),
        credits(0, 'norsk', 30),
        held(1, { kind: 'ongoing', route: 'GLU_5_10', started: day('2024-08-20') }),
        education(2, 'GLU_5_10', { seen: 'no' }),
        credits(2, 'spesialpedagogikk', 60),
        lesson(0, NORTH, ['matematikk', '8-10'], 200),
        lesson(0, NORTH, ['norsk', '8-10'], 100),
        lesson(1, NORTH, ['norsk', '8-10'], 150),
        lesson(1, NORTH, ['valgfag', '8-10'], 50),
        lesson(2, SOUTH, ['spesialpedagogikk', '8-10'], 80),
        lesson(3, SOUTH, ['matematikk', '8-10'], 120),
      ],
    },
    {
      knownOn: day('2026-01-15'),
      withdrawnOn: null,
      rows: [cover(NORTH, '2025-11-10', [40, 20, 10, 10]), cover(SOUTH, '2025-11-17', [20, 15, 5, 0])],
    },
  ],
};

function cover(unit: string, week: string, [needed, qualified, unqualified, uncovered]: readonly number[]) {
  const from = day(week);
  const values = { from, to: from + 7, unit, needed, qualified, unqualified, uncovered } as OwnValues;
  return { table: 'cover-hours' as const, key: `${unit} ${week}`, values };
}

const dataset = buildDataset(factsOfWorld(WORLD));

function answer(metric: MetricId, by: readonly 'unit'[] = [], at = DAY): RawTable['cells'] {
  const table = ask(dataset, { metric, by, where: [], period: { kind: 'day', at }, asKnownOn: null });
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table.cells;
}

/** `codes: numerator/denominator (persons of base)` of every cell with something in it. */
const told = (cells: RawTable['cells']) =>
  cells
    .filter(({ denominator }) => (denominator ?? 0) > 0)
    .map(
      ({ codes, numerator, denominator, persons, base }) =>
        `${codes.join(' ')}: ${numerator}/${denominator} (${persons} of ${base})`,
    );

test('teachers who meet the requirement: not seen and not told are not met', () => {
  expect(told(answer('D1', ['unit']))).toEqual([
    `${NORTH}: 1/2 (1 of 2)`,
    `${SOUTH}: 0/2 (0 of 2)`,
    'Total: 1/4 (1 of 4)',
  ]);
  expect(told(answer('D1n'))).toEqual([': 0/2 (0 of 2)']);
  expect(told(answer('D8'))).toEqual([': 1/4 (1 of 4)']);
});

test('hours by those who meet the requirement, by level and of all', () => {
  expect(told(answer('D2o', ['unit']))).toEqual([
    `${NORTH} all: 300/500 (1 of 2)`,
    `${NORTH} 8-10: 300/500 (1 of 2)`,
    `${SOUTH} all: 0/200 (0 of 2)`,
    `${SOUTH} 8-10: 0/200 (0 of 2)`,
    'Total all: 300/700 (1 of 4)',
    'Total 8-10: 300/700 (1 of 4)',
  ]);
});

test('depth by subject and level, where credits are asked, with exemptions and without', () => {
  expect(told(answer('D3'))).toEqual([
    'all all: 350/570 (2 of 3)',
    '8-10 all: 350/570 (2 of 3)',
    '8-10 norsk: 150/250 (1 of 2)',
    '8-10 matematikk: 200/320 (1 of 2)',
  ]);
  expect(told(answer('D3u'))).toEqual([
    'all all: 200/570 (1 of 3)',
    '8-10 all: 200/570 (1 of 3)',
    '8-10 norsk: 0/250 (0 of 2)',
    '8-10 matematikk: 200/320 (1 of 2)',
  ]);
});

test('behind what is left over stand persons, too, and they are told to the gate', () => {
  const [all] = answer('D3');
  // One with credits, one with neither (and the one of whom nothing is told), one exempt.
  expect(all?.implied).toEqual([1, 2, 1]);
});

test('adapted teaching by somebody with special education; another school year has none', () => {
  expect(told(answer('D6'))).toEqual([': 80/80 (1 of 1)']);
  const later = answer('D6', [], day('2024-10-01'));
  expect(later.map(({ delivered }) => delivered)).toEqual([false]);
});

test('cover by the unqualified is out of what was given, uncovered out of what was needed', () => {
  const period = { kind: 'between', from: day('2025-08-01'), to: day('2026-08-01'), grain: null } as const;
  const table = ask(dataset, { metric: 'D5b', by: ['unit'], where: [], period, asKnownOn: null });
  if ('refusal' in table) throw new Error(table.refusal.code);
  expect(told(table.cells)).toEqual([
    `${NORTH} unqualified: 10/30 (0 of null)`,
    `${NORTH} uncovered: 10/40 (0 of null)`,
    `${SOUTH} unqualified: 5/20 (0 of null)`,
    `${SOUTH} uncovered: 0/20 (0 of null)`,
    'Total unqualified: 15/50 (0 of null)',
    'Total uncovered: 10/60 (0 of null)',
  ]);
});

test('what a school lacks to have its hours given as the law asks is one course, and behind it stand those who lack', () => {
  // The first teacher has the mathematics and lacks 30 credits of the Norwegian she gives; nobody else's hours can be judged.
  expect(
    answer('D4', ['unit']).map(({ codes, numerator, persons, implied }) => [codes, numerator, persons, implied]),
  ).toEqual([
    [[NORTH], 1, 1, [0]],
    [[SOUTH], 0, 0, [0]],
    [['Total'], 1, 1, [0]],
  ]);
  expect(answer('D4s').map(({ numerator }) => numerator)).toEqual([30]);
});

test('where nobody’s hours can be judged there is nothing to lack, and of another school year nothing is told', () => {
  expect(answer('D4', ['unit']).map(({ estimate }) => estimate?.value)).toEqual([1, null, 1]);
  expect(answer('D4', [], day('2024-10-01')).map(({ delivered }) => delivered)).toEqual([false]);
});

test('what takes long is reckoned in pieces, with a pause after each, and is at hand afterwards as it is without', async () => {
  const question = { metric: 'D4', by: [], where: [], period: { kind: 'day', at: DAY }, asKnownOn: null } as const;
  const anew = buildDataset(factsOfWorld(WORLD));
  const pauses: string[] = [];
  await askAhead(anew, question, async () => pauses.push('D4'));
  await askAhead(anew, question, async () => pauses.push('again'));
  await askAhead(anew, { ...question, metric: 'A1' }, async () => pauses.push('A1'));
  const table = ask(anew, question);
  // Everybody judged by the law, and two schools.
  expect(pauses).toEqual(['D4', 'D4', 'D4']);
  expect('refusal' in table ? table.refusal : table.cells).toEqual(answer('D4'));
});

test.each([1, 2, 250])(
  'teachers judged %i at a time are those that are judged at once, in the same order',
  (together) => {
    const [pieces, whole] = [
      viewOf(buildDataset(factsOfWorld(WORLD)), null),
      viewOf(buildDataset(factsOfWorld(WORLD)), null),
    ];
    if (pieces === null || whole === null) throw new Error('nothing known');
    const steps = [...teachersAhead(pieces, DAY, together)].length;
    const again = [...teachersAhead(pieces, DAY, together)].length;
    const teachers = teachersOn(whole, DAY);
    expect([steps, again]).toEqual([Math.ceil(teachers.length / together), 0]);
    expect(teachersOn(pieces, DAY)).toEqual(teachers);
    expect(teachers.length).toBeGreaterThan(2);
  },
);

test('how teachers stand by the law is reckoned ahead where a question asks for it', async () => {
  const question = { metric: 'D1', by: [], where: [], period: { kind: 'day', at: DAY }, asKnownOn: null } as const;
  const anew = buildDataset(factsOfWorld(WORLD));
  let pauses = 0;
  await askAhead(anew, question, async () => pauses++);
  const view = viewOf(anew, null);
  expect([pauses, view === null ? null : [...teachersAhead(view, DAY)].length]).toEqual([1, 0]);
});
