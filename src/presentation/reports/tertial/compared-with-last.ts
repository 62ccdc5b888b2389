import type { AskedTable } from '../../../plans/index.ts';
import type { FigureRow, ReportBlock, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { breakText, fill, formatPeriod, valueText } from '../../language/index.ts';
import { cellBindables } from './figures-used.ts';
import { fact } from './plan-blocks.ts';
import { type Pen, paragraph, told } from './writing.ts';

/** A number that was told last time of the same group and period. */
export interface ToldTwice {
  readonly asked: AskedTable;
  readonly row: number;
  readonly figure: ReportFigure;
  readonly was: FigureRow & { readonly value: number };
  readonly now: AskedTable['table']['rows'][number] & { readonly value: number };
}

interface Comparing<One extends ToldTwice> {
  /** Which report or sheet was the last. */
  readonly said: string;
  /** How many numbers are in both, at `{compared}`. */
  readonly compared: string;
  readonly label: string;
  /** More than these are told by their number: who looks for them finds them in the tables. */
  readonly mostTold: number;
  readonly changed: (one: One) => ReportParagraph;
}

/** How many numbers were told last time, how many are others now, and those; nothing where none was. */
export function comparedBlocks<One extends ToldTwice>(
  pen: Pen,
  all: readonly One[],
  { said, compared, label, mostTold, changed }: Comparing<One>,
): readonly ReportBlock[] {
  if (all.length === 0) return [];
  const { texts } = pen;
  const others = all.filter((one) => printed(pen, one, 'was') !== printed(pen, one, 'now'));
  const [both, other] = [
    fact(pen, 'last-compared', all.length, label),
    fact(pen, 'last-changed', others.length, label),
  ];
  const first = paragraph(pen, 'last.compared', [
    { text: said, of: [] },
    { text: fill(compared, { compared: both.shown }), of: both.of },
    others.length === 0
      ? { text: texts.lastSame, of: [] }
      : { text: fill(texts.lastChanged, { changed: other.shown }), of: other.of },
    { text: others.length > mostTold ? texts.lastMore : '', of: [] },
  ]);
  const items = others.slice(0, mostTold).map(changed);
  return [{ kind: 'paragraph', paragraph: first }, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

interface Sentence {
  readonly id: string;
  /** What it is a number of, with its groups. */
  readonly name: string;
  /** The figure that has its cell now. */
  readonly key: string;
  readonly texts: { readonly lastFigure: string; readonly lastTold: string };
}

/** A number as it was printed last time, as it is now, and why it is another. */
export function changedSentence(pen: Pen, one: ToldTwice, { id, name, key, texts }: Sentence): ReportParagraph {
  const { asked, row, now } = one;
  const { language } = pen.making;
  const [was, is] = [printed(pen, one, 'was'), printed(pen, one, 'now')];
  const text = fill(texts.lastFigure, {
    name,
    period: formatPeriod(now.period, language),
    ...{ was, is },
    reason: reasonText(pen, one),
  });
  const cells = cellBindables({ figure: key, row }, { ...now, unit: asked.table.metric.unit }, language);
  const earlier = told(pen, id, { shown: was, label: texts.lastTold });
  return paragraph(pen, id, [{ text, of: [...(earlier === null ? [] : [{ shown: was, piece: earlier }]), ...cells] }]);
}

function printed({ making }: Pen, { asked, ...one }: ToldTwice, which: 'was' | 'now'): string {
  return valueText(one[which].value, asked.table.metric.unit, making.language);
}

export function isTold<One extends { readonly value: number | null }>(
  one: One,
): one is One & { readonly value: number } {
  return one.value !== null;
}

/** Neither a sum over several nor what somebody else has published: those stand in the same table. */
export function isOwnRow({ sum, quoted }: FigureRow): boolean {
  return sum === undefined && quoted === undefined;
}

/** Why a figure is another than last time: its definition, a break that is told of since, that it was provisional, or newer data. */
function reasonText({ texts, making }: Pen, { asked, figure, was }: ToldTwice): string {
  const { metric, breaks } = asked.table;
  if (metric.version !== figure.answer.metric.version) return texts.lastReasons.definition;
  const known = new Set(figure.answer.breaks.map(({ id }) => id));
  const since = breaks.find(({ id }) => !known.has(id));
  if (since !== undefined) return fill(texts.lastReasons.break, { title: breakText(since, making.language).title });
  return was.state === 'provisional' ? texts.lastReasons.provisional : texts.lastReasons.data;
}
