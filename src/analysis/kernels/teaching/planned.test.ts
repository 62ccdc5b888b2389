import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../../test/analysis/small-world.ts';
import type { PlanFact } from '../../../record/index.ts';
import { OPEN_END } from '../../../terms/index.ts';
import { ask } from '../../answer/ask.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';

const [NORTH, SOUTH] = [unitNumber(0), unitNumber(1)];
const PERSONS = [0, 1, 2, 3, 4, 5];
const [LAST, KNOWN] = [day('2026-07-31'), day('2025-09-01')];

/** Five who are no teachers by education, and one of whom nothing is told; the first also works at the other school. */
const FACTS = factsOfWorld({
  ...EMPTY_WORLD,
  persons: PERSONS.map(() => ({ birthYear: 1985, birthMonth: 4, sex: 'f' })),
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
  positions: [{ position: '3310108', subgroup: 'laerer_grunnskole', from: day('2000-01-01'), to: day('2100-01-01') }],
  deliveries: [
    history('2026-01-15', [
      ...PERSONS.map((person) => row(person, 'w0', '2025-08-01/')),
      row(0, 'w1', '2025-08-01/', { percent: 1000 }),
    ]),
  ],
  own: [
    {
      knownOn: KNOWN,
      withdrawnOn: null,
      rows: [0, 1, 2, 3, 4].map((person) => ({
        table: 'qualifications' as const,
        person,
        key: '1',
        values: { kind: 'total-credits', credits: 60 },
      })),
    },
  ],
});

const telling = (person: number, part: Partial<PlanFact> = {}): PlanFact => {
  const appointment = { plan: person, person, unit: NORTH, start: day('2025-08-01') };
  const said = { from: day('2025-08-01'), end: LAST, status: 'agreed', known: [[KNOWN, OPEN_END]] } as const;
  return { ...appointment, ...said, ...part };
};

function share(plans: readonly PlanFact[], at = '2025-10-01', asKnownOn: string | null = null): string {
  const asked = { metric: 'D5', by: [], where: [], period: { kind: 'day', at: day(at) } } as const;
  const answer = ask(buildDataset({ ...FACTS, plans }), {
    ...asked,
    asKnownOn: asKnownOn === null ? null : day(asKnownOn),
  });
  if ('refusal' in answer) return answer.refusal.code;
  const [cell] = answer.cells;
  return cell?.delivered === true ? `${cell.numerator}/${cell.denominator}` : 'not delivered';
}

test('out of those who do not meet the requirement; whoever it is not known of is not in it', () => {
  expect(share([telling(1), telling(2)])).toBe('2/5');
  expect(share([telling(1), telling(5)])).toBe('1/5');
});

test.each([
  ['a draft', { status: 'draft' }, '1/5'],
  ['given up', { status: 'lapsed' }, '0/5'],
  ['ended', { status: 'ended' }, '0/5'],
  ['at a school the teacher is not employed at', { unit: SOUTH }, '0/5'],
  ['whose last day is the day', { end: day('2025-10-01') }, '1/5'],
  ['whose last day was the day before', { end: day('2025-09-30') }, '0/5'],
  ['of an appointment that begins the day after', { start: day('2025-10-02') }, '0/5'],
] as const)('a plan %s: %j gives %s', (_, part, expected) => {
  expect(share([telling(1, part)])).toBe(expected);
});

test('a plan at the teacher’s other school counts', () => {
  expect(share([telling(0, { unit: SOUTH })])).toBe('1/5');
});

test('the last telling that holds on the day counts, and one that holds later does not yet', () => {
  const later = telling(1, { from: day('2025-12-01'), status: 'lapsed' });
  expect([share([telling(1), later]), share([telling(1), later], '2025-12-01')]).toEqual(['1/5', '0/5']);
});

test('what was known on a day is told as it was: before the telling, while it counted, and after it was taken back', () => {
  const known = [[day('2026-02-01'), day('2026-03-01')]] as const;
  const plans = [telling(2, { status: 'lapsed' }), telling(1, { known })];
  const asKnown = (on: string | null) => share(plans, '2025-10-01', on);
  expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', null].map(asKnown)).toEqual([
    '0/5',
    '1/5',
    '1/5',
    '0/5',
    '0/5',
  ]);
});

test('before any plan held there is no figure', () => {
  expect(share([telling(1, { from: day('2025-10-02') })])).toBe('not delivered');
  expect(share([])).toBe('not delivered');
});

test('with the requirement’s own share nothing of few can be worked out that the gate is not told of', () => {
  const dataset = buildDataset({ ...FACTS, plans: [telling(1)] });
  const period = { kind: 'day', at: day('2025-10-01') } as const;
  const table = ask(dataset, { metric: 'D5', by: [], where: [], period, asKnownOn: null });
  // Without a plan, meeting the requirement, not known, and the two together.
  expect('refusal' in table ? null : table.cells[0]?.implied).toEqual([4, 0, 1, 1]);
});

test('the version is named by what is known of plans: of the same plans the same, of another telling another', () => {
  const named = (plans: readonly PlanFact[]) => buildDataset({ ...FACTS, plans }).hash;
  expect(named([telling(1), telling(2)])).toBe(named([telling(2), telling(1)]));
  expect(named([telling(1)])).not.toBe(named([telling(1, { end: day('2026-06-30') })]));
  expect(named([telling(1, { known: [[day('2025-09-01'), day('2025-09-02')]] })])).toBe(
    buildDataset({ ...FACTS, plans: [] }).hash,
  );
});
