import { expect, test } from 'vitest';
import type { DeliverySummary } from '../../../record/administration/index.ts';
import { dayOf } from '../../../terms/index.ts';
import { sourcesOf } from './deliveries.ts';

const delivery = (source: string, month: number, withdrawnAt: string | null = null) =>
  ({ source, knownOn: dayOf(2026, month, 1), withdrawnAt }) as DeliverySummary;

test('each source of our figures is told with its newest day; what was told before is no source', () => {
  const deliveries = [
    delivery('hr-extract', 6),
    delivery('hr-extract', 8),
    delivery('aareg', 9, '2026-09-02T10:00:00Z'),
    delivery('reported-figures', 9),
  ];
  expect(sourcesOf(deliveries, 'en').map(({ source, day }) => [source, day])).toEqual([['hr-extract', '2026-08-01']]);
});
