import {
  decisionOn,
  isKindRun,
  PROPOSED,
  RETENTION_KINDS,
  type RetentionDecision,
  type RetentionDraft,
} from '../../../record/administration/index.ts';
import { type Day, formatDay, parseDay } from '../../../terms/index.ts';
import type { RetentionDecided, RetentionItem, RetentionRequest } from '../../api/contract/index.ts';
import { type Language, PRIVACY_WORDS } from '../../language/index.ts';

/** Each kind with our proposal, its authority, and what the owner has decided. */
export function retentionItems(
  decisions: readonly RetentionDecision[],
  today: Day,
  language: Language,
): readonly RetentionItem[] {
  const { kinds, bases } = PRIVACY_WORDS[language];
  const texts: Readonly<Record<string, string>> = bases;
  return RETENTION_KINDS.map((kind) => {
    const own = decisions.filter((one) => one.kind === kind);
    const holds = isKindRun(kind) ? decisionOn(decisions, kind, today) : null;
    const { name, from, why } = kinds[kind];
    return {
      ...{ kind, name, why },
      countedFrom: from,
      proposedMonths: PROPOSED[kind].months,
      authority: PROPOSED[kind].authority.map((id) => texts[id] ?? id),
      isRun: isKindRun(kind),
      holds: holds === null ? null : decided(holds),
      others: own.filter((one) => one !== holds).map(decided),
    };
  });
}

function decided({ months, planAllows, reason, decidedBy, from, knownOn }: RetentionDecision): RetentionDecided {
  return { ...{ months, planAllows, reason }, by: decidedBy, from: formatDay(from), knownOn: formatDay(knownOn) };
}

/** What is wrong with a decision as written; the first thing that cannot be understood. */
export type RetentionProblem = 'unknownKind' | 'kindNotRun' | 'badMonths' | 'badDay' | 'needsReason' | 'needsBy';

const MOST_MONTHS = 1200;
const MOST_LETTERS = { reason: 400, by: 100 } as const;

/** A decision as written in a form. */
export function readRetention(
  { kind, months: monthsText, planAllows, reason, by, from: dayText }: RetentionRequest,
  today: Day,
): { readonly draft: RetentionDraft } | { readonly problem: RetentionProblem } {
  if (!RETENTION_KINDS.some((one) => one === kind)) return { problem: 'unknownKind' };
  if (!isKindRun(kind)) return { problem: 'kindNotRun' };
  const months = monthsOf(monthsText.trim());
  if (months === 'wrong') return { problem: 'badMonths' };
  const from = dayText === null ? today : parseDay(dayText);
  if (from === null) return { problem: 'badDay' };
  if (!isSaid(reason, MOST_LETTERS.reason)) return { problem: 'needsReason' };
  if (!isSaid(by, MOST_LETTERS.by)) return { problem: 'needsBy' };
  return { draft: { kind, months, planAllows, reason: reason.trim(), decidedBy: by.trim(), from } };
}

function monthsOf(text: string): number | null | 'wrong' {
  if (text === 'forever') return null;
  const months = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : 'wrong';
}

function isSaid(text: string, most: number): boolean {
  const { length } = text.trim();
  return length > 0 && length <= most;
}
