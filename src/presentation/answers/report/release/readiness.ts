import {
  approvalsGiven,
  type GivenApproval,
  type KeptReport,
  type OpenRecord,
} from '../../../../record/administration/index.ts';
import type { ReportFinding } from '../../../api/contract/index.ts';
import { paragraphText, placedParagraphs } from '../../../reports/checked/index.ts';
import { exceptionsOf, type GivenException } from '../exceptions.ts';
import { reportOf } from '../reproduce-report.ts';
import { isException } from '../telling-the-same.ts';

/** A finding, and the exception that lets it pass. */
export interface WeighedFinding {
  readonly finding: ReportFinding;
  readonly exception: GivenException | null;
}

/** A paragraph that somebody has put in own words, and when. */
export interface EditedByHand {
  readonly paragraph: string;
  readonly text: string;
  readonly who: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What stands between a report and its publishing. */
export interface ReportReadiness {
  readonly findings: readonly WeighedFinding[];
  readonly exceptions: readonly GivenException[];
  /** What no rule wrote, for whoever approves to read. It blocks nothing. */
  readonly edits: readonly EditedByHand[];
  readonly needed: number;
  readonly given: readonly GivenApproval[];
  /** Empty where it may be published. */
  readonly blocks: readonly ReportBlocker[];
}

export type ReportBlocker = 'published' | 'findings' | 'approvals';

/** Holds what the checklist found, what was let pass and who has approved against what the owner asks for. */
export async function readinessOf(
  open: OpenRecord,
  kept: KeptReport,
  findings: readonly ReportFinding[],
): Promise<ReportReadiness> {
  const { words } = kept;
  const exceptions = exceptionsOf(words);
  const given = approvalsGiven(words);
  const needed = Number((await open.administration.settingTexts())['report-approvals']);
  const weighed = findings.map((finding) => ({ finding, exception: exceptionFor(finding, exceptions, findings) }));
  const isOut = words.some(({ word }) => word === 'published');
  const blocks = [
    ...(isOut ? (['published'] as const) : []),
    ...(weighed.some(({ exception }) => exception === null) ? (['findings'] as const) : []),
    ...(given.filter(({ counts }) => counts).length < needed ? (['approvals'] as const) : []),
  ];
  return { findings: weighed, exceptions, edits: editsIn(kept), needed, given, blocks };
}

/** Exceptions stand in the report as their makers worded them, and are told by themselves. */
function editsIn(kept: KeptReport): readonly EditedByHand[] {
  return placedParagraphs(reportOf(kept)).flatMap(({ paragraph }) => {
    const { id, editedBy } = paragraph;
    return editedBy === null || isException(paragraph)
      ? []
      : [{ paragraph: id, text: paragraphText(paragraph), who: editedBy.who, on: editedBy.on }];
  });
}

/** An exception is of what was found when it was made: where more is found since, it lets nothing pass. */
function exceptionFor(
  { check, place }: ReportFinding,
  exceptions: readonly GivenException[],
  findings: readonly ReportFinding[],
): GivenException | null {
  const there = findings.filter((one) => one.check === check && one.place === place).length;
  const made = exceptions.find((one) => one.check === check && one.place === place);
  return made === undefined || check === NO_EXCEPTION || there > made.count ? null : made;
}

/** What nobody may let pass. */
export const NO_EXCEPTION = 'disclosure';
