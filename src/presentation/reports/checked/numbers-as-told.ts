import type { ComposedReport, ReportFinding, ToldCell } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, formatNumber, type Language } from '../../language/index.ts';
import { inParagraph, inPlace } from './finding.ts';
import { isPrintOf, numbersIn, printedNumber } from './number-text.ts';
import { paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import { cellFound } from './sources.ts';
import { standingTexts } from './standing-texts.ts';
import type { ReportCheck } from './stated.ts';

/** The numbers that stand where anybody can read them are those of the report inside. */
export const numbersAsTold: ReportCheck = ({ report, told }, { language }) => {
  if (told === null) return [];
  const said = new Map(told.texts.map(({ place, text }) => [place, plainText(text)]));
  const paragraphs = placedParagraphs(report).flatMap((placed) => {
    const text = said.get(placed.paragraph.id);
    const expected = plainText(paragraphText(placed.paragraph));
    const differ = text === undefined ? [] : numbersDiffer(text, expected, language);
    return differ.map((one) => inParagraph('numbers', placed, one));
  });
  const standing = standingTexts(report).flatMap(({ place, text }) => {
    const shown = said.get(place);
    const differ = shown === undefined ? [] : numbersDiffer(shown, plainText(text), language);
    return differ.map((one) => inPlace('numbers', place, one.text, one.values));
  });
  return [
    ...paragraphs,
    ...standing,
    ...unknownTexts(report, said, language),
    ...told.cells.flatMap((cell) => cellDiffers(cell, report, language)),
  ];
};

interface Differs {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Numbers of one text against those of another: what differs in place, what is more, what is gone. */
function numbersDiffer(shown: string, expected: string, language: Language): readonly Differs[] {
  const texts = CHECKLIST_TEXTS[language].numbers;
  const [ours, theirs] = [numbersIn(shown), numbersIn(expected)];
  if (ours.length === theirs.length) {
    return ours.flatMap((one, i) => {
      const right = theirs[i] ?? '';
      return one === right ? [] : [{ text: texts.fileDiffers, values: { shown: one, expected: right } }];
    });
  }
  const added = without(ours, theirs).map((one) => ({ text: texts.fileAdds, values: { shown: one } }));
  const gone = without(theirs, ours).map((one) => ({ text: texts.fileLacks, values: { expected: one } }));
  return [...added, ...gone];
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Running text that the report does not have may stand in a file, but no number in it has a source. */
function unknownTexts(
  report: ComposedReport,
  said: ReadonlyMap<string, string>,
  language: Language,
): readonly ReportFinding[] {
  const known = new Set([
    ...placedParagraphs(report).map(({ paragraph }) => paragraph.id),
    ...standingTexts(report).map(({ place }) => place),
  ]);
  const text = CHECKLIST_TEXTS[language].numbers.fileAdds;
  return [...said].flatMap(([place, words]) =>
    known.has(place) ? [] : numbersIn(words).map((shown) => inPlace('numbers', place, text, { shown })),
  );
}

function cellDiffers(cell: ToldCell, report: ComposedReport, language: Language): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].numbers;
  const { shown } = cell;
  const found = cellFound(report, cell);
  if (found.kind === 'missing') return [inPlace('numbers', cell.figure, texts.cellUnknown, { shown })];
  // A number where there is none is for the check of disclosure.
  if (found.kind === 'no-number') return [];
  const isShare = shareLike(found.unit) && cell.field !== 'numerator' && cell.field !== 'denominator';
  const value = isShare ? found.value * 100 : found.value;
  const printed = printedNumber(shown, report.language);
  if (printed !== null && numbersIn(shown).length <= 1 && isPrintOf(printed, value, false)) return [];
  const expected = formatNumber(value, report.language, printed?.decimals ?? 1);
  return [inPlace('numbers', cell.figure, texts.cellDiffers, { shown, expected })];
}

/** Units whose values are 0 to 1 and printed as per cent. */
function shareLike(unit: string): boolean {
  return unit === 'share';
}
