import { describe, expect, test } from 'vitest';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
} from '../../../test/analysis/small-world.ts';
import { buildDataset, type Question } from '../../analysis/index.ts';
import { question } from './__data__/owner.ts';
import { schoolsOfOneArea, toldOf } from './__data__/told.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];

const SCHOOLS = [0, 1, 2, 3].map(unitNumber);
const [A = '', B = '', C = '', D = ''] = SCHOOLS;
const AKS = { position: '5131116' } as const;
/** How many work in after-school care at each school: three at the first, and at the last, which counts no children, one. */
const CARERS = [3, 9, 12, 1];
const ON = '2025-10-01';

function own(table: Told['table'], unit: string, values: Told['values']): Told {
  return {
    table,
    key: JSON.stringify([unit, values['stage'] ?? values['group']]),
    values: { day: day(ON), unit, ...values },
  };
}

/** An owner of four schools; `counted`: those that count children. */
function ownerWith(counted: readonly string[], temporary: readonly number[] = [0.6, 7, 0, 6]) {
  let person = 0;
  const rows = SCHOOLS.flatMap((unit, s) =>
    Array.from({ length: CARERS[s] ?? 0 }, () => row(person++, unit, '2015-08-01/', { ...AKS, percent: 6_000 })),
  );
  const counts = [
    ...counted.map((unit) => own('care-places', unit, { children: 60, fullTimePlaces: null, firstGrade: 20 })),
    ...SCHOOLS.map((unit, s) => own('teaching-hours', unit, hoursOf(s))),
    ...SCHOOLS.map((unit, s) => own('authorised-posts', unit, postsOf(temporary[s] ?? 0))),
  ];
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: Array.from({ length: person }, () => ({ birthYear: 1980, birthMonth: 3, sex: 'f' as const })),
      ...schoolsOfOneArea(SCHOOLS),
      deliveries: [history('2025-12-01', rows)],
      own: [{ knownOn: day('2025-12-01'), withdrawnOn: null, rows: counts }],
    }),
  );
}

function hoursOf(s: number) {
  return { stage: '1-4', pupilHours: 15_000 + s, teacherHours: 900, specialHours: 10, norwegianHours: 1 };
}

function postsOf(temporary: number) {
  return { group: 'teacher', authorised: 40, vacant: 1, temporary, qualified: 39 - temporary };
}

const DATASET = ownerWith([A, B, C]);

async function told(metric: Question['metric'], more: Partial<Question> = {}, dataset = DATASET) {
  const asked = question(metric, { by: ['unit'], period: { kind: 'day', at: day(ON) }, ...more });
  return new Map(Object.entries(await toldOf(dataset, asked, () => ({ fewestPersons: 5, smallestBase: 10 }))));
}

describe('hours of teaching', () => {
  test.each(['A12', 'A12g'] as const)('%s is told of every school: no person stands behind it', async (metric) => {
    const table = await told(metric);
    expect(table.size).toBeGreaterThanOrEqual(3 * (SCHOOLS.length + 1));
    expect([...table.values()]).not.toContain(':');
  });
});

describe('posts', () => {
  test('that few are in for lack of others are withheld with another school’s, and vacant ones are told', async () => {
    const table = await told('C7');
    const line = (code: string) => SCHOOLS.map((unit) => table.get(`${unit},${code}`));
    expect(line('temporary')[0]).toBe(':');
    expect(line('temporary').filter((one) => one === ':').length).toBeGreaterThan(1);
    expect(line('not-filled').map((one) => one === ':')).toEqual(line('temporary').map((one) => one === ':'));
    expect(line('vacant')).toEqual([1, 1, 1, 1]);
    expect(table.get('Total,temporary')).toBe(13.6);
  });

  test('when school begins are withheld where the rest of them would tell who is temporary', async () => {
    const onDay = { kind: 'day', at: day('2025-08-18') } as const;
    const august = buildDataset(
      factsOfWorld({
        ...EMPTY_WORLD,
        persons: [{ birthYear: 1980, birthMonth: 3, sex: 'f' }],
        ...schoolsOfOneArea(SCHOOLS),
        deliveries: [history('2025-12-01', [row(0, A, '2015-08-01/')])],
        own: [
          {
            knownOn: day('2025-12-01'),
            withdrawnOn: null,
            rows: [0.6, 7, 0, 6].map((temporary, s) => {
              const one = own('authorised-posts', SCHOOLS[s] ?? '', postsOf(temporary));
              return { ...one, values: { ...one.values, day: onDay.at } };
            }),
          },
        ],
      }),
    );
    const [vacancies, staffed] = [
      await told('C7', { period: onDay }, august),
      await told('C8', { period: onDay }, august),
    ];
    const hidden = (unit: string) => vacancies.get(`${unit},temporary`) === ':';
    expect(hidden(A)).toBe(true);
    expect(SCHOOLS.map((unit) => staffed.get(unit) === ':')).toEqual(SCHOOLS.map(hidden));
    expect(staffed.get('Total')).toBe(156 - 13.6);
  });
});

describe('children per full-time equivalent', () => {
  const aks = { where: [{ dimension: 'staff-group', codes: ['aks'] }] } as const;

  test('is told of a school where its full-time equivalents in AKS are', async () => {
    const whole = ownerWith(SCHOOLS);
    const [ratio, fte] = [await told('A11', {}, whole), await told('A2', aks, whole)];
    const hidden = SCHOOLS.map((unit) => fte.get(unit) === ':');
    expect(hidden[0]).toBe(true);
    expect(SCHOOLS.map((unit) => ratio.get(unit) === ':')).toEqual(hidden);
    expect(ratio.get('Total')).toBe(240);
  });

  test('is not told of all where few are left out, whom the difference would tell of', async () => {
    expect((await told('A11')).get('Total')).toBe(':');
    const onlyMany = ownerWith([A, B, D]);
    const fte = await told('A2', aks, onlyMany);
    expect((await told('A11', {}, onlyMany)).get('Total') === ':').toBe(fte.get(C) === ':');
  });
});
