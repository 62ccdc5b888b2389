import { describe, expect, test } from 'vitest';
import type { Asker } from '../../access/index.ts';
import { ask, type Question } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { dayOf, owner, question, UNITS } from '../lattice/__data__/owner.ts';
import { openLattice } from '../lattice/lattice.ts';
import { publish } from '../publish/publish.ts';
import { nearestFew } from './nearest-few.ts';
import type { ReasonedRow, WithheldReason } from './reason.ts';
import { reasonsAlone } from './reasons.ts';
import { notForReasons, whyWithheld } from './why-withheld.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const DATASET = owner();
const LATTICE = openLattice(DATASET, null);
const ANALYST: Asker = { who: 'a', role: 'hr-analyst', unit: null };

async function explained(asked: Question) {
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const table = publish(raw, LIMITS, await LATTICE.withheld(asked, raw, () => LIMITS));
  const answered = { question: asked, raw, table, limitsOf: () => LIMITS, lattice: LATTICE, dataset: DATASET };
  return { raw, table, reasons: await whyWithheld(answered, ANALYST) };
}

const between = (from: string, to: string): Question['period'] => ({
  kind: 'between',
  from: dayOf(from),
  to: dayOf(to),
  grain: null,
});
const kinds = (rows: readonly ReasonedRow[]) => [...new Set(rows.map(({ reason }) => reason.kind))].sort();
const ofKind = <Kind extends WithheldReason['kind']>(rows: readonly ReasonedRow[], kind: Kind) =>
  rows.flatMap(({ codes, reason }) =>
    reason.kind === kind ? [{ codes, reason: reason as WithheldReason & { kind: Kind } }] : [],
  );

const byUnit = await explained(question('A1', { by: ['unit', 'staff-group'] }));

describe('each withheld row of a public answer', () => {
  test('has one reason, and no other row has any', () => {
    const withheld = byUnit.table.rows.filter(({ state }) => state === 'withheld');
    expect(byUnit.reasons.rows.map(({ codes }) => codes)).toEqual(withheld.map(({ codes }) => codes));
    expect(kinds(byUnit.reasons.rows)).toEqual(['protects', 'rule']);
  });

  test('is told by its rule exactly where its own number says so', () => {
    const few = byUnit.raw.cells.filter(({ persons }) => persons > 0 && persons < LIMITS.fewestPersons);
    const told = ofKind(byUnit.reasons.rows, 'rule');
    expect(told.map(({ codes }) => codes)).toEqual(few.map(({ codes }) => codes));
    expect(told.every(({ reason }) => reason.rule === 'few-persons')).toBe(true);
  });

  test('that protects others names cells that are few, share a unit, group or area with it, and are three at most', () => {
    const few = ofKind(byUnit.reasons.rows, 'rule').map(({ codes }) => codes.join());
    const protecting = ofKind(byUnit.reasons.rows, 'protects');
    const named = protecting.flatMap(({ reason }) => reason.cells);
    expect(protecting.length).toBeGreaterThan(0);
    expect(protecting.every(({ reason }) => reason.cells.length > 0 && reason.cells.length <= 3)).toBe(true);
    const ofUnits = named.filter((one) => one['unit'] !== undefined);
    expect(ofUnits.length).toBeGreaterThan(0);
    expect(ofUnits.every((one) => few.includes(`${one['unit']},${one['staff-group'] ?? 'Total'}`))).toBe(true);
  });
});

describe('a row is withheld', () => {
  test('since nobody is told of cells as fine', async () => {
    const { reasons } = await explained(question('A1', { by: ['unit', 'sex', 'tenure', 'contract'] }));
    const fine = reasons.rows.filter(({ codes }) => !codes.includes('Total'));
    expect(kinds(fine)).toEqual(['too-fine']);
  });

  test('since nobody is told of so few at such a time', async () => {
    const leaders = [{ dimension: 'staff-group', codes: ['leader'] }] as const;
    const period = { kind: 'day', at: dayOf('2025-09-02') } as const;
    const { reasons } = await explained(question('A1', { where: leaders, period }));
    expect(kinds(reasons.rows)).toEqual(['not-of-this-time']);
  });

  test('since it adds up cells some of which are withheld, and names those', async () => {
    const two = UNITS.slice(0, 2);
    const where = [
      { dimension: 'unit', codes: two },
      { dimension: 'staff-group', codes: ['leader'] },
    ] as const;
    const { reasons } = await explained(question('A1', { where }));
    const [sum] = ofKind(reasons.rows, 'adds-up');
    expect(sum?.reason.cells.length).toBeGreaterThan(0);
    expect(sum?.reason.cells.every((one) => two.some((unit) => unit === one['unit']))).toBe(true);
  });

  test('since how many it is out of is', async () => {
    const { reasons } = await explained(question('A7', { by: ['unit', 'staff-group'] }));
    const bases = ofKind(reasons.rows, 'base').map(({ codes }) => codes.join());
    const hidden = byUnit.reasons.rows.map(({ codes }) => codes.join());
    expect(bases.length).toBeGreaterThan(0);
    expect(bases.filter((codes) => !hidden.includes(codes))).toEqual([]);
  });

  test('by rules of shares, in the order in which they are told', async () => {
    const { reasons } = await explained(question('A7', { by: ['unit', 'staff-group'] }));
    const rules = new Set(ofKind(reasons.rows, 'rule').map(({ reason }) => reason.rule));
    expect(rules.has('few-persons')).toBe(true);
    expect(rules.has('few-in-base') || rules.has('small-base-of-rate')).toBe(true);
  });

  test('by itself where it is a point of a curve', async () => {
    const { reasons } = await explained(
      question('B10c', { by: ['staff-group'], period: between('2018-08-01', '2025-12-31') }),
    );
    expect(kinds(reasons.rows)).toEqual(['by-itself']);
  });
});

test.each(['A14', 'A7m'] as const)(
  'of %s since it would tell of headcounts that are withheld beside it',
  async (metric) => {
    const { reasons } = await explained(question(metric, { by: ['unit'] }));
    const told = kinds(reasons.rows);
    expect(told).toContain('stands-beside');
    expect(told).not.toContain('by-itself');
    expect(ofKind(reasons.rows, 'protects').filter(({ reason }) => reason.cells.length === 0)).toEqual([]);
  },
);

test('in a flow matrix by its rule, or for a cell that shares a sum with it', () => {
  const moved = (from: string, to: string, count: number) => cell([from, to], count);
  const raw = rawTable(
    'B8',
    [
      ...[moved('a', 'b', 3), moved('a', 'c', 20), moved('a', 'Total', 23)],
      ...[moved('b', 'b', 30), moved('b', 'c', 40), moved('b', 'Total', 70)],
      ...[moved('Total', 'b', 33), moved('Total', 'c', 60), moved('Total', 'Total', 93)],
    ],
    { columns: ['from', 'to'] },
  );
  const reasons = reasonsAlone(raw, LIMITS);
  expect(reasons.get(0)).toEqual({ kind: 'rule', rule: 'few-persons' });
  expect(reasons.get(1)).toEqual({ kind: 'protects', cells: [{ from: 'a', to: 'b' }] });
});

test('few that share no sum with a row are found through the rows between', () => {
  const sum = (...rows: number[]) => ({ rows, signs: rows.map(() => 1 as const) });
  const relations = [sum(0, 1, 9), sum(1, 2, 9), sum(2, 3, 9)];
  const isHidden = (row: number) => row !== 9;
  expect(nearestFew(relations, 3, { isHidden, isFew: (row) => row === 0 })).toEqual([0]);
  expect(nearestFew(relations, 3, { isHidden, isFew: (row) => row === 9 })).toEqual([]);
});

test.each(['council-reader', 'owner-leadership', 'principal'] as const)('%s is not told why', (role) => {
  expect(notForReasons({ who: 'x', role, unit: UNITS[0] ?? null })).toEqual({ code: 'no-internal-access', role });
});

test('the analyst and the holder of the data folder are', () => {
  expect(notForReasons(ANALYST)).toBeNull();
  expect(notForReasons({ ...ANALYST, role: 'data-folder-holder' })).toBeNull();
});
