import { describe, expect, test } from 'vitest';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { withEdits } from '../../edited/index.ts';
import { RECORDED, RIGHT } from '../__data__/reports.ts';
import { checkReport } from '../check-report.ts';

const editedBy = { who: 'Analytiker', on: '2026-09-08' };

/** What the checklist finds of numbers in a paragraph put in somebody's own words. Teachers: 12,9 per cent, then 11,8. */
async function foundIn(paragraph: string, text: string, language: ComposedReport['language'] = 'nb') {
  const written = { ...RIGHT, language };
  const report = withEdits(written, [{ paragraph, text, editedBy }]);
  const findings = await checkReport({ report, told: null }, { ...RECORDED, written, again: report });
  return findings.flatMap(({ check, paragraph: at, message }) =>
    check === 'numbers' && at === paragraph ? [message] : [],
  );
}

describe('a claim of change in somebody’s own words', () => {
  test.each([
    ['Det har økt fra 12,9 prosent i 2023–24 til 11,8 prosent. Det er foreløpig.'],
    ['Flere lærere slutter: 76 av 642. Tallet er foreløpig.'],
    ['Andelen på 11,8 prosent har gått opp. Den er foreløpig.'],
    ['Flere lærere slutter enn før.'],
  ])('«%s» is found where the figures have gone down', async (text) => {
    expect(await foundIn('leavers.change', text)).toEqual([expect.stringContaining('Rett setningen.')]);
  });

  test('tells the word, the figure and what it was', async () => {
    const [message] = await foundIn('leavers.level', 'Flere lærere slutter: 76 av 642. Tallet er foreløpig.');
    expect(message?.replaceAll('\u00a0', ' ')).toBe(
      'Setningen sier «flere», men tallet for Lærere, 1. oktober 2024 til 1. oktober 2025 er 11,8 %. Det var 12,9 % 1. oktober 2023 til 1. oktober 2024. Rett setningen.',
    );
  });

  test('is held against the year that the sentence names, and not the year before', async () => {
    // 11,5 per cent in 2021–22: more since then, and fewer than the year before.
    const since = 'Siden 2021–22 har andelen økt til 11,8 prosent. Det er foreløpig.';
    expect(await foundIn('leavers.level', since)).toEqual([]);
    expect(await foundIn('leavers.level', since.replace('økt', 'falt'))).toHaveLength(1);
  });

  test.each([
    ['what the figures show', 'Færre lærere slutter: 76 av 642. Tallet er foreløpig.'],
    ['that something has not happened', 'Andelen har ikke økt: 11,8 prosent. Det er foreløpig.'],
    ['no change, with the same words', 'Skoler der 76 eller flere av 642 slutter, følges opp. Det er foreløpig.'],
  ])('that says %s is let through', async (_, text) => {
    expect(await foundIn('leavers.level', text)).toEqual([]);
  });

  test.each([
    ['nn', 'Fleire lærarar sluttar: 76 av 642. Talet er førebels.'],
    ['nn', 'Delen har auka til 11,8 prosent. Han er førebels.'],
    ['en', 'The share has increased to 11.8 per cent. It is provisional.'],
  ] as const)('is found in %s too: «%s»', async (language, text) => {
    expect(await foundIn('leavers.level', text, language)).toHaveLength(1);
  });

  test('in a sentence of the rules is left to what composes it again', async () => {
    const findings = await checkReport({ report: RIGHT, told: null }, RECORDED);
    expect(findings).toEqual([]);
  });
});
