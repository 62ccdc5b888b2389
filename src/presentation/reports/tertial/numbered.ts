import type { ComposedReport, NumberSource, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';

/** Gives figures their ids, F1 and on, in the order they are first used; those that are never used are left out. */
export function numbered(report: ComposedReport): ComposedReport {
  const keys = [...new Set(usedKeys(report))];
  const ids = new Map(keys.map((key, i) => [key, `F${i + 1}`]));
  const figures = keys.flatMap((key) => {
    const figure = report.figures.find(({ id }) => id === key);
    return figure === undefined ? [] : [{ ...figure, id: ids.get(key) ?? key }];
  });
  const renamed = renamedIn(report, ids);
  const datasets = [...new Set(figures.map(({ answer }) => answer.dataset))];
  return { ...renamed, figures, datasets };
}

function paragraphsOf(block: ReportBlock): readonly ReportParagraph[] {
  if (block.kind === 'paragraph') return [block.paragraph];
  return block.kind === 'list' ? block.items : [];
}

function keysIn({ pieces }: ReportParagraph): readonly string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string' || piece.kind === 'day' || piece.of.from === 'fact') return [];
    return piece.of.from === 'cell' ? [piece.of.figure] : [piece.of.of.figure, piece.of.minus.figure];
  });
}

function usedKeys({ notices, summary, sections }: ComposedReport): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  return [
    ...[...notices, ...summary].flatMap(keysIn),
    ...blocks.flatMap((block) =>
      block.kind === 'chart' || block.kind === 'table' ? [block.figure] : paragraphsOf(block).flatMap(keysIn),
    ),
  ];
}

type Ids = ReadonlyMap<string, string>;

function renamedIn(report: ComposedReport, ids: Ids): ComposedReport {
  const paragraph = (one: ReportParagraph) => renamedParagraph(one, ids);
  const block = (one: ReportBlock): ReportBlock => {
    if (one.kind === 'paragraph') return { ...one, paragraph: paragraph(one.paragraph) };
    if (one.kind === 'list') return { ...one, items: one.items.map(paragraph) };
    return { ...one, figure: ids.get(one.figure) ?? one.figure };
  };
  return {
    ...report,
    notices: report.notices.map(paragraph),
    summary: report.summary.map(paragraph),
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}

function renamedParagraph(one: ReportParagraph, ids: Ids): ReportParagraph {
  const pieces = one.pieces.map((piece) =>
    typeof piece === 'string' || piece.kind === 'day' ? piece : { ...piece, of: renamedSource(piece.of, ids) },
  );
  return { ...one, pieces };
}

function renamedSource(source: NumberSource, ids: Ids): NumberSource {
  if (source.from === 'fact') return source;
  if (source.from === 'cell') return { ...source, figure: ids.get(source.figure) ?? source.figure };
  const at = <Cell extends { readonly figure: string }>(cell: Cell) => ({
    ...cell,
    figure: ids.get(cell.figure) ?? cell.figure,
  });
  return { ...source, of: at(source.of), minus: at(source.minus) };
}
