import { describe, expect, test } from 'vitest';
import { ask, type Question } from '../../analysis/index.ts';
import { dayOf, owner, question, UNITS } from '../lattice/__data__/owner.ts';
import { openLattice } from '../lattice/lattice.ts';
import { publish } from '../publish/publish.ts';
import { nearestQuestion, type Trying } from './nearest.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const DATASET = owner();
const LATTICE = openLattice(DATASET, null);
const PLACED = UNITS.map((unit, i) => ({ unit, area: { code: `A${i % 3}`, name: '' } }));

async function publicAnswer(asked: Question) {
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) return raw;
  return publish(raw, LIMITS, await LATTICE.withheld(asked, raw, () => LIMITS));
}

async function nearest(asked: Question, tries: Question[] = []) {
  const answer = await publicAnswer(asked);
  if ('refusal' in answer) throw new Error(answer.refusal.code);
  const trying: Trying = {
    ask: (one) => {
      tries.push(one);
      return publicAnswer(one);
    },
    units: () => PLACED,
  };
  const found = await nearestQuestion(asked, answer, trying);
  return { found, tries };
}

const between = (from: string, to: string): Question['period'] => ({
  kind: 'between',
  from: dayOf(from),
  to: dayOf(to),
  grain: null,
});

describe('the nearest question that can be answered', () => {
  test('is not offered where most rows are shown, and nothing is tried', async () => {
    expect(await nearest(question('A1', { by: ['area'] }))).toEqual({ found: null, tries: [] });
  });

  test('of a number on a day is on the reference day of that month, or on its first', async () => {
    const groups = { by: ['staff-group', 'sex'] } as const;
    const on = async (at: string) =>
      (await nearest(question('A1', { ...groups, period: { kind: 'day', at: dayOf(at) } }))).found;
    expect((await on('2025-10-15'))?.question.period).toEqual({ kind: 'day', at: dayOf('2025-10-01') });
    expect(await on('2025-09-17')).toEqual({
      question: question('A1', { ...groups, period: { kind: 'day', at: dayOf('2025-09-01') } }),
      changes: [{ kind: 'time', period: { kind: 'day', at: dayOf('2025-09-01') } }],
    });
  });

  test('of what happens in a few months is of the school year around them', async () => {
    const asked = question('B6', { by: ['area'], period: between('2025-03-01', '2025-05-01') });
    const { found } = await nearest(asked);
    expect(found?.question.period).toEqual(between('2024-08-01', '2025-08-01'));
  });

  test('is of the last year that is known to its end, where the one around is not', async () => {
    const { found } = await nearest(question('B6', { by: ['area'], period: between('2025-10-02', '2025-11-01') }));
    expect(found?.question.period).toEqual(between('2024-08-01', '2025-08-01'));
  });

  test('leaves one further dimension out', async () => {
    const { found } = await nearest(question('A1', { by: ['unit', 'age-band'] }));
    expect(found?.question.by).toEqual(['unit']);
    expect(found?.changes).toEqual([{ kind: 'without', dimension: 'age-band', filter: false }]);
  });

  test('takes areas for units, and the area of a unit that the question is narrowed to', async () => {
    const where = [
      { dimension: 'unit', codes: [UNITS[0] ?? ''] },
      { dimension: 'staff-group', codes: ['leader'] },
    ] as const;
    const { found } = await nearest(question('A1', { where }));
    expect(found?.changes).toEqual([{ kind: 'coarser', from: 'unit', to: 'area', filter: true }]);
    expect(found?.question.where[0]).toEqual({ dimension: 'area', codes: ['A0'] });
  });

  test('takes groups for subgroups', async () => {
    const where = [{ dimension: 'staff-subgroup', codes: ['skoleledelse_rektor'] }] as const;
    const { found } = await nearest(question('A1', { by: ['area'], where }));
    expect(found?.changes).toEqual([{ kind: 'coarser', from: 'staff-subgroup', to: 'staff-group', filter: true }]);
    expect(found?.question.where).toEqual([{ dimension: 'staff-group', codes: ['leader'] }]);
  });

  test('shows at least half of its rows whenever it is offered, after four tries at most', async () => {
    const asked = [
      question('A1', { by: ['unit', 'staff-subgroup', 'sex'] }),
      question('A7', { by: ['unit', 'staff-group', 'age-band'] }),
      question('B2', { by: ['unit', 'staff-subgroup'], period: between('2025-03-01', '2025-09-01') }),
      question('B4', { by: ['unit', 'sex', 'tenure'], period: between('2025-03-01', '2025-09-01') }),
    ];
    for (const one of asked) {
      const { found, tries } = await nearest(one);
      expect(tries.length).toBeLessThanOrEqual(4);
      const answer = found === null ? null : await publicAnswer(found.question);
      const states = answer === null || 'refusal' in answer ? [] : answer.rows.map(({ state }) => state);
      const shown = states.filter((state) => state === 'shown' || state === 'provisional').length;
      expect(shown).toBeGreaterThanOrEqual(states.filter((state) => state === 'withheld').length);
    }
  });

  test('is not offered where nothing coarser can be asked', async () => {
    const where = [{ dimension: 'staff-group', codes: ['unassigned'] }] as const;
    const { found } = await nearest(question('A8', { where }));
    expect(found).toBeNull();
  });
});
