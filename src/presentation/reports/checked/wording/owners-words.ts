import { SHEET_TEXTS } from '../../../language/index.ts';
import { inParagraph } from '../finding.ts';
import { placedParagraphs } from '../paragraphs.ts';
import type { ReportCheck } from '../stated.ts';

/** Paragraphs that only the owner can write begin so; see the templates of sheets. */
const OWNERS = 'own.';

/** What no source tells is written by the owner before anybody else reads it: an empty place is found until then. */
export const ownersWords: ReportCheck = ({ report }, { language }) =>
  placedParagraphs(report).flatMap((placed) => {
    const { id, editedBy } = placed.paragraph;
    const isWritten = !id.startsWith(OWNERS) || editedBy !== null;
    return isWritten
      ? []
      : [inParagraph('language', placed, { text: SHEET_TEXTS[language].ownersFinding, values: {} })];
  });
