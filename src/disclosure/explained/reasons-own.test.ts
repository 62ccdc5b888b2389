import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import { question } from '../lattice/__data__/owner.ts';
import { schoolsOfOneArea, staffOfOne } from '../lattice/__data__/told.ts';
import { openLattice } from '../lattice/lattice.ts';
import { publish } from '../publish/publish.ts';
import { whyWithheld } from './why-withheld.ts';

const UNITS = [0, 1, 2].map(unitNumber);
/** Persons at each school: six at the first, which is few for figures of sickness. */
const PERSONS = [6, 30, 40];
const QUARTERS = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'].map(day);
const ROWS = QUARTERS.slice(0, -1).flatMap((from, q) =>
  UNITS.map((unit, i) => {
    const persons = PERSONS[i] ?? 0;
    const lost = { selfCertified: 3 + i, doctorShort: 5 + i, doctorLong: 9 + i };
    const values = { from, to: QUARTERS[q + 1] ?? from, unit, group: null, agreed: persons * 60, ...lost, persons };
    return { table: 'absence', key: `${q} ${unit}`, values } as const;
  }),
);
const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    ...schoolsOfOneArea(UNITS),
    ...staffOfOne(UNITS),
    own: [{ knownOn: day('2026-01-10'), withdrawnOn: null, rows: ROWS }],
  }),
);
const LIMITS = () => ({ fewestPersons: 10, smallestBase: 10 });

async function reasons(metric: MetricId, period: Question['period']) {
  const asked = question(metric, { by: ['unit'], period });
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const lattice = openLattice(DATASET, null);
  const table = publish(raw, LIMITS(), await lattice.withheld(asked, raw, LIMITS));
  const answered = { question: asked, raw, table, limitsOf: LIMITS, lattice, dataset: DATASET };
  const { rows } = await whyWithheld(answered, { who: 'a', role: 'hr-analyst', unit: null });
  return rows.map(({ codes, reason }) => ({ codes: codes.join(), kind: reason.kind }));
}

const between = (from: string, to: string) => ({ kind: 'between', from: day(from), to: day(to), grain: null }) as const;
const [FEW = ''] = UNITS;

test('a quarter at a school of few is withheld by its rule, as the lattice of own tables has it, and not for its time', async () => {
  const told = await reasons('F1', between('2025-07-01', '2025-10-01'));
  expect(told.find(({ codes }) => codes === FEW)?.kind).toBe('rule');
  expect(told.map(({ kind }) => kind)).not.toContain('not-of-this-time');
});

test('a part of the absence is explained by the cells of the whole, which decide', async () => {
  const year = between('2025-01-01', '2026-01-01');
  expect(await reasons('F1s', year)).toEqual(await reasons('F1', year));
});

test('and a time that own tables are not told of is said to be one', async () => {
  const kinds = new Set((await reasons('F1', between('2025-04-01', '2025-10-01'))).map(({ kind }) => kind));
  expect([...kinds]).toEqual(['not-of-this-time']);
});
