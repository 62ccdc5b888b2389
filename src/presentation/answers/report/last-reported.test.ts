import { expect, test } from 'vitest';
import type { KeptReport, ReportWord } from '../../../record/administration/index.ts';
import { COMPOSED } from '../../reports/__data__/composed.ts';
import { lastReported } from './last-reported.ts';

const BY = 'Ada (u000002) (hr-analyst)';

/** A report of a tertial that was published on a day, and perhaps withdrawn on another. */
function out(id: string, code: string, on: string, withdrawn: string | null = null): KeptReport {
  const text = JSON.stringify({ ...COMPOSED, id, period: { ...COMPOSED.period, code } });
  const at = (day: string) => ({ at: `${day}T10:00:00.000Z`, by: BY });
  const words: readonly ReportWord[] = [
    { word: 'published', text, corrects: null, reason: '', ...at(on) },
    ...(withdrawn === null ? [] : [{ word: 'withdrawn', reason: 'Feil', ...at(withdrawn) } as const]),
  ];
  return { code: id, language: 'nb', text, sha256: '', program: '0.1.0', ...at(on), words, forms: [] };
}

const ALL = [
  out('first', '2026-1', '2026-05-20'),
  out('corrected', '2026-1', '2026-06-10'),
  out('older', '2025-3', '2026-07-01'),
  out('withdrawn', '2026-2', '2026-09-10', '2026-10-01'),
  out('later', '2026-3', '2027-01-20'),
];
const lastAt = (moment: string | null) =>
  lastReported(ALL, { template: 'tertial', period: '2026-2', about: null }, moment)?.id ?? null;

test.each([
  [null, 'corrected'],
  ['2026-09-15T00:00:00.000Z', 'withdrawn'],
  ['2026-06-01T00:00:00.000Z', 'first'],
  // A report is not reported before itself.
  ['2026-05-20T10:00:00.000Z', null],
  ['2026-01-01T00:00:00.000Z', null],
])(
  'before %s what was reported last is %s: the latest tertial, its latest report, and none that was taken back by then',
  (moment, id) => {
    expect(lastAt(moment)).toBe(id);
  },
);

test('a report of another template, or about a school, is not what was reported last', () => {
  const like = { template: 'tertial', period: '2026-2', about: null };
  expect(lastReported(ALL, { ...like, template: 'school' }, null)).toBeNull();
  expect(lastReported(ALL, { ...like, about: '974589095' }, null)).toBeNull();
});

test('a report in a file under another id was not reported before itself, and what was published before it was', () => {
  const { id: _, ...says } = JSON.parse(ALL[1]?.text ?? '') as typeof COMPOSED;
  const itself = { ...says, id: 'tertial-2026-1-0000000000' };
  const preceding = { template: 'tertial', period: '2026-1', about: null };
  const last = (kept: readonly KeptReport[], own: typeof COMPOSED) =>
    lastReported(kept, { ...preceding, itself: own }, null)?.id;
  const original = { ...itself, asKnownOn: '2026-05-20' };
  const before = { ...out('original', '2026-1', '2026-05-20'), text: '' };
  const all = [{ ...before, words: published(before, original) }, ALL[1]].flatMap((one) => one ?? []);
  expect(last(all, itself)).toBe('original');
  expect(last(all, { ...itself, language: 'nn' })).toBe('corrected');
});

function published({ at, by }: KeptReport, report: typeof COMPOSED): KeptReport['words'] {
  const text = JSON.stringify({ ...report, id: 'original' });
  return [{ word: 'published', text, corrects: null, reason: '', at, by }];
}
