// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { StatusAnswer, StatusSentence } from '../../../../src/presentation/api/contract/index.ts';
import { newSince, seenNow } from './seen-before.ts';

const sentence = (kind: string, value: string | null): StatusSentence => ({
  kind,
  name: `Navn på ${kind}`,
  main: [],
  rest: '',
  state: value === null ? 'withheld' : 'shown',
  value,
  figure: { metric: kind, group: 'Total', by: 'none', period: '', where: [] },
  series: [],
  time: 'day',
  breaks: [],
});
const delivery = (id: string, at: string) => ({ id, label: 'HR', at, withdrawn: false, findings: 0 });

const answer = (values: Readonly<Record<string, string | null>>, more: Partial<StatusAnswer> = {}): StatusAnswer => ({
  audience: 'public',
  group: 'Total',
  dataset: 'sha256:a',
  horizon: '2026-08-31',
  base: null,
  lead: '',
  asOf: '',
  size: null,
  notices: [],
  characteristics: [
    {
      id: 'staying',
      title: '',
      sentences: Object.entries(values).map(([kind, value]) => sentence(kind, value)),
      missing: [],
    },
  ],
  byGroup: { groups: [], characteristics: [] },
  unknown: '',
  changes: { looked: 0, refused: 0, rows: [] },
  development: [],
  months: '',
  sources: [],
  deliveries: [delivery('d2', '2026-09-02T10:00:00Z'), delivery('d1', '2026-09-01T10:00:00Z')],
  ...more,
});

const BEFORE = seenNow(answer({ leavers: '11,8 prosent', older: '10,0 prosent' }), '2026-09-02', 'nb');

test('nothing is new where nothing has come', () => {
  const same = answer({ leavers: '11,8 prosent', older: '10,0 prosent' });
  expect(newSince(BEFORE, same, 'nb')).toEqual({ deliveries: [], changed: [], anew: false });
});

test('what came after the newest delivery then is new', () => {
  const more = answer({}, { deliveries: [delivery('d3', '2026-09-03T08:00:00Z'), ...answer({}).deliveries] });
  expect(newSince(BEFORE, more, 'nb').deliveries.map(({ id }) => id)).toEqual(['d3']);
});

test('a sentence with another value is told with both, a withheld one is not', () => {
  const later = answer({ leavers: '12,4 prosent', older: null }, { dataset: 'sha256:b' });
  const { changed, anew } = newSince(BEFORE, later, 'nb');
  expect(changed.map(({ kind, earlier, value }) => [kind, earlier, value])).toEqual([
    ['leavers', '11,8 prosent', '12,4 prosent'],
  ]);
  expect(anew).toBe(true);
});

test('a value on the other side of a break is not set against the one before', () => {
  const onDay = (period: string, value: string, breaks: StatusSentence['breaks']): StatusAnswer => {
    const one = { ...sentence('size', value), figure: { ...sentence('size', value).figure, period }, breaks };
    return answer({}, { size: one });
  };
  const then = seenNow(onDay('2025-08-31', '120', []), '2025-09-02', 'nb');
  const cut = [{ day: '2026-01-01', title: 'Nytt system', reason: 'Flere er med.' }];
  expect(newSince(then, onDay('2026-08-31', '150', cut), 'nb').changed).toEqual([]);
  expect(newSince(then, onDay('2026-08-31', '150', []), 'nb').changed).toHaveLength(1);
});

test('values in another language are not compared', () => {
  expect(newSince(BEFORE, answer({ leavers: '11.8 per cent' }), 'en').changed).toEqual([]);
});
