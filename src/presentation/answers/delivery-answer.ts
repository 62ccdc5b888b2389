import type { DeliveryReport, DeliverySummary } from '../../record/administration/index.ts';
import { type Finding, formatDay } from '../../terms/index.ts';
import type { DeliveryItem, DeliveryOutcome, FindingAnswer, UnplacedAnswer } from '../api/contract/index.ts';
import { codeLabel, findingText, type Language } from '../language/index.ts';
import { asReadAnswer, mappingNeededAnswer } from './table-answer.ts';

/** A finding with what happened and what to do, in one language. */
export function findingAnswer(finding: Finding, language: Language): FindingAnswer {
  const { control, severity, file, line, path, count } = finding;
  const { message, action } = findingText(finding, language);
  return { control, severity, file, line, path, message, action, count };
}

export function unplacedAnswer(unplaced: DeliveryReport['unplaced'], language: Language): UnplacedAnswer {
  return {
    positions: unplaced.positions.map(({ position, title, rows, suggestion }) => ({
      position,
      title,
      rows,
      suggestion:
        suggestion === null ? null : { code: suggestion, label: codeLabel('staff-subgroup', suggestion, language) },
    })),
    workplaces: unplaced.workplaces.map(({ workplace, rows, suggestions }) => ({ workplace, rows, suggestions })),
  };
}

/** One delivery's fate: an element of `deliveries` in `laget take-in` and in a finished job. */
export function deliveryOutcome(report: DeliveryReport, language: Language): DeliveryOutcome {
  const { id, sha256, source, files, status, rows, mapping } = report;
  const findings = report.findings.map((finding) => findingAnswer(finding, language));
  return {
    id,
    sha256,
    source,
    files,
    status,
    rows,
    findings,
    unplaced: unplacedAnswer(report.unplaced, language),
    mapping,
    asRead: asReadAnswer(report, findings, language),
    mappingNeeded: mappingNeededAnswer(report.mappingNeeded),
  };
}

export function deliveryItem(summary: DeliverySummary): DeliveryItem {
  return { ...summary, knownOn: formatDay(summary.knownOn) };
}
