import type { ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, PLAN_TEXTS } from '../../language/index.ts';
import { inParagraph } from './finding.ts';
import { paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import type { ReportCheck } from './stated.ts';
import { sentencesOf, wordsSaid } from './wording/sentences.ts';

/** Where a text names an action and tells a status in the same sentence, it is the status that is recorded. */
export const actions: ReportCheck = ({ report }, { language, actions: recorded }) => {
  const statuses = Object.values<string>(PLAN_TEXTS[report.language].statuses);
  const text = CHECKLIST_TEXTS[language].actions.status;
  return placedParagraphs(report).flatMap((placed) =>
    sentencesOf(plainText(paragraphText(placed.paragraph))).flatMap((sentence) => {
      const named = recorded.filter(({ title }) => sentence.includes(title));
      if (named.length !== 1) return [];
      return named.flatMap(({ title, status }): readonly ReportFinding[] => {
        const rest = sentence.replace(title, ' ');
        const told = wordsSaid(rest, statuses);
        const isTrue = told.length === 0 || told.includes(status);
        const values = { action: title, shown: told[0] ?? '', expected: status };
        return isTrue ? [] : [inParagraph('actions', placed, { text, values, instead: status })];
      });
    }),
  );
};
