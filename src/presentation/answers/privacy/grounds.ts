import {
  decisionOn,
  isKindRun,
  type OpenRecord,
  PROPOSED,
  type RetentionDecision,
  type RetentionKind,
} from '../../../record/administration/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import { fill, formatDayText, type Language, PRIVACY_DOCUMENTS, PRIVACY_WORDS } from '../../language/index.ts';
import { notToFillIn } from '../../reports/index.ts';

/** What the documents are made from, of one record on one day. */
export interface PrivacyGrounds {
  readonly owner: string;
  readonly today: Day;
  readonly program: string;
  readonly decisions: readonly RetentionDecision[];
}

export async function privacyGrounds(open: OpenRecord, program: string): Promise<PrivacyGrounds> {
  const { ownerName } = await open.administration.settings();
  return {
    owner: notToFillIn(ownerName),
    today: open.today(),
    program,
    decisions: await open.administration.retention.decisions(),
  };
}

/** What the owner has decided of a kind, in a few words. */
export function decidedText(kind: RetentionKind, { decisions, today }: PrivacyGrounds, language: Language): string {
  const { retention } = PRIVACY_DOCUMENTS[language];
  if (!isKindRun(kind)) return retention.none;
  const decision = decisionOn(decisions, kind, today);
  if (decision === null) return retention.undecided;
  const { months, from, decidedBy } = decision;
  const told = { months: months ?? '', day: formatDayText(formatDay(from), language), by: notToFillIn(decidedBy) };
  return fill(months === null ? retention.forever : retention.decided, told);
}

/** What we propose of a kind, in a few words. */
export function proposedText(kind: RetentionKind, language: Language): string {
  const { months } = PROPOSED[kind];
  const { retention } = PRIVACY_DOCUMENTS[language];
  return months === null ? retention.none : fill(retention.proposed, { months });
}

/** The paragraphs of ids of rules.md, in words. */
export function basesText(ids: readonly string[], language: Language): string {
  const bases: Readonly<Record<string, string>> = PRIVACY_WORDS[language].bases;
  return ids.map((id) => bases[id] ?? id).join('; ');
}
