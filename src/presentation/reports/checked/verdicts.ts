import { BLAME, CHECKLIST_TEXTS, OTHER_VERDICTS, PLAN_TEXTS } from '../../language/index.ts';
import { inParagraph } from './finding.ts';
import { paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import type { ReportCheck } from './stated.ts';

/** Conclusions of evaluations are told in the four words there are, and never as somebody's fault. */
export const verdicts: ReportCheck = ({ report }, { language }) => {
  const texts = CHECKLIST_TEXTS[language].verdicts;
  const expected = Object.values<string>(PLAN_TEXTS[report.language].verdicts).join(' · ');
  return placedParagraphs(report).flatMap((placed) => {
    const text = plainText(paragraphText(placed.paragraph)).toLowerCase();
    const found = (words: readonly string[]) => words.filter((word) => text.includes(word));
    return [
      ...found(OTHER_VERDICTS[report.language]).map((shown) =>
        inParagraph('verdicts', placed, { text: texts.words, values: { shown, expected } }),
      ),
      ...found(BLAME[report.language]).map((shown) =>
        inParagraph('verdicts', placed, { text: texts.blame, values: { shown } }),
      ),
    ];
  });
};
