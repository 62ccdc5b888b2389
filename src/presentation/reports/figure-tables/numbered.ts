import type { ComposedReport, ReportBlock } from '../../api/contract/index.ts';
import { fill, REPORT_FORM_TEXTS } from '../../language/index.ts';

/** «Figur 1. Andel lærere som sluttet»: figures and tables are numbered each by themselves, in the order they are shown. */
export function numberedCaptions(report: ComposedReport): ReadonlyMap<ReportBlock, string> {
  const texts = REPORT_FORM_TEXTS[report.language];
  const counts = { chart: 0, table: 0 };
  const captions = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly (readonly [ReportBlock, string])[] => {
      if (block.kind !== 'chart' && block.kind !== 'table') return [];
      counts[block.kind] += 1;
      const caption = report.figures.find(({ id }) => id === block.figure)?.caption ?? block.figure;
      const text = block.kind === 'chart' ? texts.figure : texts.table;
      return [[block, fill(text, { number: counts[block.kind], caption })]];
    }),
  );
  return new Map(captions);
}
