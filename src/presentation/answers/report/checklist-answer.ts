import type { ComposedReport, ReportCheckFinding, ReportCheckItem, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language, REPORT_PAGES } from '../../language/index.ts';
import { NO_EXCEPTION, type ReportReadiness, type WeighedFinding } from './release/readiness.ts';

/** The checklist: each check with what it found in the report, and what somebody lets pass. */
export function checklistAnswer(
  report: ComposedReport,
  { findings }: ReportReadiness,
  language: Language,
): readonly ReportCheckItem[] {
  const fineTexts: Readonly<Record<string, string>> = REPORT_PAGES[language].check.fineTexts;
  return Object.entries(CHECKLIST_TEXTS[language].checks).map(([code, label]) => ({
    check: { code, label },
    fine: fineTexts[code] ?? '',
    mayExcept: code !== NO_EXCEPTION,
    findings: findings.filter(({ finding }) => finding.check === code).map((one) => toldFinding(one, report)),
  }));
}

function toldFinding({ finding, exception }: WeighedFinding, report: ComposedReport): ReportCheckFinding {
  const { place, message, instead = null } = finding;
  return { place, message, at: whereIn(report, finding), instead, isExcepted: exception !== null };
}

/** The paragraph a finding lies in, or the figure that is shown; null where the page has neither. */
function whereIn({ figures }: ComposedReport, { paragraph, place }: ReportFinding): ReportCheckFinding['at'] {
  if (paragraph !== undefined) return { kind: 'paragraph', id: paragraph };
  const figure = figures.find(({ id }) => place.split('/').includes(id));
  return figure === undefined ? null : { kind: 'figure', id: figure.id };
}
