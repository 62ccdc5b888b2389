import { beforeAll, expect, test } from 'vitest';
import { CONTEXT } from '../../../../test/sources/synthetic.ts';
import { type Appointment, qualificationOf, standingsOf, teachingOf } from '../../../requirements/index.ts';
import { type OwnRow, readDelivery } from '../../../sources/index.ts';
import { type Day, dayOf } from '../../../terms/index.ts';
import { makeWorld } from '../../simulation/simulate.ts';
import type { DemoFile } from '../demo-file.ts';
import { coverHoursFile, distributionFile, qualificationsFile } from './index.ts';

const DAY = dayOf(2025, 10, 1);
let files: readonly (DemoFile | null)[];
let appointments: readonly Appointment[];

/** Rows as they are read at the front door; every row is. */
async function rowsOf(file: DemoFile | null): Promise<readonly OwnRow[]> {
  if (file === null) throw new Error('the small owner has all three');
  const { content, rows, findings } = await readDelivery({ ...file, madeOn: null }, CONTEXT);
  expect(rows.rejected).toBe(0);
  expect(findings.filter(({ control }) => !/synthetic-number|bad-check/.test(control))).toEqual([]);
  return content?.kind === 'own-table' ? content.rows : [];
}

beforeAll(async () => {
  const world = makeWorld({ scale: 'small', seed: 1, until: dayOf(2026, 8, 31) });
  files = [qualificationsFile(world), distributionFile(world), coverHoursFile(world)];
  const [held, taught] = [await rowsOf(files[0] ?? null), await rowsOf(files[1] ?? null)];
  const first = (number: string): Day => {
    const person = world.persons.find((one) => one.number === number || one.earlier?.number === number);
    return Math.min(...(person?.posts.map(({ from }) => from) ?? [DAY])) as Day;
  };
  const now = taught.filter(({ values }) => Number(values['from']) <= DAY && DAY < Number(values['to']));
  appointments = [...new Set(now.map(({ person = '' }) => person))].map((number) => ({
    qualifications: held.filter(({ person }) => person === number).map(({ values }) => qualificationOf(values)),
    teaching: now.filter(({ person }) => person === number).map(({ values }) => teachingOf(values)),
    start: first(number),
    tenure: 'PERMANENT',
    level: null,
    qualifiedApplicants: null,
    permanentOnTransition: null,
  }));
}, 60_000);

/** Per cent of the hours on some levels that the engine says are given by nobody who fulfils the requirement. */
function without(levels: RegExp): number {
  const lessons = standingsOf(appointments, DAY).flatMap(({ lessons: all }) =>
    all.filter(({ level }) => levels.test(level)),
  );
  const sum = (of: typeof lessons) => of.reduce((all, { hours }) => all + hours, 0);
  return (100 * sum(lessons.filter(({ hired }) => hired === 'not'))) / sum(lessons);
}

test('nine tenths and more of the hours are by those who fulfil the requirement, and fewest on grades 1 to 4', () => {
  expect(without(/^\d/)).toBeGreaterThan(4);
  expect(without(/^\d/)).toBeLessThan(7.5);
  expect(without(/^1-4/)).toBeGreaterThan(without(/^(5-7|8-10)/));
  expect(without(/^VGS/)).toBeLessThan(9);
});

test('every way to stand is there to be seen', () => {
  const found = standingsOf(appointments, DAY);
  expect(new Set(found.map(({ outcome }) => outcome))).toEqual(new Set(['meets', 'not', 'unknown']));
  const lessons = found.flatMap(({ lessons: all }) => all.map(({ standing }) => standing));
  expect([...new Set(lessons)].sort()).toEqual(['covered', 'exempt', 'free', 'not', 'unknown']);
});

test('hours of cover add up, school by school and week by week', async () => {
  for (const { values } of await rowsOf(files[2] ?? null)) {
    const parts = ['qualified', 'unqualified', 'uncovered'].map((name) => Number(values[name]));
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(values['needed']);
  }
});
