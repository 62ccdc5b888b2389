import { expect, test } from 'vitest';
import type { RawCell } from '../../../analysis/index.ts';
import { cell, rawTable } from '../../../disclosure/__data__/raw-tables.ts';
import { publish } from '../../../disclosure/publish/publish.ts';
import type { KeptToday } from '../../api/contract/index.ts';
import { keptTodayText } from './kept-text.ts';
import { revisionsText } from './revisions-text.ts';

const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const BY_LINE = { columns: ['continuity'] } as const;

/** What is told of one row, published twice. */
function toldOf(metric: 'B13' | 'B13m', before: RawCell, now: RawCell): string {
  const [was, is] = [before, now].map((one) => publish(rawTable(metric, [one], BY_LINE), LIMITS));
  if (was === undefined || is === undefined) throw new Error('two tables were asked for');
  const row = { before: was.rows[0] ?? null, now: is.rows[0] ?? null, change: null, because: [] };
  return revisionsText({ before: was, now: is, comparable: true, rows: [row] }, 'nb');
}

test('the schools with many principals are told as a share, as in the table', () => {
  const text = toldOf(
    'B13',
    cell(['three-or-more'], 10, { denominator: 50 }),
    cell(['three-or-more'], 12, { denominator: 50 }),
  );
  expect(text).toMatch(/20,0\u00a0%.*24,0\u00a0%/);
});

test('a median that is not reached is told as that, not as shown', () => {
  const text = toldOf(
    'B13m',
    cell(['Total'], 10, { denominator: 50, estimate: { value: null, low: null, high: null } }),
    cell(['Total'], 30, { denominator: 50, estimate: { value: 4.5, low: null, high: null } }),
  );
  expect(text).toMatch(/ikke nådd.*4,5/);
});

test('a kept figure beside today tells the same', () => {
  const line = { code: 'three-or-more', label: 'Tre eller flere' };
  const share = (value: number) => ({ numerator: 10, denominator: 50, value, state: 'shown' }) as const;
  const row = { dims: { continuity: line }, period: '2025-08-31', because: [], change: null };
  const today = {
    entry: { id: 'k1', name: 'Årsrapport', metric: { unit: 'per-school' } },
    repeated: { outcome: 'same', text: 'likt' },
    since: [],
  };
  const text = (before: KeptToday['rows'][number]['before']) =>
    keptTodayText({ ...today, rows: [{ ...row, before, now: share(0.24) }] } as unknown as KeptToday, 'nb');
  expect(text(share(0.2))).toContain('20,0\u00a0%  →  24,0\u00a0%');
  expect(text(null)).toContain('→  24,0\u00a0%');
});
