import type { ComposedReport, ReportParagraph } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { eachParagraph, numbersIn } from '../checked/index.ts';
import { editedParagraph } from './edited-paragraph.ts';

/** A paragraph in the owner's words, by whom and when. */
export interface ParagraphEdit {
  readonly paragraph: string;
  readonly text: string;
  readonly editedBy: { readonly who: string; readonly on: string };
}

/** A report with paragraphs in the owner's words: each is bound from what the rules wrote, whatever else is edited. */
export function withEdits(report: ComposedReport, edits: readonly ParagraphEdit[]): ComposedReport {
  if (edits.length === 0) return report;
  const made = edits.flatMap(({ paragraph, text, editedBy }) => {
    const printed = asPrinted(text, report.language);
    return editedParagraph(report, { paragraph, text: printed, by: editedBy }) ?? [];
  });
  const edited = new Map(made.map((paragraph) => [paragraph.id, paragraph]));
  return eachParagraph(report, (one) => edited.get(one.id) ?? one);
}

/** As the rules print it: groups of three, spans of years and minus signs that were typed with the keys at hand. */
function asPrinted(text: string, language: Language): string {
  const grouped = language === 'en' ? text : text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  return grouped.replace(/\b((?:19|20)\d{2})-(\d{2})(?!\d)/g, '$1–$2').replace(/(^|[\s(])-(?=\d)/g, '$1\u2212');
}

/** The numbers of a paragraph that are bound to nothing, as they were typed. */
export function unboundNumbers({ pieces }: ReportParagraph): readonly string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? numbersIn(piece) : []));
}
