import type { ComposedReport, ReportBlock } from '../../api/contract/index.ts';
import { chartPng, chartSvg } from '../../charts/written/index.ts';
import type { Picture } from '../written-docx/index.ts';

/** As wide as charts are drawn in the PDF, in pixels. */
const WIDTH = 640;
/** So many dots to a pixel: sharp on paper and on a wall. */
const DOTS = 3;

/** The charts of a report as pictures, by figure, for programs that show no SVG: the same drawing as on the page. */
export function chartPictures(report: ComposedReport): ReadonlyMap<string, Picture> {
  const { language } = report;
  return new Map(
    chartsOf(report).flatMap(({ figure: id, chart }) => {
      const figure = report.figures.find((one) => one.id === id);
      if (figure === undefined) return [];
      const png = chartPng(chartSvg({ figure, chart, language }, WIDTH), WIDTH * DOTS);
      return [[id, { png, width: WIDTH, height: Math.round(heightOf(png) / DOTS) }] as const];
    }),
  );
}

type Chart = Extract<ReportBlock, { kind: 'chart' }>;

function chartsOf({ sections }: ComposedReport): readonly Chart[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block): block is Chart => block.kind === 'chart'));
}

/** A PNG tells its height 20 bytes in. */
function heightOf(png: Uint8Array): number {
  return new DataView(png.buffer, png.byteOffset).getUint32(20);
}
