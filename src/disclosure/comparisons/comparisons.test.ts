import { describe, expect, test } from 'vitest';
import type { Asker } from '../../access/index.ts';
import type { BreakTold, Question, RawTable } from '../../analysis/index.ts';
import { dayOf, parseUnitNumber } from '../../terms/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from '../publish/publish.ts';
import { showInternal, withinReach } from '../show-internal.ts';
import { compareFigures, runInto } from './compare-figures.ts';
import { type ComparisonTexts, readComparison } from './read-comparison.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const ANALYST: Asker = { who: 'x', role: 'hr-analyst', unit: null };
const refusalOf = (texts: ComparisonTexts) => {
  const reading = readComparison(texts);
  return 'refusal' in reading ? reading.refusal.code : null;
};

describe('a comparison is refused where', () => {
  test.each([
    [{ metric: 'B2' }, 'compare-needs-two'],
    [{ metric: 'B2', a: 'sex=f' }, 'compare-needs-two'],
    [{ metric: 'A1', a: 'sex=f', b: 'sex=m', periodB: '2020-10-01' }, 'compare-one-way'],
    [{ metric: 'B2', a: 'sex=f', b: 'contract=permanent' }, 'groups-of-two-dimensions'],
    [{ metric: 'B2', a: 'sex=f', b: 'sex=Total' }, 'groups-overlap'],
    [{ metric: 'B2', a: 'staff-group=teacher,leader', b: 'staff-group=leader' }, 'groups-overlap'],
    [{ metric: 'A10', a: 'sex=f', b: 'sex=m' }, 'dimension-not-offered'],
    [{ metric: 'B8', a: 'sex=f', b: 'sex=m' }, 'not-compared'],
    [{ metric: 'B1', periodB: '2020-10-01/2021-10-01' }, 'not-compared'],
    [{ metric: 'A1', periodB: '2020-13-01' }, 'bad-day'],
    [{ metric: 'B2', periodB: '2020-10-01' }, 'period-needs-two-days'],
    [{ metric: 'Z9', a: 'sex=f', b: 'sex=m' }, 'unknown-metric'],
  ] as const)('%j', (texts, code) => {
    expect(refusalOf(texts)).toBe(code);
  });

  test('else it is read, whatever breakdown stands beside', () => {
    expect(readComparison({ metric: 'B2', by: 'unit', a: 'sex=f', b: 'sex=m' } as ComparisonTexts)).toMatchObject({
      comparison: { kind: 'groups', dimension: 'sex', first: ['f'], second: ['m'], question: { by: [], where: [] } },
    });
  });
});

const TWO_YEARS = '2023-10-01/2024-10-01';

/** Turnover by sex; of one year the same and of an earlier one a higher share; with a break in 2022. */
function figuresOf(asked: Question[]) {
  const rawOf = (question: Question): RawTable => {
    asked.push(question);
    const { period, by } = question;
    const text = period.kind === 'between' ? `${iso(period.from)}/${iso(period.to)}` : TWO_YEARS;
    const breaks = text.startsWith('2021') ? [BREAK] : [];
    const cells = by.length === 0 ? [cell([], 30, { denominator: 100, period: text })] : bySex(text);
    return rawTable('B2', cells, { columns: [...by], breaks });
  };
  const answerPublic = async (question: Question) => publish(rawOf(question), LIMITS);
  return {
    answerPublic,
    answer: async (question: Question, asker: Asker, audience: 'public' | 'internal') => {
      if (audience === 'public') return answerPublic(question);
      const reached = withinReach(question, asker);
      return 'refusal' in reached ? reached : showInternal(rawOf(reached.question), asker);
    },
    dimensions: () => [
      { id: 'sex' as const, codes: ['f', 'm', 'unknown'].map((code) => ({ code, name: null })) },
      { id: 'unit' as const, codes: ['974589095', '974589087'].map((code) => ({ code, name: null })) },
    ],
  };
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const bySex = (period: string) => [
  cell(['f'], 40, { denominator: 200, period }),
  cell(['m'], 10, { denominator: 100, period }),
  cell(['unknown'], 1, { denominator: 3, period }),
  cell(['Total'], 51, { denominator: 303, period }),
];
const BREAK: BreakTold = {
  ...({ id: 'x', day: '2022-06-01', kind: 'own', address: null, metrics: [], rows: {} } as const),
  words: { written: true, title: { nb: 'b', nn: 'b', en: 'b' }, reason: { nb: 'b.', nn: 'b.', en: 'b.' } },
};

async function compared(texts: ComparisonTexts, asker = ANALYST, audience: 'public' | 'internal' = 'public') {
  const asked: Question[] = [];
  const reading = readComparison(texts);
  if ('refusal' in reading) throw new Error(reading.refusal.code);
  return { asked, seen: await compareFigures(figuresOf(asked), reading.comparison, asker, audience) };
}

describe('two groups', () => {
  test('are two rows of the one table of all groups', async () => {
    const { asked, seen } = await compared({ metric: 'B2', a: 'sex=f', b: 'sex=m' }, ANALYST, 'internal');
    expect(asked.map(({ by, where }) => [by, where])).toEqual([
      [['sex'], []],
      [['sex'], []],
    ]);
    if ('refusal' in seen) throw new Error(seen.refusal.code);
    expect(seen.lines).toHaveLength(1);
    expect(seen.lines[0]?.difference).toBeCloseTo(0.1, 12);
    expect(seen.lines[0]?.line).toEqual([]);
  });

  test('of which one is withheld are not compared', async () => {
    const { seen } = await compared({ metric: 'B2', a: 'sex=f', b: 'sex=unknown' });
    if ('refusal' in seen) throw new Error(seen.refusal.code);
    expect(seen.lines[0]).toMatchObject({ why: 'withheld', difference: null });
  });

  test('of several codes are asked as filters', async () => {
    const { asked } = await compared({ metric: 'B2', a: 'sex=f,unknown', b: 'sex=m' });
    expect(asked[0]).toMatchObject({ by: [], where: [{ dimension: 'sex', codes: ['f', 'unknown'] }] });
  });

  test('with a code the dataset does not have are refused', async () => {
    const { seen } = await compared({ metric: 'B2', a: 'sex=f', b: 'sex=x' });
    expect(seen).toEqual({ refusal: { code: 'unknown-code', dimension: 'sex', value: 'x' } });
  });

  test('of units are refused a principal of one of them', async () => {
    const principal: Asker = { who: 'p', role: 'principal', unit: parseUnitNumber('974589095') };
    const texts = { metric: 'B2', a: 'unit=974589095', b: 'unit=974589087' };
    const { seen, asked } = await compared(texts, principal, 'internal');
    expect(seen).toEqual({ refusal: { code: 'unit-outside-access', unit: '974589087' } });
    expect(asked).toEqual([]);
  });
});

describe('two periods', () => {
  const later = { metric: 'B2', from: '2023-10-01', to: '2024-10-01' };

  test('with no break between are compared', async () => {
    const { seen, asked } = await compared({ ...later, periodB: '2022-10-01/2023-10-01' });
    if ('refusal' in seen) throw new Error(seen.refusal.code);
    expect([seen.broken, seen.lines[0]?.difference, seen.periods[1]]).toEqual([null, 0, '2022-10-01/2023-10-01']);
    expect(asked.at(-1)?.period).toEqual({
      kind: 'between',
      from: dayOf(2022, 10, 1),
      to: dayOf(2024, 10, 1),
      grain: null,
    });
  });

  test('with a break between are told why they are not, in whichever order', async () => {
    for (const texts of [
      { ...later, periodB: '2021-10-01/2022-10-01' },
      { metric: 'B2', from: '2021-10-01', to: '2022-10-01', periodB: '2023-10-01/2024-10-01' },
    ]) {
      const { seen } = await compared(texts);
      if ('refusal' in seen) throw new Error(seen.refusal.code);
      expect([seen.broken?.id, seen.lines[0]?.why, seen.lines[0]?.difference]).toEqual(['x', 'break', null]);
    }
  });

  test.each(['2023-10-01/2024-10-01', '2023-04-01/2024-04-01'])(
    'that run into each other are refused: %s',
    async (periodB) => {
      const { seen } = await compared({ ...later, periodB });
      expect(seen).toMatchObject({ refusal: { code: 'periods-overlap' } });
    },
  );
});

test.each([
  ['A1', '2024-10-01', '2025-10-01', false],
  ['A1', '2024-10-01', '2024-10-01', true],
  ['B2', '2023-10-01/2024-10-01', '2024-10-01/2025-10-01', false],
  ['B2', '2023-10-01/2024-10-01', '2024-09-30/2025-10-01', true],
  // Changes of principal are of the five years up to the day.
  ['B13', '2021-10-01', '2025-10-01', true],
  ['B13', '2020-10-01', '2025-10-01', false],
] as const)('%s of %s and %s hold the same events: %s', (...[metric, earlier, later, same]) => {
  expect(runInto(metric, earlier, later)).toBe(same);
});
