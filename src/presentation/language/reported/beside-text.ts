import type { Ours } from '../../../disclosure/index.ts';
import type { Difference } from '../../../plans/index.ts';
import type { ReportedMeasure } from '../../../terms/index.ts';
import { formatDayText } from '../days.ts';
import { LABELS } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { refusalText } from '../refusals/index.ts';
import { fill } from '../screens/shape.ts';
import { amountText, signedText } from './value-text.ts';
import { REPORTED_TEXTS } from './wording.ts';

/** What is said of a figure told before, beside ours. */
export interface BesideFacts {
  readonly isWithheld: boolean;
  readonly measure: ReportedMeasure;
  /** By which definition, in words. */
  readonly definition: string;
  /** The metric whose definition it follows, where that is another than the one asked about. */
  readonly otherMetric: string | null;
  readonly now: Ours;
  readonly difference: Difference;
  /** Days on which the figures it replaces and is replaced by were told; `undated` where that is not known. */
  readonly revises: string | null;
  readonly revisedBy: string | null;
  /** What others have told of the same: «11,0 % (Kommunerevisjonen)». */
  readonly conflicts: readonly string[];
}

/** Why the two differ as far as it can be known, what it replaces, and who says something else. */
export function besideSentences(facts: BesideFacts, language: Language): readonly string[] {
  const text = REPORTED_TEXTS[language];
  const { otherMetric, revises, revisedBy, conflicts } = facts;
  const day = (of: string) => (of === 'undated' ? text.undated : formatDayText(of, language));
  return [
    ...(otherMetric === null ? [] : [fill(text.otherMetric, { metric: otherMetric })]),
    ...differenceSentences(facts, language),
    ...(revises === null ? [] : [fill(text.revises, { day: day(revises) })]),
    ...(revisedBy === null ? [] : [fill(text.revisedBy, { day: day(revisedBy) })]),
    ...(conflicts.length === 0 ? [] : [fill(text.conflict, { values: conflicts.join(', ') })]),
  ];
}

function differenceSentences(facts: BesideFacts, language: Language): readonly string[] {
  const text = REPORTED_TEXTS[language];
  const { difference, measure, definition, now, isWithheld } = facts;
  if (isWithheld) return [LABELS[language].withheldReason];
  if (difference.kind === 'other-definition') {
    return [fill(text.otherDefinition, { definition }), ...('notOurs' in now ? [text.notOurs[now.notOurs]] : [])];
  }
  if (difference.kind === 'none') return [whyNone(now, language)];
  const { whole, parts, decimals } = difference;
  const amount = amountText(Math.abs(whole), measure, decimals, language);
  const first = whole === 0 ? text.same : fill(whole > 0 ? text.higher : text.lower, { amount });
  const told = parts.map((part) =>
    fill(text.parts[part.kind], { amount: signedText(part.amount, measure, decimals, language) }),
  );
  return [first, ...told];
}

function whyNone(now: Ours, language: Language): string {
  const text = REPORTED_TEXTS[language];
  if ('notOurs' in now) return text.notOurs[now.notOurs];
  if ('refusal' in now) return refusalText(now.refusal, language);
  const isMissing = now.row.state === 'not-delivered' || now.row.state === 'not-applicable';
  return isMissing ? text.noFigure : text.ourWithheld;
}
