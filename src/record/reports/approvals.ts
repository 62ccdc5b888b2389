import type { ReportPrincipal, ReportWord } from './report.ts';

/** An approval that somebody gave, and whether it still counts. */
export interface GivenApproval {
  readonly approver: string;
  readonly asDeputyFor: ReportPrincipal | null;
  readonly by: string;
  readonly at: string;
  /** Not where the text was changed or something was let pass afterwards, or where it was taken back. */
  readonly counts: boolean;
}

/** After these words the report is another than the one that was approved. */
const CHANGES: readonly ReportWord['word'][] = ['edited', 'excepted', 'exception-taken-back'];

/** Every approval of a report, oldest first. One of what was changed since no longer counts. */
export function approvalsGiven(words: readonly ReportWord[]): readonly GivenApproval[] {
  const changed = words.findLastIndex(({ word }) => CHANGES.includes(word));
  return words.flatMap((one, i) => {
    if (one.word !== 'approved') return [];
    const { approver, asDeputyFor, by, at } = one;
    const isTakenBack = words
      .slice(i + 1)
      .some((later) => later.word === 'approval-taken-back' && later.approver === approver);
    return [{ approver, asDeputyFor, by, at, counts: i > changed && !isTakenBack }];
  });
}

/** Everybody who has a part in the approvals that count: those who gave them, and those who were stood in for. */
export function approvers(words: readonly ReportWord[]): ReadonlySet<string> {
  const counting = approvalsGiven(words).filter(({ counts }) => counts);
  return new Set(
    counting.flatMap(({ approver, asDeputyFor }) => [approver, ...(asDeputyFor === null ? [] : [asDeputyFor.id])]),
  );
}
