import { expect, test } from 'vitest';
import type { OpenRecord, PersonRow } from '../../record/index.ts';
import { dayOf, type PersonKey, type UnitNumber } from '../../terms/index.ts';
import type { Running } from '../fulfilment/running.ts';
import { type CoverageAsk, coverageIn } from './open-coverage.ts';
import type { Way } from './ways.ts';

type LookUp = Parameters<OpenRecord['administration']['logLookUps']>[0][number];

const [LACKING, COVERED] = ['974589095', '971032146'] as unknown as readonly [UnitNumber, UnitNumber];
const [ADA, BO] = ['a'.repeat(32), 'b'.repeat(32)] as unknown as readonly [PersonKey, PersonKey];
const HR = { who: 'Per', role: 'hr-analyst', unit: null } as const;

const running = (person: PersonKey, unit: UnitNumber): Running => ({
  ...{ person, unit, post: 'Lærer', tenure: 'PERMANENT', lastDay: null },
  ...{ start: dayOf(2025, 8, 1), contractFrom: dayOf(2025, 8, 1) },
});
const row = (table: string, person: PersonKey, values: PersonRow['values']) => ({ table, person, values }) as PersonRow;
const education = { kind: 'education', route: 'GLU_1_7', completed: dayOf(2025, 6, 15), started: dayOf(2020, 8, 15) };
const taught = (unit: UnitNumber, subject: string) => ({
  ...{ unit, subject, level: '1-4', yearHours: 190 },
  ...{ from: dayOf(2026, 8, 1), to: dayOf(2027, 8, 1) },
});
/** Ada teaches mathematics without credits at one school; Bo music, which asks for none, at the other. */
const TEACHERS = {
  running: [running(ADA, LACKING), running(BO, COVERED)],
  rows: [
    row('qualifications', ADA, education),
    row('qualifications', ADA, { kind: 'credits', subject: 'norsk', credits: 30 }),
    row('qualifications', BO, education),
    row('teaching', ADA, taught(LACKING, 'matematikk')),
    row('teaching', BO, taught(COVERED, 'musikk')),
  ],
  unmet: [],
};
const STUDY: Way = {
  ...{ name: 'cheapest', credits: 30, moved: 0, cost: 0, uncovered: {}, open: null },
  study: [{ teacher: 'T1', taught: 'matematikk 1-4', stp: 30 }],
  hours: [{ teacher: 'T1', taught: 'matematikk 1-4', hours: 10, now: 10 }],
};

function desk(solve: () => Promise<readonly Way[]>) {
  const looks: LookUp[] = [];
  const known = { of: 'f1' };
  const administration = {
    units: async () => [{ unit: LACKING }, { unit: COVERED }],
    logLookUps: async (many: readonly LookUp[]) => void looks.push(...many),
  };
  const open = { today: () => dayOf(2026, 11, 1), now: () => '2026-11-01T10:00:00.000Z', administration };
  const coverage = coverageIn(
    {
      open: open as unknown as OpenRecord,
      desk: () => ({ list: async () => [] }) as never,
      names: async (keys) => new Map(keys.map((key) => [key, 'Ada'])),
      teachers: async () => ({ ...TEACHERS, of: known.of }),
    },
    { solve, patience: () => AbortSignal.timeout(1000) },
  );
  return { coverage, looks, known };
}

const ask = (unit: string): CoverageAsk => ({
  ...{ unit, purpose: 'follow-up', withoutExemptions: false },
  ...{ creditPrice: 2000, swapPrice: 1000, budget: null, mostCourses: null },
});

test('a proposal that names somebody is logged as a look at the school and at each one named', async () => {
  const { coverage, looks } = desk(async () => [STUDY]);
  const view = await coverage.propose(HR, ask(LACKING));
  expect(view).toMatchObject({ state: 'open', persons: new Map([['T1', { name: 'Ada' }]]) });
  const what = `coverage-proposal ${LACKING} follow-up`;
  expect(looks.map((one) => [one.what, one.person])).toEqual([
    [what, undefined],
    [what, ADA],
  ]);
});

test('a school that lacks nothing is answered while another is searched for, and names nobody in the log', async () => {
  const { coverage, looks } = desk(() => new Promise(() => undefined));
  void coverage.propose(HR, ask(LACKING));
  const view = await coverage.propose(HR, ask(COVERED));
  expect(view).toMatchObject({ state: 'covered', ways: [] });
  expect(looks.filter(({ person }) => person !== undefined)).toEqual([]);
});

test('the same question is searched for once, until something else is known', async () => {
  let searches = 0;
  const { coverage, known } = desk(async () => {
    searches += 1;
    return ['cheapest', 'fewest-swaps', 'no-swaps'].map((name) => ({ ...STUDY, name }) as Way);
  });
  await coverage.propose(HR, ask(LACKING));
  await coverage.propose(HR, ask(LACKING));
  expect(searches).toBe(1);
  known.of = 'f2';
  await coverage.propose(HR, ask(LACKING));
  expect(searches).toBe(2);
});
