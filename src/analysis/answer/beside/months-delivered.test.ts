import { describe, expect, test } from 'vitest';
import { NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, factsOfWorld, history, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import type { Facts } from '../../../record/index.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';
import { ask } from '../index.ts';

const world = (...deliveries: SmallWorld['deliveries']): SmallWorld => schools({ rows: [], deliveries });

/** The note beside a headcount. */
function noteOf(facts: Facts, at: string, known: string | null = null): unknown {
  const period = { kind: 'day', at: day(at) } as const;
  const asked = question('A1', { period, asKnownOn: known === null ? null : day(known) });
  const table = ask(buildDataset(facts), asked);
  return 'refusal' in table ? table.refusal.code : table.notes.find(({ code }) => code === 'months-delivered')?.values;
}

describe('months delivered per unit', () => {
  test('of a-meldinger are those with a message that counts: one that is replaced no longer tells', () => {
    const both = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
    const facts = factsOfWorld(
      world(
        history('2025-02-05', both, { source: 'amelding', month: day('2025-01-01'), horizon: day('2025-01-31') }),
        history('2025-03-05', both, { source: 'amelding', month: day('2025-02-01'), horizon: day('2025-02-28') }),
        history('2025-03-20', both.slice(1), {
          source: 'amelding',
          month: day('2025-02-01'),
          horizon: day('2025-02-28'),
        }),
      ),
    );
    const heads = facts.messages?.heads.map((head, i) => ({ ...head, replaces: i === 2 ? 'm1' : null })) ?? [];
    const employmentIds = new Map<number, Int32Array>();
    const replaced = { ...facts, messages: { states: [], employmentIds, ...facts.messages, heads } };
    const told = { units: 2, complete: 0, most: 2 };
    expect(noteOf(replaced, '2025-02-28')).toEqual({
      ...told,
      fewest: 1,
      least: `Skole ${NORTH} (1), Skole ${SOUTH} (2)`,
    });
    const before = { ...told, fewest: 2, least: `Skole ${NORTH} (2), Skole ${SOUTH} (2)` };
    expect(noteOf(replaced, '2025-02-28', '2025-03-19')).toEqual(before);
  });

  test("of NAV's workbooks are those of each school's own workbook", () => {
    const facts = factsOfWorld(
      world(
        history('2025-11-30', [row(0, NORTH, '2020-08-01/')]),
        history('2025-06-30', [row(1, SOUTH, '2020-08-01/')]),
      ),
    );
    const deliveries = facts.deliveries.map((one, i) => ({
      ...one,
      source: 'nav-excel' as const,
      extent: { kind: 'history' as const, workplace: i === 0 ? NORTH : SOUTH },
    }));
    const told = { units: 2, complete: 1, fewest: 7, most: 12, least: `Skole ${SOUTH} (7)` };
    expect(noteOf({ ...facts, deliveries }, '2025-11-30')).toEqual(told);
  });
});
