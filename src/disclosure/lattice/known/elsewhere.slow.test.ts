import { beforeAll, describe, expect, test } from 'vitest';
import {
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  type SmallWorld,
  unitNumber,
} from '../../../../test/analysis/small-world.ts';
import { buildDataset, type ReportedFigure } from '../../../analysis/index.ts';
import { OPEN_END } from '../../../terms/index.ts';
import { latticeKnowing, targetOf } from '../../attack/__data__/owner.ts';
import { attack } from '../../attack/attack.ts';
import { SKIRMISH } from '../../attack/siege.ts';
import { startSolver } from '../../protection/solver.ts';
import { publish } from '../../publish/publish.ts';
import type { PublishedTable } from '../../published.ts';
import { dayOf, question } from '../__data__/owner.ts';
import { keyOfRow } from '../frame.ts';
import { knownElsewhere, NOTHING_PUBLISHED, type Published } from './elsewhere.ts';

/** Five schools of one area: so many teachers, and as many leaders as it says after. */
const SIZES = [
  [3, 6],
  [9, 7],
  [14, 8],
  [20, 9],
  [31, 10],
] as const;
const UNITS = SIZES.map((_, i) => unitNumber(i));
const [SMALL] = UNITS;

function worldOf(sizes: readonly (readonly [teachers: number, leaders: number])[]): SmallWorld {
  const posts = sizes.flatMap(([teachers, leaders], i) => [
    ...Array.from({ length: teachers }, () => ({ unit: unitNumber(i), position: '3310108' })),
    ...Array.from({ length: leaders }, () => ({ unit: unitNumber(i), position: '1228102' })),
  ]);
  const rows = posts.map(({ unit, position }, i) => row(i, unit, '2015-08-01/', { position }));
  return {
    ...EMPTY_WORLD,
    persons: posts.map((_, i) => ({ birthYear: 1970 + (i % 20), birthMonth: 3, sex: 'f' })),
    units: UNITS.map((unit) => ({ unit, schoolType: 'barneskole', area: 'A', subArea: null, living: 'other' })),
    areas: [{ code: 'A', level: 'area', parent: null, living: 'other' }],
    deliveries: [history('2025-12-01', rows)],
  };
}
const DAY = dayOf('2025-10-01');
const BY_UNIT = question('A1', { by: ['unit', 'staff-group'], period: { kind: 'day', at: DAY } });

function figure(more: Partial<ReportedFigure>): ReportedFigure {
  return {
    ...{ id: 'd1-1', delivery: 'd1', publisher: 'Udir', title: 'GSI', publishedOn: dayOf('2025-12-15') },
    ...{ metric: 'A1', metricId: 'A1', definition: 'gsi', definitionText: null, from: DAY, to: null },
    ...{ group: 'teacher', place: null, value: 9, rounding: 0.5, measure: 'persons' },
    ...{ numerator: null, denominator: null, address: null, note: null, withdrawnOn: null },
    known: { from: DAY, to: OPEN_END },
    ...more,
  } as ReportedFigure;
}

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

/** Our answer to whoever asks by school and group. */
async function answer(published: Published, sizes: typeof SIZES | [number, number][] = SIZES): Promise<PublishedTable> {
  const table = await targetOf(worldOf(sizes), latticeKnowing(published)).attacked.gate(BY_UNIT);
  if ('refusal' in table) throw new Error(table.refusal.code);
  return table;
}

function withheld({ rows }: PublishedTable): readonly string[] {
  return rows.filter(({ state }) => state === 'withheld').map(({ codes }) => codes.join());
}

/** What an attacker pins who asks us, and has looked some cells up in what others have published. */
async function pinned(published: Published, lookedUp: readonly string[]): Promise<readonly string[]> {
  const { attacked } = targetOf(worldOf(SIZES), latticeKnowing(published));
  const raw = attacked.truth(BY_UNIT);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const whole = publish(raw, { fewestPersons: 1, smallestBase: 1 });
  const none = { state: 'withheld', numerator: null, denominator: null, value: null, interval: null } as const;
  const rows = whole.rows.map((one) => (lookedUp.includes(one.codes.join()) ? one : { ...one, ...none }));
  const elsewhere = [[BY_UNIT, { ...whole, rows }]] as const;
  const report = await attack(highs, { ...attacked, elsewhere }, [BY_UNIT], SKIRMISH.spending);
  expect([report.wrong, report.impossible]).toEqual([[], 0]);
  return report.pinned.map(({ codes }) => codes.join());
}

describe('a number that others have published', () => {
  const teachersAt = (unit: string) => figure({ place: unit });

  test('protects no other: what it would give away is protected by numbers they did not publish', async () => {
    const before = withheld(await answer(NOTHING_PUBLISHED));
    expect(before).toContain(`${SMALL},teacher`);
    const second = UNITS.find((unit) => unit !== SMALL && before.includes(`${unit},teacher`)) ?? '';
    const lookedUp = before.filter((codes) => codes.startsWith(second));
    expect(await pinned(NOTHING_PUBLISHED, lookedUp)).toContain(`${SMALL},teacher`);
    const published = { reported: [teachersAt(second)], registered: [] };
    expect(withheld(await answer(published))).not.toContain(`${second},teacher`);
    expect(await pinned(published, lookedUp)).toEqual([]);
  });

  test('of few is withheld by us all the same, and protected as if it were not out', async () => {
    const published = { reported: [teachersAt(String(SMALL))], registered: [] };
    expect(withheld(await answer(published))).toContain(`${SMALL},teacher`);
    expect(await pinned(published, [])).toEqual([]);
  });

  test('of few is protected with other published numbers where every number is published', async () => {
    const everywhere = [null, ...UNITS].flatMap((place) => [figure({ place }), figure({ place, group: null })]);
    const whole = { reported: everywhere, registered: [] };
    expect(withheld(await answer(whole))).toContain(`${SMALL},teacher`);
    expect(await pinned(whole, [])).toEqual([]);
  });

  test('is known of each day of a time it was told of, under any value, by whatever definition', () => {
    const dataset = buildDataset(factsOfWorld(worldOf(SIZES)));
    const known = (more: Partial<ReportedFigure>) =>
      knownElsewhere(dataset, { reported: [figure({ place: SMALL ?? '', ...more })], registered: [] })(
        BY_UNIT,
        'counted',
      );
    const key = keyOfRow({ place: `unit=${SMALL}`, group: 'staff-group=teacher', further: {} }, []);
    expect([...known({ value: 1, definition: 'same-as-ours' })]).toEqual([key]);
    expect([...known({ from: dayOf('2025-08-01'), to: dayOf('2026-07-31') })]).toEqual([key]);
    expect([...known({ metric: 'A7', metricId: 'A7', measure: 'share', denominator: 9 })]).toEqual([key]);
    expect([...known({ from: dayOf('2024-10-01') })]).toEqual([]);
    expect([...known({ group: 'pedagoger' })]).toEqual([]);
  });

  test('by a register, of everybody at a school on any day, protects no other school', async () => {
    const sizes: [number, number][] = [[3, 0], ...SIZES.slice(1).map(([some, more]): [number, number] => [some, more])];
    const totals = async (registered: readonly string[]) =>
      withheld(await answer({ reported: [], registered }, sizes)).filter((codes) => codes.endsWith(',Total'));
    const [second = ''] = (await totals([])).filter((codes) => !codes.startsWith(SMALL ?? ''));
    expect(second).not.toBe('');
    const after = await totals([second.split(',')[0] ?? '']);
    expect(after).not.toContain(second);
    expect(after).toContain(`${SMALL},Total`);
    expect(after.length).toBe(2);
  });
});
