import { describe, expect, test } from 'vitest';
import { cell, changed, checks, foundAlone, withFigure, withParagraph } from './__data__/mutated.ts';
import { RIGHT, shareRow } from './__data__/reports.ts';

describe('freshness', () => {
  test('data that came after a draft was made is found', async () => {
    expect(checks(await foundAlone(RIGHT, { newest: 'sha256:other' }))).toEqual(['freshness']);
  });

  test('a published report is not asked to be newer than it is', async () => {
    const standing = { kind: 'published', on: '2026-09-18', corrects: null, reason: null } as const;
    expect(await foundAlone({ ...RIGHT, standing }, { newest: 'sha256:other' })).toEqual([]);
  });

  test('a provisional mark that is taken away is found', async () => {
    expect(checks(await foundAlone(changed('"state":"provisional"', '"state":"shown"')))).toEqual(['freshness']);
  });

  test('a forged provisional mark is found', async () => {
    expect(checks(await foundAlone(changed('"state":"shown"', '"state":"provisional"')))).toEqual(['freshness']);
  });

  test('a provisional number that nothing calls so is found', async () => {
    expect(checks(await foundAlone({ ...RIGHT, notices: [] }))).toEqual(['freshness']);
  });
});

describe('comparison', () => {
  test('a difference between years of unlike length is found', async () => {
    const report = withFigure('F2', (figure) => ({
      ...figure,
      answer: { ...figure.answer, rows: [shareRow({ 'staff-group': 'teacher' }, '2025-05-01/2025-08-31', [20, 642])] },
    }));
    const of = { from: 'difference', of: cell('F2', 0), minus: cell('F1', 2) } as const;
    const number = { kind: 'number', shown: '9,8\u00a0prosentpoeng', as: 'percentage-points', of } as const;
    const findings = await foundAlone(
      { ...withParagraph('Det er ', number, ' mindre.'), figures: report.figures },
      { answers: {} },
    );
    expect(checks(findings)).toEqual(['comparison']);
  });

  test('a difference of two metrics is found', async () => {
    const other = withFigure('F2', (figure) => ({
      ...figure,
      answer: { ...figure.answer, metric: { ...figure.answer.metric, id: 'B3', alias: 'sluttet-skolen' } },
    }));
    const of = { from: 'difference', of: cell('F2', 1), minus: cell('F1', 3) } as const;
    const number = { kind: 'number', shown: '18,3\u00a0prosentpoeng', as: 'percentage-points', of } as const;
    const report = { ...withParagraph('Forskjellen er ', number, '.'), figures: other.figures };
    expect(
      checks(await foundAlone(report, { answers: {}, metrics: { B3: { name: 'Sluttet', definition: '' } } })),
    ).toContain('comparison');
  });
});

test('a status that is not the recorded one is found', async () => {
  const findings = await foundAlone(changed('er i drift', 'er avsluttet'));
  expect(findings.map(({ check, instead }) => [check, instead])).toEqual([['actions', 'i drift']]);
});

describe('verdicts', () => {
  test('a conclusion that is none of the four is found', async () => {
    expect(checks(await foundAlone(changed('Effekten kan ikke avgjøres', 'Tiltaket hadde effekt')))).toEqual([
      'verdicts',
    ]);
  });

  test('blame is found', async () => {
    expect(checks(await foundAlone(changed('Effekten kan ikke avgjøres', 'Skolene sviktet')))).toEqual(['verdicts']);
  });
});

describe('accessibility', () => {
  test('a chart without a text alternative is found', async () => {
    const report = withFigure('F1', (figure) => ({ ...figure, altText: ' ' }));
    expect((await foundAlone(report)).map(({ check, place }) => [check, place])).toEqual([['accessibility', 'F1']]);
  });

  test('a text alternative that repeats the caption is found', async () => {
    const report = withFigure('F1', (figure) => ({ ...figure, altText: figure.caption }));
    expect(checks(await foundAlone(report))).toEqual(['accessibility']);
  });

  test('a part without a heading is found', async () => {
    expect(checks(await foundAlone(changed('"heading":"Hvem som slutter"', '"heading":""')))).toEqual([
      'accessibility',
    ]);
  });
});

describe('language', () => {
  test('a word that nobody in the sector says is found, with theirs', async () => {
    const findings = await foundAlone(withParagraph('Ledernes tall er prikket.'));
    expect(findings.map(({ check, instead }) => [check, instead])).toEqual([['language', 'skjermet']]);
  });

  test('a paragraph in nynorsk in a report in bokmål is found', async () => {
    const text = 'Fleire lærarar sluttar ikkje frå ein skule til ein annan.';
    expect(checks(await foundAlone(withParagraph(text)))).toEqual(['language']);
  });

  test('a heavy text is found', async () => {
    const heavy = Array.from(
      { length: 12 },
      () => 'kompetanseutviklingsstrategiens gjennomføringsansvar tydeliggjøres organisasjonsmessig',
    ).join(' ');
    expect(checks(await foundAlone(withParagraph(`${heavy} og ${heavy}.`)))).toEqual(['language']);
  });

  test('a paragraph without words is found', async () => {
    expect(checks(await foundAlone(withParagraph(' ')))).toEqual(['language']);
  });
});
