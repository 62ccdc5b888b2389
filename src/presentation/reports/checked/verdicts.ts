import type { ComposedReport, ReportFinding } from '../../api/contract/index.ts';
import { BLAME, CHECKLIST_TEXTS, type Language, OTHER_VERDICTS, PLAN_TEXTS } from '../../language/index.ts';
import { inParagraph } from './finding.ts';
import { type PlacedParagraph, paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import type { ReportCheck, ReportContext } from './stated.ts';
import { sentencesOf, wordsSaid } from './wording/sentences.ts';

/** Conclusions of evaluations are those that are recorded, told in the four words there are, and never as somebody's fault. */
export const verdicts: ReportCheck = ({ report }, { language, actions }) => {
  const texts = CHECKLIST_TEXTS[language].verdicts;
  const expected = Object.values<string>(PLAN_TEXTS[report.language].verdicts).join(' · ');
  return placedParagraphs(report).flatMap((placed) => {
    const text = plainText(paragraphText(placed.paragraph)).toLowerCase();
    const found = (words: readonly string[]) => words.filter((word) => text.includes(word));
    return [
      ...otherThanRecorded({ placed, report, actions }, language),
      ...found(OTHER_VERDICTS[report.language]).map((shown) =>
        inParagraph('verdicts', placed, { text: texts.words, values: { shown, expected } }),
      ),
      ...found(BLAME[report.language]).map((shown) =>
        inParagraph('verdicts', placed, { text: texts.blame, values: { shown } }),
      ),
    ];
  });
};

interface Told {
  readonly placed: PlacedParagraph;
  readonly report: ComposedReport;
  readonly actions: ReportContext['actions'];
}

/** Where a sentence names an action and tells a conclusion, it is that of its last evaluation. */
function otherThanRecorded({ placed, report, actions }: Told, language: Language): readonly ReportFinding[] {
  const conclusions = Object.values<string>(PLAN_TEXTS[report.language].verdicts);
  const { recorded, none } = CHECKLIST_TEXTS[language].verdicts;
  return sentencesOf(plainText(paragraphText(placed.paragraph))).flatMap((sentence) => {
    const named = actions.filter(({ title }) => sentence.includes(title));
    const [action] = named;
    if (named.length !== 1 || action === undefined) return [];
    const told = wordsSaid(sentence.replace(action.title, ' '), conclusions);
    if (told.length === 0 || (action.verdict !== null && told.includes(action.verdict))) return [];
    const values = { action: action.title, shown: told[0] ?? '', expected: action.verdict ?? none };
    const instead = action.verdict === null ? {} : { instead: action.verdict };
    return [inParagraph('verdicts', placed, { text: recorded, values, ...instead })];
  });
}
