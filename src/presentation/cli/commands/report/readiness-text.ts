import type { ReportReadiness } from '../../../answers/report/release/readiness.ts';
import {
  CHECKLIST_TEXTS,
  fill,
  formatDayText,
  keeperNamed,
  type Language,
  REPORT_TEXTS,
} from '../../../language/index.ts';

/** The checklist with a number before each finding, who let what pass, and who has approved. */
export function readinessLines({ findings, edits, needed, given }: ReportReadiness, language: Language): string {
  const texts = REPORT_TEXTS[language];
  const names: Readonly<Record<string, string>> = CHECKLIST_TEXTS[language].checks;
  const found = findings.map(({ finding: { check, place, message }, exception }, i) => {
    const line = `${i + 1}. ${names[check] ?? check} · ${place}: ${message}`;
    if (exception === null) return line;
    return `${line}\n   ${fill(texts.exceptedBy, { who: keeperNamed(exception.by, language), reason: exception.reason })}`;
  });
  const counting = given.filter(({ counts }) => counts);
  const approvals = given.map(({ by, asDeputyFor, counts }) => {
    const who = keeperNamed(by, language);
    const said = asDeputyFor === null ? who : fill(texts.deputy, { who, principal: asDeputyFor.name });
    return counts ? said : fill(texts.approvalGone, { who: said });
  });
  return [
    ...(found.length === 0 ? [texts.checklistGreen] : found),
    ...edits.map(({ paragraph, text, who, on }) => {
      const day = formatDayText(on, language);
      return `${fill(texts.editedByHand, { paragraph, who, day })}\n   ${text}`;
    }),
    fill(texts.approvalsGiven, { needed, given: counting.length }),
    ...approvals,
  ].join('\n');
}
