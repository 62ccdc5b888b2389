import { describe, expect, test } from 'vitest';
import { EMPTY_WORLD, factsOfWorld, type SmallWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, type Dataset } from '../../analysis/index.ts';
import type { ToldLedger } from '../../record/administration/index.ts';
import type { MainReason } from '../../terms/index.ts';
import { limitsBook } from '../limits/limits-book.ts';
import { ruleTableOf } from '../publish/rule-table.ts';
import type { PublishedTable } from '../published.ts';
import { fixedRows } from '../rules/bounds.ts';
import { relationsOf } from '../rules/relations.ts';
import { determinedRows } from '../rules/solving/determined.ts';
import { memoryLedger } from './__data__/memory-ledger.ts';
import { dayOf, question } from './__data__/owner.ts';
import { numbersIn, publishedOf, schoolsOfOneArea, staffOfOne } from './__data__/told.ts';

const SCHOOLS = [0, 1, 2, 3].map(unitNumber);
const [, B = ''] = SCHOOLS;
const REASONS = ['workload', 'pay', 'leadership'] as const satisfies readonly MainReason[];
const LIMITS = limitsBook({ settings: { fewestPersons: 5, ownerKind: 'real' }, decisions: [] });
const FEWEST = LIMITS('B7').fewestPersons;
type Row = NonNullable<SmallWorld['own']>[number]['rows'][number];

/** Answers of those who left four schools, by reason; at the second `workload` of them for the first. */
function answersOf(workload: number): readonly Row[] {
  const [from, to] = [dayOf('2024-08-01'), dayOf('2025-08-01')];
  return SCHOOLS.flatMap((unit, school) => {
    const counts = REASONS.map((_, i) => (unit === B && i === 0 ? workload : 14 + ((school * 5 + i * 3) % 11)));
    const asked = counts.reduce((sum, count) => sum + count, 0) + 20;
    return [...counts, asked].map((count, i) => {
      const reason = REASONS[i] ?? 'asked';
      const numbers = i < counts.length ? { answers: count, asked: null } : { answers: null, asked: count };
      const values = { from, to, unit, group: '', kind: 'leaver', reason, ...numbers };
      return { table: 'exit-answers', key: JSON.stringify([unit, reason]), values } as const;
    });
  });
}

function datasetOf(rows: readonly Row[]): Dataset {
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      ...schoolsOfOneArea(SCHOOLS),
      ...staffOfOne(SCHOOLS),
      own: [{ knownOn: dayOf('2025-12-31'), withdrawnOn: null, rows }],
    }),
  );
}

const BY_UNIT = question('B7', {
  by: ['unit'],
  period: { kind: 'between', from: dayOf('2024-08-01'), to: dayOf('2025-08-01'), grain: null },
});
const version = (workload: number) => datasetOf(answersOf(workload));
const tell = (dataset: Dataset, ledger: ToldLedger) => publishedOf(dataset, BY_UNIT, LIMITS, ledger);

/** An attacker with two versions: differences of what both tell of a school, which are of few persons. */
function differencesOfFew(one: PublishedTable, other: PublishedTable): readonly string[] {
  const [before, after] = [numbersIn(one), numbersIn(other)];
  return Object.entries(after)
    .filter(([codes, now]) => {
      const then = before[codes];
      const apart = typeof now === 'number' && typeof then === 'number' ? Math.abs(now - then) : 0;
      return !codes.startsWith('Total') && apart > 0 && apart < FEWEST;
    })
    .map(([codes]) => codes);
}

/** What the attacker can work out of one version's withheld numbers, by its sums. */
function workedOut(dataset: Dataset, table: PublishedTable): readonly string[] {
  const raw = ask(dataset, BY_UNIT);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const rules = ruleTableOf(raw);
  const hidden = new Set(table.rows.flatMap(({ state }, i) => (state === 'withheld' ? [i] : [])));
  const values = rules.rows.map(({ numerator }) => numerator);
  const relations = relationsOf(rules);
  const found = [...determinedRows(relations, hidden), ...fixedRows(relations, hidden, values)];
  return found.filter((i) => (values[i] ?? 0) > 0).map((i) => rules.rows[i]?.codes.join() ?? '');
}

describe('reasons to leave in two versions of what is known', () => {
  test('that differ by one answer tell neither whose it is nor where', async () => {
    const ledger = memoryLedger();
    const first = await tell(version(12), ledger);
    expect(numbersIn(first)[`${B},workload`]).toBe(12);
    const second = await tell(version(13), ledger);
    expect(numbersIn(second)[`${B},workload`]).toBe(':');
    expect(differencesOfFew(first, second)).toEqual([]);
    expect(workedOut(version(13), second)).toEqual([]);
  });

  test('and the attacker bites: told without knowing of each other, they tell of the one', async () => {
    const first = await tell(version(12), memoryLedger());
    const second = await tell(version(13), memoryLedger());
    expect(differencesOfFew(first, second)).toContain(`${B},workload`);
  });

  test('nor where the later version is asked for first, nor when either is asked for again', async () => {
    const ledger = memoryLedger();
    const second = await tell(version(13), ledger);
    const first = await tell(version(12), ledger);
    expect(differencesOfFew(first, second)).toEqual([]);
    expect(workedOut(version(12), first)).toEqual([]);
    expect((await tell(version(13), ledger)).rows).toEqual(second.rows);
    expect((await tell(version(12), ledger)).rows).toEqual(first.rows);
  });

  test('nor where both are asked for at the same time', async () => {
    const ledger = memoryLedger();
    const both = [version(12), version(13)] as const;
    const [first, second] = await Promise.all([tell(both[0], ledger), tell(both[1], ledger)]);
    expect(differencesOfFew(first, second)).toEqual([]);
    expect([...workedOut(both[0], first), ...workedOut(both[1], second)]).toEqual([]);
  });

  test('stay withheld, and are told again when as many as may be told have changed', async () => {
    const ledger = memoryLedger();
    const first = await tell(version(12), ledger);
    await tell(version(13), ledger);
    const third = await tell(version(13), ledger);
    expect(differencesOfFew(first, third)).toEqual([]);
    const many = await tell(version(13 + FEWEST), ledger);
    expect(numbersIn(many)[`${B},workload`]).toBe(13 + FEWEST);
  });
});
