import type { KeptReport } from '../../../record/administration/index.ts';
import type { ComposedReport, ReportCheckFinding, ReportCheckItem, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language, REPORT_PAGES } from '../../language/index.ts';
import { reportOf } from './reproduce-report.ts';

/** What the checklist lets nobody pass. */
export const NEVER_EXCEPTED: readonly string[] = ['disclosure'];

/** The checklist: each check with what it found in the report, and what somebody lets pass. */
export function checklistAnswer(
  kept: KeptReport,
  findings: readonly ReportFinding[],
  language: Language,
): readonly ReportCheckItem[] {
  const { fineTexts } = REPORT_PAGES[language].check;
  const report = reportOf(kept);
  return Object.entries(CHECKLIST_TEXTS[language].checks).map(([code, label]) => ({
    check: { code, label },
    fine: fineTexts[code as keyof typeof fineTexts],
    mayExcept: !NEVER_EXCEPTED.includes(code),
    findings: findings.filter(({ check }) => check === code).map((finding) => toldFinding(finding, kept, report)),
  }));
}

/** Findings that stand in the way of publishing. */
export function blockingFindings(kept: KeptReport, findings: readonly ReportFinding[]): readonly ReportFinding[] {
  return findings.filter((finding) => !isExcepted(kept, finding));
}

export function isExcepted({ words }: KeptReport, { check, place }: Pick<ReportFinding, 'check' | 'place'>): boolean {
  if (NEVER_EXCEPTED.includes(check)) return false;
  return words.some((one) => one.word === 'excepted' && one.check === check && one.place === place);
}

function toldFinding(finding: ReportFinding, kept: KeptReport, report: ComposedReport): ReportCheckFinding {
  const { place, message, instead = null } = finding;
  return { place, message, at: whereIn(report, finding), instead, isExcepted: isExcepted(kept, finding) };
}

/** The paragraph a finding lies in, or the figure that is shown; null where the page has neither. */
function whereIn({ figures }: ComposedReport, { paragraph, place }: ReportFinding): ReportCheckFinding['at'] {
  if (paragraph !== undefined) return { kind: 'paragraph', id: paragraph };
  const figure = figures.find(({ id }) => place.split('/').includes(id));
  return figure === undefined ? null : { kind: 'figure', id: figure.id };
}
