import { describe, expect, test } from 'vitest';
import type { RawTable } from '../../../analysis/index.ts';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import type { Figures, Question } from '../../../disclosure/index.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import { dayOf } from '../../../terms/index.ts';
import { asText } from '../../language/index.ts';
import { askLeaders } from './ask-leaders.ts';
import { askStudyLeave } from './ask-study-leave.ts';

const READER = { who: 'x', role: 'council-reader', unit: null } as const;
const YEARS = '2021-01-01/2026-01-01';
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** A gate that knows some tables by metric (and the number of filters), and refuses the rest. */
function gate(tables: Readonly<Record<string, RawTable>>, asked: Question[] = []): Figures {
  const figures: Pick<Figures, 'answer' | 'state'> = {
    answer: async (question) => {
      asked.push(question);
      const table = tables[`${question.metric} ${question.where.length}`] ?? tables[question.metric];
      return table === undefined
        ? { refusal: { code: 'no-data' } }
        : publish(table, { fewestPersons: 5, smallestBase: 10 });
    },
    state: () => ({ dataset: 'sha256:t', fingerprint: 'f', horizon: dayOf(2026, 8, 31), monthsDelivered: {} }),
  };
  return figures as Figures;
}

const ask = async (figures: Figures, part: Parameters<typeof askLeaders>[1]['part']) => {
  const found = await askLeaders(figures, { asker: READER, audience: 'public', part, language: 'nb' });
  if ('refusal' in found) throw new Error(found.refusal.code);
  return found;
};

describe('principal posts', () => {
  const at = (code: string, part: number, whole: number) => cell([code], part, { denominator: whole, period: YEARS });
  const ofTypes = { columns: ['school-type'] as const };
  const CELLS = [at('barneskole', 12, 40), at('Total', 20, 60)];
  const [AGAIN, FILLED] = [rawTable('C6', CELLS, ofTypes), rawTable('C4', CELLS, ofTypes)];

  test('say how many are filled, and that how many were qualified is not delivered', async () => {
    const asked: Question[] = [];
    const found = await ask(gate({ C6: AGAIN, C4: FILLED }, asked), 'posts');
    expect(found.sentences.map(asText).map(plain)).toEqual([
      '20 av 60 rektorstillinger lyst ut de siste fem årene er besatt. Hvor mange kvalifiserte søkere de hadde, er ikke levert.',
    ]);
    expect(found.rows.map(({ label }) => label)).toEqual(['Barneskole', 'I alt']);
    expect(found.columns.find(({ key }) => key === 'few')?.metric).toBeNull();
    expect(asked.every(({ by }) => by[0] === 'school-type')).toBe(true);
    expect(found.columns[0]?.where).toEqual([{ dimension: 'staff-subgroup', code: 'skoleledelse_rektor' }]);
  });

  test('of whom no source tells, there is only the whole', async () => {
    const found = await ask(gate({}), 'posts');
    expect(found.rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual(Array(6).fill('not-delivered'));
    expect(found.sentences).toEqual([]);
  });
});

test('a median that is not reached says so', async () => {
  const estimate = { value: null, low: null, high: null };
  const open = rawTable('B13m', [cell(['barneskole'], 12, { denominator: 20, estimate })], {
    columns: ['school-type'],
  });
  const found = await ask(gate({ B13m: open }), 'continuity');
  expect(found.rows[0]?.cells.at(-1)?.text).toBe('ikke nådd');
});

test('experienced middle leaders are their bands added, and none where one of them is withheld', async () => {
  const day = (code: string, count: number, year: number) => cell([code], count, { period: `${year}-10-01` });
  const bands = rawTable(
    'A1',
    [
      ...[day('3-4', 12, 2024), day('5-9', 20, 2024), day('10+', 30, 2024), day('Total', 62, 2024)],
      ...[day('3-4', 2, 2025), day('5-9', 2, 2025), day('10+', 30, 2025), day('Total', 34, 2025)],
    ],
    { columns: ['tenure'] },
  );
  const found = await ask(gate({ 'A1 2': bands }), 'pipeline');
  const at = found.columns.findIndex(({ key }) => key === 'experienced');
  expect(found.rows.map(({ code, cells }) => [code, cells[at]?.text ?? cells[at]?.state]).slice(-2)).toEqual([
    ['2024', '62'],
    ['2025', 'withheld'],
  ]);
});

describe('study leave', () => {
  const wish = { afterYears: 10, months: 6, taking: 100, costLow: 50_000, costHigh: 100_000 };
  const PRINCIPALS = rawTable('A1', [cell([], 40, { period: '2026-08-31' })], { columns: [] });
  const lines = { columns: ['continuity'] } as never;
  const CHANGES = rawTable(
    'B13',
    [cell(['changes'], 20, { denominator: 40 }), cell(['three-or-more'], 10, { denominator: 40 })],
    lines,
  );
  const told = (tables: Readonly<Record<string, RawTable>>) => askStudyLeave(gate(tables), READER, wish, 'nb');

  test('is told with what it may lie between, and rounded', async () => {
    const { found, atRisk } = await told({ A1: PRINCIPALS, B13: CHANGES });
    expect(found?.now.value).toBeCloseTo(40 * Math.exp(-1), 9);
    expect(found?.perYear.value).toBeCloseTo(4 * Math.exp(-1), 9);
    expect(plain(found?.now.text ?? '')).toMatch(/^14,7 \(\d+,\d–\d+,\d\)$/);
    expect(plain(found?.cost.text ?? '')).toMatch(/000–[\d ]+000 kroner$/);
    expect(plain(atRisk)).toBe('10 av 40 skoler har hatt tre rektorer eller flere på 5 år.');
  });

  test('is not told where the number of principals is withheld', async () => {
    const few = rawTable('A1', [cell([], 3, { period: '2026-08-31' })], { columns: [] });
    for (const tables of [{ A1: few, B13: CHANGES }, {}]) {
      const { found, why } = await told(tables);
      expect([found, why !== '']).toEqual([null, true]);
    }
  });
});
