import type { BoundNumber, ComposedReport, ReportParagraph, ReportPiece } from '../../api/contract/index.ts';
import { isPrintOf, type PrintedNumber, placedParagraphs, printedNumber } from '../checked/index.ts';
import { bindText } from '../tertial/index.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { daysKnown } from './days-known.ts';

interface Edit {
  readonly paragraph: string;
  readonly text: string;
  readonly by: NonNullable<ReportParagraph['editedBy']>;
}

/**
 * Puts a text in the place of a paragraph's. A number of it is bound to a source of the paragraph as the rules wrote it, or to
 * a cell of the section's figures about a group and a period that the paragraph told of or the sentence names. Any other
 * number stays typed, and the checklist finds it: nothing becomes a fact by being written. Null: no such paragraph.
 */
export function editedParagraph(report: ComposedReport, { paragraph: id, text, by }: Edit): ReportParagraph | null {
  const placed = placedParagraphs(report).find(({ paragraph }) => paragraph.id === id);
  if (placed === undefined) return null;
  const days = daysKnown(report, placed.paragraph);
  const pieces = sentencesOf(text).flatMap((sentence) => {
    const candidates = candidatesFor(report, placed, sentence);
    return bindText(sentence, [], {
      language: report.language,
      otherwise: (shown, after) => numberBound({ shown, after }, candidates, report),
      isKnownDay: (day) => days.has(day),
    }).pieces;
  });
  return { id, pieces: joined(pieces), editedBy: by };
}

/** Each with the space after it. */
function sentencesOf(text: string): readonly string[] {
  return text.trim().split(/(?<=[.!?]\s{1,3})(?=[\p{Lu}«“])/u);
}

type Unit = 'points' | 'per-cent' | 'none';

/** Letters of `prosentpoeng` come before those of `prosent`, which it begins with. */
function unitAfter(after: string): Unit {
  if (/^[\s\u00a0\u202f]*(?:prosentpoeng|prosenteining|percentage points?)/i.test(after)) return 'points';
  return /^[\s\u00a0\u202f]*(?:%|prosent|per[\s\u00a0]?cent)/i.test(after) ? 'per-cent' : 'none';
}

function numberBound(
  { shown, after }: { readonly shown: string; readonly after: string },
  candidates: readonly Candidate[],
  { language }: ComposedReport,
): BoundNumber | null {
  const printed = printedNumber(shown, language);
  if (printed === null) return null;
  const found = candidates.find((one) => isThis(one, printed, unitAfter(after)));
  if (found === undefined) return null;
  const as = found.as === 'count' && printed.decimals > 0 ? 'number' : found.as;
  return { kind: 'number', shown, as, of: found.of };
}

/** A share is written as per cent, a difference of shares as percentage points, a count as neither. */
function isThis({ as, expected, of }: Candidate, printed: PrintedNumber, unit: Unit): boolean {
  const asUnit = as === 'percentage-points' ? 'points' : as.startsWith('per-cent') ? 'per-cent' : 'none';
  return asUnit === unit && isPrintOf(printed, expected, of.from === 'difference');
}

function joined(pieces: readonly ReportPiece[]): readonly ReportPiece[] {
  const out: ReportPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}
