import type { ComposedReport, ToldText } from '../../api/contract/index.ts';

/** Texts of a report that are no paragraphs, by the place that a written form gives them. */
export function standingTexts(report: ComposedReport): readonly ToldText[] {
  return [
    { place: 'title', text: report.title },
    { place: 'subtitle', text: report.subtitle },
    ...report.sections.map(({ id, heading }) => ({ place: `heading/${id}`, text: heading })),
    ...report.figures.map(({ id, caption }) => ({ place: `caption/${id}`, text: caption })),
    ...report.glossary.map(({ word, meaning }, i) => ({ place: `glossary/${i + 1}`, text: `${word}: ${meaning}` })),
  ];
}
