import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import type { LeadersAnswer } from '../contract/index.ts';

test('the file about leaders has every cell of the five tables as others see it, with its numbers', async () => {
  const { app } = testApp();
  const parts = ['posts', 'posts-by-year', 'pipeline', 'continuity', 'load'];
  const told = await Promise.all(
    parts.map(async (part) => (await (await app.request(`/api/leaders/${part}?lang=nb`)).json()) as LeadersAnswer),
  );
  const cells = told.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const csv = await (await app.request('/api/leaders/export?format=csv&lang=nb')).text();
  const [table = '', about = ''] = csv.split('\r\n\r\n');
  const lines = table.split('\r\n').slice(1);
  expect(lines.length).toBe(cells.length);
  for (const [i, { text, value }] of cells.entries()) {
    expect(lines[i]).toContain(text ?? '');
    if (value !== null && Number.isInteger(value)) expect(lines[i]?.split(';')[6]).toBe(String(value));
  }
  expect(about).toContain('sha256:');
  const file = await app.request('/api/leaders/export?format=xlsx&lang=en');
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  expect(sheets.map(({ rows }) => rows.length > 5)).toEqual([true, true]);
});
