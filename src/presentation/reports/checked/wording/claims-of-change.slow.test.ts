import { describe, expect, test } from 'vitest';
import type { ComposedReport } from '../../../api/contract/index.ts';
import { withEdits } from '../../edited/index.ts';
import { RECORDED, RIGHT, shareRow } from '../__data__/reports.ts';
import { checkReport } from '../check-report.ts';

const editedBy = { who: 'Analytiker', on: '2026-09-08' };

/** What the checklist finds of numbers in a paragraph put in somebody's own words. Teachers: 12,9 per cent, then 11,8. */
async function foundIn(
  paragraph: string,
  text: string,
  language: ComposedReport['language'] = 'nb',
  figures: ComposedReport['figures'] = RIGHT.figures,
) {
  const written = { ...RIGHT, language, figures };
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
    ['Andelen har gått opp til 11,8 prosent. Den er foreløpig.'],
    ['I fjor gikk andelen opp til 11,8 prosent. Den er foreløpig.'],
    ['Andelen har økt til 11,8 prosent, men vi vet ikke hvorfor. Den er foreløpig.'],
    ['Vi vet ikke hvorfor, men andelen har økt til 11,8 prosent. Den er foreløpig.'],
    ['Andelen er høyere enn i fjor: 11,8 prosent. Den er foreløpig.'],
    ['Andelen er blitt høyere: 11,8 prosent. Den er foreløpig.'],
  ])('«%s» is found where the figures have gone down', async (text) => {
    expect(await foundIn('leavers.change', text)).toEqual([expect.stringContaining('Rett setningen.')]);
  });

  // From 11,5 per cent in 2021–22 there are more, and not twice as many; 11,8 is no more than the year before.
  test.each([
    ['nb', 'Siden 2021–22 har andelen doblet seg til 11,8 prosent. Det er foreløpig.', 'doblet'],
    ['nb', 'Siden 2021–22 er andelen fordoblet: 11,8 prosent. Det er foreløpig.', 'fordoblet'],
    ['nb', 'Andelen er halvert til 11,8 prosent. Den er foreløpig.', 'halvert'],
    ['nb', 'Siden 2021–22 har andelen gått tilbake. Den er 11,8 prosent og foreløpig.', 'tilbake'],
    ['nb', 'Siden 2021–22 har andelen på 11,8 prosent gått tilbake. Den er foreløpig.', 'tilbake'],
    ['nb', 'Flere av lærerne slutter enn før: 76 av 642. Tallet er foreløpig.', 'flere'],
    ['nb', 'Dobbelt så mange slutter: 76 av 642. Tallet er foreløpig.', 'dobbelt så mange'],
    ['nb', 'Halvparten så mange slutter: 76 av 642. Tallet er foreløpig.', 'halvparten så mange'],
    ['nn', 'Sidan 2021–22 har delen dobla seg til 11,8 prosent. Han er førebels.', 'dobla'],
    ['nn', 'Delen er halvert til 11,8 prosent. Han er førebels.', 'halvert'],
    ['nn', 'Sidan 2021–22 har delen på 11,8 prosent gått tilbake. Han er førebels.', 'tilbake'],
    ['nn', 'Fleire av lærarane sluttar enn før: 76 av 642. Talet er førebels.', 'fleire'],
    ['en', 'Since 2021–22 the share has doubled to 11.8 per cent. It is provisional.', 'doubled'],
    ['en', 'The share has halved to 11.8 per cent. It is provisional.', 'halved'],
    ['en', 'Since 2021–22 the share has shrunk to 11.8 per cent. It is provisional.', 'shrunk'],
    ['en', 'More of the teachers leave than before: 76 of 642. The number is provisional.', 'more'],
    ['en', 'Twice as many leave: 76 of 642. The number is provisional.', 'twice as many'],
  ] as const)('is found with words of how much and of going back (%s): «%s»', async (language, text, word) => {
    const found = await foundIn('leavers.level', text, language);
    expect(found).toEqual([expect.stringContaining(`«${word}»`)]);
  });

  test.each([
    ['nb', 'Andelen på 11,8 prosent har gått tilbake. Den er foreløpig.'],
    ['nb', 'Tilbakegangen til 11,8 prosent er foreløpig.'],
    ['nb', 'Flere av de 76 som sluttet, var unge. Tallet er foreløpig.'],
    ['nb', 'Noen av de 76 har gått tilbake til studier. Tallet er foreløpig.'],
    ['nb', 'Innsatsen for de 76 er doblet. Tallet er foreløpig.'],
    ['nb', 'Færre av lærerne slutter enn før: 76 av 642. Tallet er foreløpig.'],
    ['nb', 'Andelen er ikke halvert: 11,8 prosent. Den er foreløpig.'],
    ['nn', 'Fleire av dei 76 som slutta, var unge. Talet er førebels.'],
    ['nn', 'Delen på 11,8 prosent har gått tilbake. Han er førebels.'],
    ['en', 'More of the 76 who left were young. The number is provisional.'],
    ['en', 'Fewer of the teachers leave than before: 76 of 642. The number is provisional.'],
  ] as const)('is let stand where it is true, or none (%s): «%s»', async (language, text) => {
    expect(await foundIn('leavers.level', text, language)).toEqual([]);
  });

  test.each([
    [30, 'Andelen er doblet til 11,8 prosent. Den er foreløpig.', 0],
    [60, 'Andelen er doblet til 11,8 prosent. Den er foreløpig.', 1],
    [180, 'Andelen er halvert til 11,8 prosent. Den er foreløpig.', 0],
    [90, 'Andelen er halvert til 11,8 prosent. Den er foreløpig.', 1],
  ])('of twice or half as much is held against how much it is: %i of 642 before, «%s»', async (left, text, count) => {
    const before = shareRow({ 'staff-group': 'teacher' }, '2023-10-01/2024-10-01', [left, 642]);
    const figures = RIGHT.figures.map((figure) => {
      const isBefore = (row: (typeof figure.answer.rows)[number]) =>
        row.period === before.period && row.dims['staff-group']?.code === 'teacher';
      const rows = figure.answer.rows.map((row) => (isBefore(row) ? before : row));
      return { ...figure, answer: { ...figure.answer, rows } };
    });
    expect(await foundIn('leavers.level', text, 'nb', figures)).toHaveLength(count);
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
    ['what is done', 'Ledelsen følger opp de 76 som sluttet. Tallet er foreløpig.'],
    ['what somebody has', '76 av 642 har høyere utdanning. Tallet er foreløpig.'],
    ['what is larger than a goal', 'Andelen på 11,8 prosent er høyere enn målet. Den er foreløpig.'],
    ['that something else is more', 'Økt innsats gjelder de 76 som sluttet. Tallet er foreløpig.'],
    ['that several things are done', 'Flere tiltak er satt i gang for de 76. Tallet er foreløpig.'],
    ['who works less', '76 av 642 har gått opp i stilling. Tallet er foreløpig.'],
    ['what is wished', 'Målet er at flere slutter enn før: 76. Tallet er foreløpig.'],
    ['that nothing shows it', 'Ikke noe tyder på at andelen på 11,8 prosent har økt. Den er foreløpig.'],
    ['a step', 'Neste steg er å snakke med de 76. Tallet er foreløpig.'],
    ['no change, with the same words', 'Skoler der 76 eller flere av 642 slutter, følges opp. Det er foreløpig.'],
  ])('that says %s is let through', async (_, text) => {
    expect(await foundIn('leavers.level', text)).toEqual([]);
  });

  test.each([
    ['nn', 'Fleire lærarar sluttar: 76 av 642. Talet er førebels.'],
    ['nn', 'Delen har auka til 11,8 prosent. Han er førebels.'],
    ['nn', 'Delen har gått opp til 11,8 prosent. Han er førebels.'],
    ['en', 'The share has gone up to 11.8 per cent. It is provisional.'],
    ['en', 'The share has increased to 11.8 per cent. It is provisional.'],
  ] as const)('is found in %s too: «%s»', async (language, text) => {
    expect(await foundIn('leavers.level', text, language)).toHaveLength(1);
  });

  test.each([
    ['nn', 'Leiinga følgjer opp dei 76 som slutta. Talet er førebels.'],
    ['nn', 'Vi skal i alle fall snakke med dei 76. Talet er førebels.'],
    ['nn', '76 av 642 har høgare utdanning. Talet er førebels.'],
    ['en', 'The school follows up the 76 who left. The number is provisional.'],
    ['en', '76 of 642 have higher education. The number is provisional.'],
    ['en', 'More than 76 left. The number is provisional.'],
  ] as const)('is not found in %s where none is claimed: «%s»', async (language, text) => {
    expect(await foundIn('leavers.level', text, language)).toEqual([]);
  });

  test('is not found where two groups are compared at one time', async () => {
    const earlier = shareRow({ 'staff-group': 'aks' }, '2023-10-01/2024-10-01', [40, 93]);
    const figures = RIGHT.figures.map((figure) =>
      figure.id === 'F2' ? { ...figure, answer: { ...figure.answer, rows: [...figure.answer.rows, earlier] } } : figure,
    );
    const text = 'Flere slutter i AKS (28 av 93) enn blant lærere (76 av 642). Tallet er foreløpig.';
    expect(await foundIn('leavers.level', text, 'nb', figures)).toEqual([]);
    const alone = 'Flere slutter i AKS: 28 av 93. Tallet er foreløpig.';
    expect(await foundIn('leavers.level', alone, 'nb', figures)).toHaveLength(1);
  });

  test('in a sentence of the rules is left to what composes it again', async () => {
    const findings = await checkReport({ report: RIGHT, told: null }, RECORDED);
    expect(findings).toEqual([]);
  });
});
