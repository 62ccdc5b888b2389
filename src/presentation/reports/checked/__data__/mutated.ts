import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import { checkReport } from '../check-report.ts';
import { readReport } from '../read-report.ts';
import type { ReportContext } from '../stated.ts';
import { paragraph, RECORDED, RIGHT } from './reports.ts';

export const found = (report: ComposedReport, context: ReportContext = RECORDED) =>
  checkReport({ report, told: null }, context);
/** What is found by the checks themselves where nobody composed the report again. */
export const foundAlone = (report: ComposedReport, context: Partial<ReportContext> = {}) =>
  found(report, { ...RECORDED, again: null, ...context });
export const checks = (findings: readonly ReportFinding[]) => [...new Set(findings.map(({ check }) => check))];

/** The report with one text of its JSON replaced, wherever it stands first. */
export function changed(from: string, to: string, report: ComposedReport = RIGHT): ComposedReport {
  const read = readReport(JSON.stringify(report).replace(from, to));
  if (!read.ok) throw new Error(`not a report any more at ${read.where}`);
  return read.report;
}

/** The report with a paragraph more in its first section. */
export function withParagraph(
  ...pieces: Parameters<typeof paragraph> extends [string, ...infer P] ? P : never
): ComposedReport {
  const [section, ...rest] = RIGHT.sections;
  if (section === undefined) throw new Error('the report has a section');
  const block = { kind: 'paragraph', paragraph: paragraph('leavers.more', ...pieces) } as const;
  return { ...RIGHT, sections: [{ ...section, blocks: [...section.blocks, block] }, ...rest] };
}

/** The report with one figure changed. */
export function withFigure(
  id: string,
  change: (figure: ComposedReport['figures'][number]) => ComposedReport['figures'][number],
) {
  return { ...RIGHT, figures: RIGHT.figures.map((figure) => (figure.id === id ? change(figure) : figure)) };
}

export const cell = (figure: string, row: number) => ({ figure, row, field: 'value' }) as const;

