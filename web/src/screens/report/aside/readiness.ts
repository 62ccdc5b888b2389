import type {
  ReportApprovals,
  ReportChecked,
  ReportCheckFinding,
  ReportCheckItem,
} from '../../../../../src/presentation/api/contract/index.ts';

/** Findings that nobody lets pass: they stand in the way of publishing. */
export function mendingOf({ checks }: ReportChecked): readonly ReportCheckFinding[] {
  return checks.flatMap(({ findings }) => findings.filter(({ isExcepted }) => !isExcepted));
}

/** How many approvals lack. */
export function lackingOf({ needed, given }: ReportApprovals): number {
  return Math.max(0, needed - given.filter(({ counts }) => counts).length);
}

type Group = 'figures' | 'ground' | 'form';

/** Where each check stands in the list; others stand with what the figures are built on. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  numbers: 'figures',
  disclosure: 'figures',
  accessibility: 'form',
  language: 'form',
};

export const CHECK_GROUPS: readonly Group[] = ['figures', 'ground', 'form'];

export function checksIn(checks: readonly ReportCheckItem[], group: Group): readonly ReportCheckItem[] {
  return checks.filter(({ check }) => (GROUP_OF[check.code] ?? 'ground') === group);
}
