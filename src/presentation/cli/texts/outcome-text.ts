import { isMappedSource } from '../../../record/administration/index.ts';
import type { DeliveryOutcome, FindingAnswer, MappingNeeded } from '../../api/contract/index.ts';
import {
  fieldWords,
  fill,
  formatNumber,
  LABELS,
  type Language,
  SURFACE_TEXTS,
  TABLE_TEXTS,
} from '../../language/index.ts';

/** One delivery's fate as people read it at the command line: status, rows, findings with what to do, what to mend. */
export function outcomeText(outcome: DeliveryOutcome, language: Language): string {
  const texts = SURFACE_TEXTS[language];
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  const n = (value: number) => formatNumber(value, language);
  const { read, kept, rejected } = outcome.rows;
  const source = outcome.source === null ? '' : ` · ${sources[outcome.source] ?? outcome.source}`;
  const id = outcome.id === null ? '' : ` · ${outcome.id}`;
  return [
    `${outcome.files.join(', ')}: ${texts.statuses[outcome.status]}${source}${id}`,
    ...(read === 0 ? [] : [`  ${texts.rowsRead(n(read), n(kept), n(rejected))}`]),
    ...(outcome.mapping === null
      ? []
      : [`  ${fill(TABLE_TEXTS[language].mappings.readBy, { name: outcome.mapping })}`]),
    ...findingLines(outcome.findings, language),
    ...unplacedLines(outcome, language),
    ...(outcome.mappingNeeded === null || outcome.mappingNeeded.missing.length === 0
      ? []
      : [`  ${texts.columnsNeeded(missingNames(outcome.mappingNeeded, language))}`]),
  ].join('\n');
}

/** The columns that are missing, as people call them. */
function missingNames({ source, missing }: MappingNeeded, language: Language): string {
  return missing.map((field) => (isMappedSource(source) ? fieldWords(source, field, language)[0] : field)).join(', ');
}

/** Places shown per control; `--format json` has them all. */
const MOST_PLACES = 3;

function findingLines(findings: readonly FindingAnswer[], language: Language): string[] {
  const byControl = new Map<string, FindingAnswer[]>();
  for (const finding of findings) byControl.set(finding.control, [...(byControl.get(finding.control) ?? []), finding]);
  return [...byControl.values()].flatMap((same) => {
    const left = same.slice(MOST_PLACES).reduce((sum, finding) => sum + finding.count, 0);
    const more = left === 0 ? [] : [`    ${SURFACE_TEXTS[language].andMore(formatNumber(left, language))}`];
    return [...same.slice(0, MOST_PLACES).map((finding) => findingText(finding, language)), ...more];
  });
}

function findingText(finding: FindingAnswer, language: Language): string {
  const severity = LABELS[language].severities[finding.severity];
  const place = [finding.file, finding.line === null ? '' : String(finding.line), finding.path].filter(
    (part) => part !== '',
  );
  const many = finding.count > 1 ? ` (×${formatNumber(finding.count, language)})` : '';
  return `  ${severity}: ${place.join(':')}: ${finding.message}${many} ${finding.action}`.trimEnd();
}

function unplacedLines({ unplaced }: DeliveryOutcome, language: Language): string[] {
  const texts = SURFACE_TEXTS[language];
  return [
    ...unplaced.positions.map((p) => {
      const like = p.suggestion === null ? '' : ` → ${p.suggestion.label}?`;
      return `  ${texts.unplacedPosition(p.position, p.title ?? '', p.rows)}${like}`;
    }),
    ...unplaced.workplaces.map((w) => {
      const first = w.suggestions[0];
      const like = first === undefined ? '' : ` → ${first.name} ${first.unit}?`;
      return `  ${texts.unplacedWorkplace(w.workplace, w.rows)}${like}`;
    }),
  ];
}
