import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportPiece } from '../../api/contract/index.ts';
import { COMPOSED } from '../__data__/composed.ts';
import { numbersIn, placedParagraphs } from '../checked/index.ts';
import { unboundNumbers, withEdits } from './edited.ts';

const BY = { who: 'HR-analytiker', on: '2026-09-15' };
const LEVEL = 'leavers.teacher.level';

function edited(text: string, paragraph = LEVEL) {
  const report = withEdits(COMPOSED, [{ paragraph, text, editedBy: BY }]);
  const found = placedParagraphs(report).find((one) => one.paragraph.id === paragraph)?.paragraph;
  if (found === undefined) throw new Error(`no paragraph ${paragraph}`);
  return found;
}

const cellOf = (pieces: readonly ReportPiece[], shown: string) =>
  pieces.flatMap((piece) => (typeof piece !== 'string' && piece.shown === shown ? [piece] : []))[0];
const unboundIn = (text: string) => unboundNumbers(edited(text), 'nb');

describe('a paragraph in the owner’s words', () => {
  test('says who changed it, and leaves every other paragraph as it was', () => {
    const report = withEdits(COMPOSED, [{ paragraph: LEVEL, text: 'Færre slutter.', editedBy: BY }]);
    const others = (all: typeof COMPOSED) => placedParagraphs(all).filter(({ paragraph }) => paragraph.id !== LEVEL);
    expect(edited('Færre slutter.')).toEqual({ id: LEVEL, pieces: ['Færre slutter.'], editedBy: BY });
    expect(others(report)).toEqual(others(COMPOSED));
  });

  test('keeps the numbers the rules wrote in it bound to the same cells, also typed with plain spaces', () => {
    const { pieces } = edited('Av 6 290 lærere sluttet 742, altså 11,8 prosent.');
    expect(cellOf(pieces, '742')).toMatchObject({ of: { from: 'cell', figure: 'F1', row: 3, field: 'numerator' } });
    expect(cellOf(pieces, '6\u00a0290')).toMatchObject({ of: { from: 'cell', figure: 'F1', field: 'denominator' } });
    expect(unboundIn('Av 6 290 lærere sluttet 742, altså 11,8 prosent.')).toEqual([]);
  });

  test('binds another cell of the table where the sentence names its group and year, and not where it does not', () => {
    expect(cellOf(edited('I 2022 sluttet 795 lærere.').pieces, '795')).toMatchObject({ of: { figure: 'F1', row: 1 } });
    expect(unboundIn('Før sluttet 795 lærere.')).toEqual(['795']);
    expect(unboundIn('I 2022 sluttet 795 ledere.')).toEqual(['795']);
  });

  test('lets a number that is wrong by one in its last digit stay typed', () => {
    expect(unboundIn('743 av 6 291 lærere (11,9 prosent) sluttet.')).toEqual(['743', '6\u00a0291', '11,9 prosent']);
  });

  test('makes no fact of a number, and binds no typed number to another paragraph’s fact', () => {
    const report = withEdits(COMPOSED, [{ paragraph: LEVEL, text: 'Vi venter 17 til.', editedBy: BY }]);
    expect(report.facts).toEqual(COMPOSED.facts);
    expect(unboundIn('Vi venter 17 til.')).toEqual(['17']);
  });

  test('of a number that is in no cell of the report always leaves it typed, where the checklist finds it', () => {
    const printed = new Set(placedParagraphs(COMPOSED).flatMap(({ paragraph }) => paragraph.pieces.flatMap(digitsOf)));
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999 }), (number) => {
        fc.pre(!printed.has(String(number)));
        const typed = edited(`I 2022 sluttet ${number} lærere.`).pieces.filter((piece) => typeof piece === 'string');
        expect(numbersIn(typed.join(''))).toContain(String(number));
      }),
      { seed: 108, numRuns: 200 },
    );
  });
});

function digitsOf(piece: ReportPiece): readonly string[] {
  return typeof piece === 'string' ? [] : [piece.shown.replace(/\D/g, '')];
}
