import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import type { ReportParagraph } from '../../../api/contract/index.ts';
import { placedParagraphs } from '../../../reports/checked/index.ts';
import { unboundNumbers } from '../../../reports/edited/index.ts';
import { reportOf } from '../reproduce-report.ts';
import type { ReportNo } from './decide.ts';

export interface ReportEditWish {
  readonly paragraph: string;
  /** Null: as the rules wrote it, again. */
  readonly text: string | null;
  readonly by: string;
}

export type ReportEditOutcome =
  | {
      readonly ok: true;
      /** As it stands now, and the numbers in it that are told from nothing. */
      readonly paragraph: ReportParagraph;
      readonly unbound: readonly string[];
    }
  | { readonly ok: false; readonly reason: ReportNo };

/** Longer than any paragraph that somebody reads. */
const LONGEST_PARAGRAPH = 4000;

/** Puts a paragraph of a draft in the owner's words. What was approved before is another text than the one that is now. */
export async function editParagraph(
  open: OpenRecord,
  kept: KeptReport,
  { paragraph, text, by }: ReportEditWish,
): Promise<ReportEditOutcome> {
  const found = placedParagraphs(reportOf({ ...kept, words: [] })).some((one) => one.paragraph.id === paragraph);
  if (!found) return { ok: false, reason: 'unknown-paragraph' };
  if (text?.trim() === '') return { ok: false, reason: 'words-missing' };
  if (text !== null && text.length > LONGEST_PARAGRAPH) return { ok: false, reason: 'too-long' };
  // Nothing to undo: nothing is said, for whatever is said of a draft makes its approvals void.
  if (text === null && !isEdited(kept, paragraph)) return edited(kept, paragraph);
  const on = formatDay(open.today());
  const decision = { word: 'edited', paragraph, text: text?.trim() ?? null, on } as const;
  const outcome = await open.administration.reports.decide(kept.code, decision, { by, files: [], seen: null });
  if (!outcome.ok) return outcome;
  return edited({ ...kept, words: [...kept.words, { ...decision, at: open.now(), by }] }, paragraph);
}

function isEdited({ words }: KeptReport, paragraph: string): boolean {
  const last = words.findLast((one) => one.word === 'edited' && one.paragraph === paragraph);
  return last?.word === 'edited' && last.text !== null;
}

/** A paragraph as it stands, with the numbers in it that nothing explains. */
function edited(kept: KeptReport, paragraph: string): ReportEditOutcome {
  const now = placedParagraphs(reportOf(kept)).find((one) => one.paragraph.id === paragraph)?.paragraph;
  if (now === undefined) return { ok: false, reason: 'unknown-paragraph' };
  return { ok: true, paragraph: now, unbound: unboundNumbers(now) };
}
