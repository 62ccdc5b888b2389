import { describe, expect, test } from 'vitest';
import { cell, changed, checks, found, foundAlone, withFigure, withParagraph } from './__data__/mutated.ts';
import { cellNumber, RECORDED, RIGHT, shareRow } from './__data__/reports.ts';
import { checkReport } from './index.ts';

test('a report as it was composed is let through', async () => {
  expect(await found(RIGHT)).toEqual([]);
  expect(await foundAlone(RIGHT)).toEqual([]);
});

describe('numbers', () => {
  test('a number that is not what its cell rounds to is found, with the one that is', async () => {
    const [finding] = await foundAlone(changed('11,8\u00a0prosent', '12,8\u00a0prosent'));
    expect(finding).toEqual({
      check: 'numbers',
      place: 'sections/leavers/paragraph 1',
      message: 'Teksten sier 12,8\u00a0prosent. Figur 1 viser 11,8. Rett tallet.',
      paragraph: 'leavers.level',
      instead: '11,8',
    });
  });

  test('a number typed among words is found', async () => {
    const findings = await foundAlone(withParagraph('I tillegg byttet 51 lærere skole.'));
    expect(findings.map(({ message }) => message)).toEqual([
      'Tallet 51 er skrevet inn for hånd, uten kilde. Hent det fra en figur, eller fjern det.',
    ]);
  });

  test('a year that is not the day it stands for is found', async () => {
    expect(checks(await foundAlone(changed('1.\u00a0oktober\u00a02024', '1.\u00a0oktober\u00a02023')))).toEqual([
      'numbers',
    ]);
  });

  test('another month than the day has is found', async () => {
    expect(checks(await foundAlone(changed('1.\u00a0oktober\u00a02024', '1.\u00a0november\u00a02024')))).toEqual([
      'numbers',
    ]);
  });

  test('a figure that is not what the record answers is found', async () => {
    const report = withFigure('F2', (figure) => ({
      ...figure,
      answer: {
        ...figure.answer,
        rows: figure.answer.rows.with(
          1,
          shareRow({ 'staff-group': 'aks' }, '2024-10-01/2025-10-01', [29, 93], 'provisional'),
        ),
      },
    }));
    expect(checks(await foundAlone(report))).toContain('numbers');
  });

  test('a row that is taken out of a figure is found', async () => {
    const report = withFigure('F2', (figure) => ({
      ...figure,
      answer: { ...figure.answer, rows: figure.answer.rows.slice(1) },
    }));
    expect(checks(await foundAlone(report))).toContain('numbers');
  });

  test('a fact that the record does not know is found', async () => {
    expect(checks(await found(changed('"value":3', '"value":4')))).toContain('numbers');
  });

  test('a number whose source is not in the report is found', async () => {
    const findings = await foundAlone(
      withParagraph('Andelen er ', cellNumber('11,8 prosent', 'per-cent', 'F9', 0), '.'),
    );
    expect(checks(findings)).toEqual(['numbers']);
  });

  test('a sentence that no rule has written is found', async () => {
    const findings = await found(withParagraph('Alle trives.'));
    expect(findings.map(({ place }) => place)).toEqual(['sections/leavers/paragraph 5']);
  });

  test('a number that is made a fact of its own is found', async () => {
    const number = { kind: 'number', shown: '99', as: 'count', of: { from: 'fact', fact: 'mine' } } as const;
    const facts = [...RIGHT.facts, { id: 'mine', value: 99, label: 'lærere som trives' }];
    const findings = await found({ ...withParagraph('Av lærerne trives ', number, '.'), facts });
    expect(findings.map((one) => one.place)).toContain('facts/mine');
  });

  const leavers = RIGHT.sections[0];
  const without = (kind: string) => ({
    ...RIGHT,
    sections: RIGHT.sections.map((one) => ({ ...one, blocks: one.blocks.filter((block) => block.kind !== kind) })),
  });

  test.each([
    ['a paragraph of the summary', { ...RIGHT, summary: [] }, 'summary/paragraph 1'],
    ['a list', without('list'), 'sections/leavers/paragraph 3'],
    ['a section', { ...RIGHT, sections: [] }, `heading/${leavers?.id}`],
    ['a chart', without('chart'), 'sections/leavers/chart/F1'],
    ['a table', without('table'), 'sections/leavers/table/F2'],
    ['a figure', { ...RIGHT, figures: RIGHT.figures.slice(0, 1) }, 'caption/F2'],
    ['a word of the word list', { ...RIGHT, glossary: [] }, 'glossary/1'],
  ])('%s that was taken out is found', async (_, report, place) => {
    expect((await found(report)).map((one) => one.place)).toContain(place);
  });

  test('a sentence that somebody is said to have edited may stand without a number', async () => {
    const report = changed(
      '"pieces":["Færre lærere slutter enn året før."],"editedBy":null',
      '"pieces":["Færre slutter."],"editedBy":{"who":"Analytiker","on":"2026-09-08"}',
    );
    expect(await found(report)).toEqual([]);
  });
});

describe('definitions', () => {
  test('a report that defines a metric nowhere is found', async () => {
    const findings = await foundAlone({ ...RIGHT, method: [] });
    expect(findings.map(({ check, place }) => [check, place])).toEqual([['definitions', 'F1']]);
  });

  test('a figure of another version of its metric is found', async () => {
    expect(checks(await foundAlone(changed('"version":"1.0.0","unit"', '"version":"2.0.0","unit"')))).toContain(
      'definitions',
    );
  });

  test('other words on who is counted are found', async () => {
    expect(checks(await foundAlone(changed('Ansatte den første dagen.', 'Alle lærere.')))).toContain('definitions');
  });
});

describe('breaks', () => {
  test('a break that is taken out of a figure is found', async () => {
    const report = withFigure('F1', (figure) => ({ ...figure, answer: { ...figure.answer, breaks: [] } }));
    expect((await foundAlone(report)).map(({ check, place }) => [check, place])).toEqual([['breaks', 'F1']]);
  });

  test('a comparison across a break that does not say so is found', async () => {
    const of = { from: 'difference', of: cell('F1', 3), minus: cell('F1', 0) } as const;
    const number = { kind: 'number', shown: '0,4\u00a0prosentpoeng', as: 'percentage-points', of } as const;
    const findings = await foundAlone(withParagraph('Det er ', number, ' høyere enn i utgangspunktet.'));
    expect(checks(findings)).toEqual(['breaks']);
  });
});

test.each(['Tallet for 12 skoler var feil', 'Halvparten (½) mangler', 'Det gjelder ١٢ skoler', 'Feil i m² per elev'])(
  'a number in the reason for a correction is found, for nobody has bound it: «%s»',
  async (reason) => {
    const standing = { kind: 'published', on: '2026-09-15', corrects: 'tertial-2026-2-0000000000', reason } as const;
    const findings = await foundAlone({ ...RIGHT, standing });
    expect(findings.map(({ check, place }) => [check, place])).toEqual([['numbers', 'standing']]);
  },
);

describe('verdicts', () => {
  const WITH = {
    ...RECORDED,
    actions: [{ title: 'Mentor for nye lærere', status: 'evaluert', verdict: 'ingen påvist effekt' }],
  };
  const foundIn = async (text: string) => {
    const findings = await checkReport({ report: withParagraph(text), told: null }, { ...WITH, again: null });
    return findings.filter(({ check }) => check === 'verdicts').map(({ message, instead }) => [message, instead]);
  };

  test('a conclusion that is not the one recorded is found, with the one that is', async () => {
    expect(await foundIn('«Mentor for nye lærere» er evaluert, med konklusjonen effekt påvist.')).toEqual([
      [
        'Teksten sier at konklusjonen for «Mentor for nye lærere» er effekt påvist. Konklusjonen som er registrert: ingen påvist effekt.',
        'ingen påvist effekt',
      ],
    ]);
  });

  test('the conclusion that is recorded is let through', async () => {
    expect(await foundIn('«Mentor for nye lærere» er evaluert, med konklusjonen ingen påvist effekt.')).toEqual([]);
  });
});
