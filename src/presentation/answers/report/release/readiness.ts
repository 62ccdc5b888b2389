import {
  approvalsGiven,
  type GivenApproval,
  type KeptReport,
  type OpenRecord,
} from '../../../../record/administration/index.ts';
import type { ReportFinding } from '../../../api/contract/index.ts';
import { exceptionsOf, type GivenException } from '../exceptions.ts';

/** A finding, and the exception that lets it pass. */
export interface WeighedFinding {
  readonly finding: ReportFinding;
  readonly exception: GivenException | null;
}

/** What stands between a report and its publishing. */
export interface ReportReadiness {
  readonly findings: readonly WeighedFinding[];
  readonly exceptions: readonly GivenException[];
  readonly needed: number;
  readonly given: readonly GivenApproval[];
  /** Empty where it may be published. */
  readonly blocks: readonly ReportBlocker[];
}

export type ReportBlocker = 'published' | 'findings' | 'approvals';

/** Holds what the checklist found, what was let pass and who has approved against what the owner asks for. */
export async function readinessOf(
  open: OpenRecord,
  { words }: KeptReport,
  findings: readonly ReportFinding[],
): Promise<ReportReadiness> {
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
  return { findings: weighed, exceptions, needed, given, blocks };
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
