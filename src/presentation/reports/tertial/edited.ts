import type {
  BoundNumber,
  ComposedReport,
  FigureRow,
  ReportFigure,
  ReportParagraph,
} from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { boundNumbers, cellsOf, placedParagraphs } from '../checked/index.ts';
import { type Bindable, bindText } from './bind.ts';
import { cellBindables } from './figures-used.ts';

/** A paragraph in the owner's words, by whom and when. */
export interface ParagraphEdit {
  readonly paragraph: string;
  readonly text: string;
  readonly editedBy: { readonly who: string; readonly on: string };
}

/**
 * A report with paragraphs in the owner's words. Each number in them is bound again to what it may tell: the numbers the
 * rules wrote in the paragraph and beside it, and cells the sentence itself speaks of. Others are left as they are typed,
 * so that the checklist tells of them: none becomes a fact of its own.
 */
export function withEdits(report: ComposedReport, edits: readonly ParagraphEdit[]): ComposedReport {
  if (edits.length === 0) return report;
  const edited = new Map(edits.map((edit) => [edit.paragraph, edit]));
  const changed = (paragraph: ReportParagraph): ReportParagraph => {
    const edit = edited.get(paragraph.id);
    if (edit === undefined) return paragraph;
    const { language } = report;
    const text = asPrinted(edit.text, language);
    const { pieces } = bindText(text, mayTell(report, paragraph.id, text), { language, otherwise: () => null });
    return { id: paragraph.id, pieces, editedBy: edit.editedBy };
  };
  return {
    ...report,
    notices: report.notices.map(changed),
    summary: report.summary.map(changed),
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'paragraph') return { ...block, paragraph: changed(block.paragraph) };
        return block.kind === 'list' ? { ...block, items: block.items.map(changed) } : block;
      }),
    })),
    method: report.method.map(changed),
    sources: report.sources.map(changed),
  };
}

/** As the rules print it: groups of three, spans of years and minus signs that were typed with the keys at hand. */
function asPrinted(text: string, language: Language): string {
  const grouped = language === 'en' ? text : text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  return grouped.replace(/\b((?:19|20)\d{2})-(\d{2})(?!\d)/g, '$1–$2').replace(/(^|[\s(])-(?=\d)/g, '$1\u2212');
}

/** What a number of the paragraph may be, the nearest first. */
function mayTell(report: ComposedReport, id: string, text: string): readonly Bindable[] {
  const placed = placedParagraphs(report);
  const own = placed.find(({ paragraph }) => paragraph.id === id);
  if (own === undefined) return [];
  const beside = placed.filter(
    ({ part, section, paragraph }) => part === own.part && section === own.section && paragraph.id !== id,
  );
  const mine = boundNumbers(own.paragraph);
  const others = beside.flatMap(({ paragraph }) => boundNumbers(paragraph)).filter(({ of }) => of.from !== 'fact');
  const figures = figuresBehind(report, own.section, [...mine, ...others]);
  const cells = figures.flatMap((figure) => spokenCells(figure, text, report.language));
  return [...[...mine, ...others].flatMap(asTyped), ...cells];
}

/** A number as the rules print it, with plain spaces, and without its unit. */
function asTyped(piece: BoundNumber): readonly Bindable[] {
  const plain = piece.shown.replace(/[\u00a0\u202f](?=\p{L})/gu, ' ');
  const bare = plain.replace(/ \p{L}[\p{L} ]*$/u, '');
  return [...new Set([piece.shown, plain, bare])].map((shown) => ({ shown, piece: { ...piece, shown } }));
}

/** Figures the section shows, and those its numbers are told from. */
function figuresBehind(
  { figures, sections }: ComposedReport,
  section: string | null,
  numbers: readonly BoundNumber[],
): readonly ReportFigure[] {
  const blocks = sections.find(({ id }) => id === section)?.blocks ?? [];
  const shown = blocks.flatMap((block) => ('figure' in block ? [block.figure] : []));
  const used = new Set([...shown, ...numbers.flatMap(cellsOf).map(({ figure }) => figure)]);
  return figures.filter(({ id }) => used.has(id));
}

/**
 * Cells of a group and a period that the sentence names. A number is told from no other: among hundreds of cells there is
 * always one that is printed like a number that is wrong.
 */
function spokenCells({ id, answer }: ReportFigure, text: string, language: Language): readonly Bindable[] {
  const said = text.toLowerCase();
  const { unit } = answer.metric;
  return answer.rows.flatMap((cell, row) => {
    const { value, numerator, denominator } = cell;
    if (!isNamed(cell, said)) return [];
    return cellBindables({ figure: id, row }, { value, numerator, denominator, unit }, language);
  });
}

/** A row of the whole is of no group, and only its period must be named. */
function isNamed({ dims, period }: FigureRow, said: string): boolean {
  const groups = Object.values(dims).filter(({ code }) => code !== 'Total');
  const [from = '', to] = period.split('/').map((day) => day.slice(0, 4));
  const years = to === undefined ? [from] : [from, to];
  const isPeriod = years.some((year) => said.includes(year));
  return isPeriod && groups.every(({ label }) => said.includes(label.toLowerCase()));
}

/** The numbers of a paragraph that are bound to nothing. */
export function unboundNumbers({ pieces }: ReportParagraph, language: Language): readonly string[] {
  const typed = pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : []));
  return typed.flatMap((text) => bindText(text, [], { language, otherwise: () => null }).unbound);
}
