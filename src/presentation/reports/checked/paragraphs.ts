import type {
  BoundNumber,
  ComposedReport,
  ReportBlock,
  ReportCell,
  ReportFigure,
  ReportParagraph,
} from '../../api/contract/index.ts';

/** A paragraph and where it stands: `sections/leavers/paragraph 2`. */
export interface PlacedParagraph {
  readonly part: 'notices' | 'summary' | 'sections' | 'method' | 'sources';
  readonly place: string;
  readonly paragraph: ReportParagraph;
  /** Id of its section; null outside the sections. */
  readonly section: string | null;
}

/** Every paragraph of a report, in the order it is read. */
export function placedParagraphs(report: ComposedReport): readonly PlacedParagraph[] {
  const part = (name: 'notices' | 'summary' | 'method' | 'sources') =>
    report[name].map((paragraph, i) => placed({ part: name, paragraph, section: null }, `${name}/paragraph ${i + 1}`));
  const sections = report.sections.flatMap(({ id, blocks }) =>
    blocks
      .flatMap((block) => {
        if (block.kind === 'paragraph') return [block.paragraph];
        return block.kind === 'list' ? block.items : [];
      })
      .map((paragraph, i) => placed({ part: 'sections', paragraph, section: id }, `sections/${id}/paragraph ${i + 1}`)),
  );
  return [...part('notices'), ...part('summary'), ...sections, ...part('method'), ...part('sources')];
}

/** A report with every paragraph told otherwise. */
export function eachParagraph(report: ComposedReport, told: (one: ReportParagraph) => ReportParagraph): ComposedReport {
  const block = (one: ReportBlock): ReportBlock => {
    if (one.kind === 'paragraph') return { ...one, paragraph: told(one.paragraph) };
    return one.kind === 'list' ? { ...one, items: one.items.map(told) } : one;
  };
  return {
    ...report,
    notices: report.notices.map(told),
    summary: report.summary.map(told),
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
    method: report.method.map(told),
    sources: report.sources.map(told),
  };
}

function placed(one: Omit<PlacedParagraph, 'place'>, place: string): PlacedParagraph {
  return { ...one, place };
}

/** A paragraph as it is read. */
export function paragraphText({ pieces }: Pick<ReportParagraph, 'pieces'>): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('');
}

/** The numbers of a paragraph that are bound. */
export function boundNumbers({ pieces }: ReportParagraph): readonly BoundNumber[] {
  return pieces.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'number' ? [piece] : []));
}

/** The cells a bound number is told from. */
export function cellsOf({ of }: BoundNumber): readonly ReportCell[] {
  if (of.from === 'cell') return [of];
  return of.from === 'difference' ? [of.of, of.minus] : [];
}

/** Figures that a block of the report shows or a number is told from, each once. */
export function figureOf(report: ComposedReport, id: string): ReportFigure | null {
  return report.figures.find((figure) => figure.id === id) ?? null;
}

/** Text with plain spaces, one at a time: forms break lines where they like. */
export function plainText(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u00ad]+/g, ' ').trim();
}
