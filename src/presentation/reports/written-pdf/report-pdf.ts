import type { ComposedReport } from '../../api/contract/index.ts';
import { chartSvg, unpackedFonts } from '../../charts/written/index.ts';
import { typeset } from './typeset.ts';
import { typstSource } from './typst-source.ts';

const CHART_WIDTH = 640;

/** A report as PDF/UA-1, the same bytes for the same report: it is dated by the day it was known, not by a clock. */
export async function reportPdf(report: ComposedReport): Promise<Uint8Array> {
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const figure = block.kind === 'chart' ? report.figures.find(({ id }) => id === block.figure) : undefined;
      return figure === undefined || block.kind !== 'chart' ? [] : [{ figure, chart: block.chart }];
    }),
  );
  const paths = new Map(charts.map(({ figure }, i) => [figure.id, `/laget-chart-${i}.svg`]));
  const files = charts.map(({ figure, chart }) => ({
    path: paths.get(figure.id) ?? '',
    content: chartSvg({ figure, chart, language: report.language }, CHART_WIDTH),
  }));
  const done = await typeset({
    source: typstSource(report, (id) => paths.get(id) ?? ''),
    files,
    fonts: unpackedFonts(),
    createdAt: Date.parse(`${report.asKnownOn}T00:00:00Z`) / 1000,
  });
  if (!done.ok) throw new Error(`The report could not be set as PDF: ${done.why}`);
  return done.pdf;
}
