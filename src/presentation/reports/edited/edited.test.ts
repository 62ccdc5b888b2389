import { describe, expect, test } from 'vitest';
import type { BoundNumber, ReportParagraph } from '../../api/contract/index.ts';
import { RECORDED, RIGHT } from '../checked/__data__/reports.ts';
import { checkReport, placedParagraphs } from '../checked/index.ts';
import { unboundNumbers, withEdits } from './index.ts';

const by = { who: 'Analytiker', on: '2026-09-08' };

function edited(paragraph: string, text: string): ReportParagraph {
  const report = withEdits(RIGHT, [{ paragraph, text, editedBy: by }]);
  const found = placedParagraphs(report).find((placed) => placed.paragraph.id === paragraph);
  if (found === undefined) throw new Error('the report has that paragraph');
  return found.paragraph;
}

const numbers = ({ pieces }: ReportParagraph) =>
  pieces.flatMap((piece): readonly BoundNumber[] =>
    typeof piece !== 'string' && piece.kind === 'number' ? [piece] : [],
  );

const unbound = (paragraph: string, text: string) => unboundNumbers(edited(paragraph, text));

describe('a number of a paragraph in somebody’s own words', () => {
  test('is bound to what the paragraph told of before', () => {
    const made = edited('leavers.level', 'Av 642 lærere sluttet 76, altså 11,8 prosent.');
    expect(numbers(made).map(({ shown, of }) => [shown, of])).toEqual([
      ['642', { from: 'cell', figure: 'F1', row: 3, field: 'denominator' }],
      ['76', { from: 'cell', figure: 'F1', row: 3, field: 'numerator' }],
      ['11,8', { from: 'cell', figure: 'F1', row: 3, field: 'value' }],
    ]);
    expect(made.editedBy).toEqual(by);
  });

  test('is bound to a cell of a period that the sentence names', () => {
    expect(unbound('leavers.level', 'I 2021–22 sluttet 70 av 610 lærere.')).toEqual([]);
  });

  test('is bound to a cell of a group that the sentence names', () => {
    expect(unbound('leavers.level', 'I AKS sluttet 28 av 93.')).toEqual([]);
  });

  test('may be a difference of two periods that the paragraph told of', () => {
    expect(unbound('leavers.change', 'Nedgangen er 1,1 prosentpoeng.')).toEqual([]);
  });

  test.each([
    ['a number that is nowhere', 'Av 643 lærere sluttet 76.', ['643']],
    ['a count that is another period’s', 'Av 642 lærere sluttet 81.', ['81']],
    ['a count that is another group’s', 'Av 642 lærere sluttet 28.', ['28']],
    ['a share with a wrong decimal', 'Andelen er 11,9 prosent.', ['11,9']],
    ['a share told as a count', 'Det sluttet 11,8 lærere.', ['11,8']],
    ['a count told as a share', 'Det sluttet 76 prosent.', ['76']],
    ['a share told as percentage points', 'Det er 11,8 prosentpoeng flere.', ['11,8']],
    ['a year that the report is not about', 'Slik var det ikke i 1998.', ['1998']],
    ['a fact of another paragraph', 'Det sluttet 3 lærere.', ['3']],
  ])('%s is bound to nothing', (_, text, expected) => {
    expect(unbound('leavers.level', text)).toEqual(expected);
  });

  test('that is bound to nothing is found by the checklist, and a bound one is not', async () => {
    const checked = async (text: string) => {
      const report = withEdits(RIGHT, [{ paragraph: 'leavers.level', text, editedBy: by }]);
      const findings = await checkReport({ report, told: null }, { ...RECORDED, again: report });
      return findings.map(({ check, paragraph }) => [check, paragraph]);
    };
    expect(await checked('Av 642 lærere sluttet 77. Det er foreløpig.')).toEqual([['numbers', 'leavers.level']]);
    expect(await checked('Av 642 lærere sluttet 76. Det er foreløpig.')).toEqual([]);
  });
});

test('facts of a report are the same after an edit', () => {
  const report = withEdits(RIGHT, [{ paragraph: 'leavers.level', text: 'Av 999 sluttet 5.', editedBy: by }]);
  expect(report.facts).toEqual(RIGHT.facts);
});

test('a paragraph that a file says was edited, and the record has otherwise, is found', async () => {
  const edit = (text: string) => withEdits(RIGHT, [{ paragraph: 'summary.leavers', text, editedBy: by }]);
  const findings = await checkReport(
    { report: edit('Alle slutter.'), told: null },
    { ...RECORDED, again: edit('Færre slutter.') },
  );
  expect(findings.map(({ check, paragraph }) => [check, paragraph])).toEqual([['numbers', 'summary.leavers']]);
});
