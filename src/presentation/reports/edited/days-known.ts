import type { ComposedReport, ReportParagraph } from '../../api/contract/index.ts';
import { placedParagraphs } from '../checked/index.ts';

/** Days, years and school years that the report is about: those of its figures, of its texts and its own. */
export function daysKnown(report: ComposedReport, paragraph: ReportParagraph): ReadonlySet<string> {
  const ends = report.figures.flatMap(({ answer }) => answer.rows.flatMap(({ period }) => period.split('/')));
  const told = [paragraph, ...placedParagraphs(report).map((placed) => placed.paragraph)].flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'day' ? [piece.day] : [])),
  );
  const own = [report.day, report.asKnownOn, report.period.from, report.period.to];
  const days = [...ends, ...told, ...own];
  const years = days.flatMap((day) => day.match(/\d{4}/g)?.slice(0, 1) ?? []);
  const spans = years.map((year) => `${year}-${Number(year) + 1}`);
  return new Set([...days, ...years, ...spans]);
}
