import { expect, test } from 'vitest';
import type { MetricId, RawTable } from '../../../analysis/index.ts';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import type { Figures } from '../../../disclosure/index.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import { dayOf } from '../../../terms/index.ts';
import { shortageCsvOf } from '../../reports/index.ts';
import { askShortage } from './ask-shortage.ts';

const READER = { who: 'x', role: 'council-reader', unit: null } as const;
const TYPES = ['barneskole', 'ungdomsskole', '1-10'];

/** A gate that knows some tables by metric, and refuses the rest. */
function gate(tables: Partial<Readonly<Record<MetricId, RawTable>>>): Figures {
  const figures: Pick<Figures, 'answer' | 'state'> = {
    answer: async ({ metric }) => {
      const table = tables[metric];
      return table === undefined
        ? { refusal: { code: 'no-data' } }
        : publish(table, { fewestPersons: 5, smallestBase: 10 });
    },
    state: () => ({ dataset: 'sha256:t', fingerprint: 'f', horizon: dayOf(2026, 8, 31), monthsDelivered: {} }),
  };
  return figures as Figures;
}

/** A count under five stands for a group of four, which is too few to be told. */
const table = (metric: MetricId, ...counts: readonly number[]) => {
  const cells = counts.map((count, i) => cell([TYPES[i] ?? ''], count, { denominator: count < 5 ? 4 : 100 }));
  return rawTable(metric, [...cells, cell(['Total'], 60, { denominator: 300 })], { columns: ['school-type'] });
};
const ask = async (tables: Parameters<typeof gate>[0]) => {
  const asked = { asker: READER, audience: 'public', by: 'school-type', language: 'nb' } as const;
  const found = await askShortage(gate(tables), asked);
  if ('refusal' in found) throw new Error(found.refusal.code);
  return found;
};

test('the index is of the parts that are delivered, and says of how many', async () => {
  const { rows, parts, lacks } = await ask({ A8: table('A8', 10, 20, 30), C2: table('C2', 30, 40, 50) });
  expect(rows.map(({ label, text, of }) => [label, text, of])).toEqual([
    ['Barneskole', '−1,2', 2],
    ['Ungdomsskole', '0,0', 2],
    ['1–10-skole', '+1,2', 2],
  ]);
  expect(parts.map(({ metric }) => metric)).toEqual(['few-qualified-applicants', null, null, 'retirement-exposure']);
  expect(lacks).not.toBe('');
});

test('what is withheld of a group is in no index, of itself or of the others', async () => {
  const { rows } = await ask({ A8: table('A8', 2, 20, 30), C2: table('C2', 30, 40, 50) });
  const hidden = rows.flatMap(({ cells }) => cells.filter(({ state }) => state === 'withheld'));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.every(({ text, standardised }) => text === null && standardised === null)).toBe(true);
  expect(rows.map(({ text }) => text)).toEqual([null, null, null]);
});

test('as a file it has a sign where nothing is told, and what it rests on', async () => {
  const file = shortageCsvOf(await ask({ A8: table('A8', 2, 20, 30), C2: table('C2', 30, 40, 50) }), {
    owner: 'Fjordvik kommune',
    language: 'nb',
  });
  expect(file).toMatch(/Barneskole;;1;.*;:;/);
  expect(file).toContain('Fjordvik kommune');
  expect(file).toContain('ikke rangert');
});

test('whole figures of the owner are for those who may see all of it', async () => {
  const asked = { asker: READER, audience: 'internal', by: 'area', language: 'nb' } as const;
  expect(await askShortage(gate({}), asked)).toHaveProperty('refusal.code', 'no-internal-access');
});
