import { describe, expect, test } from 'vitest';
import { dayOf } from '../terms/index.ts';
import { type BreakWritten, readBreak } from './read-break.ts';

const WRITTEN: BreakWritten = {
  day: '2024-01-01',
  title: { nb: ' Nytt  HR-system. ' },
  reason: { nb: 'Timelønte kom med', en: 'Hourly paid staff came in.' },
  metrics: ['headcount', 'b2', 'A3'],
  groups: ['aks', 'sfo_aks_leder'],
  units: ['974589095'],
  sources: ['hr-extract'],
  address: ' https://example.org/notat ',
};
const UNITS = [{ unit: '974589095' }];
const refusal = (more: Partial<BreakWritten>) => {
  const read = readBreak({ ...WRITTEN, ...more }, UNITS);
  return 'refusal' in read ? read.refusal : null;
};

describe('a break as somebody types it', () => {
  test('is tidied: a title without and a reason with a full stop, metrics by id, a language missing by another', () => {
    expect(readBreak(WRITTEN, UNITS)).toEqual({
      draft: {
        day: dayOf(2024, 1, 1),
        title: { nb: 'Nytt HR-system', nn: 'Nytt HR-system', en: 'Nytt HR-system' },
        reason: { nb: 'Timelønte kom med.', nn: 'Timelønte kom med.', en: 'Hourly paid staff came in.' },
        metrics: ['A1', 'B2', 'A3'],
        groups: ['aks', 'sfo_aks_leder'],
        units: ['974589095'],
        sources: ['hr-extract'],
        address: 'https://example.org/notat',
      },
    });
  });

  test.each([
    [{ day: '2024-02-30' }, { code: 'bad-day', text: '2024-02-30' }],
    [{ title: { en: '  ' } }, { code: 'break-without-words', part: 'title' }],
    [{ reason: {} }, { code: 'break-without-words', part: 'reason' }],
    [{ title: { nb: 'x'.repeat(121) } }, { code: 'break-words-too-long', part: 'title', most: 120 }],
    [{ metrics: ['A1', 'lykke'] }, { code: 'unknown-metric', metric: 'lykke' }],
    [{ groups: ['wizards'] }, { code: 'unknown-code', dimension: 'staff-group', value: 'wizards' }],
    [{ units: ['974589096'] }, { code: 'unknown-code', dimension: 'unit', value: '974589096' }],
    [{ address: 'javascript:alert(1)' }, { code: 'bad-address', address: 'javascript:alert(1)' }],
  ] as const)('%o is refused', (more, expected) => {
    expect(refusal(more)).toEqual(expected);
  });

  test('a source that is no source of employments is refused, with those that are', () => {
    expect(refusal({ sources: ['brreg'] })).toMatchObject({ code: 'unknown-source', source: 'brreg' });
  });
});
