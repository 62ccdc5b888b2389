import { compareFigures, type Figures, type MetricId } from '../../../disclosure/index.ts';
import { breakAcross, TOTAL } from '../../../terms/index.ts';
import { compareLine, testsIn } from '../../answers/compare/compare-line.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import type { FigureAnswer, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { answerSentence, fill, formatNumber, type SheetTexts } from '../../language/index.ts';
import type { Bindable } from '../tertial/bind.ts';
import { cellBindables } from '../tertial/figures-used.ts';
import { type Pen, paragraph } from '../tertial/writing.ts';
import { type SheetAsking, type SheetTable, timesOf } from './asking.ts';
import { metricOf } from './metric-of.ts';
import type { SheetPart, SheetTemplate } from './template.ts';

/** A sheet while it is written. */
export interface SheetWriting {
  readonly pen: Pen;
  readonly texts: SheetTexts;
  readonly asking: SheetAsking;
  readonly dimensions: Figures['dimensions'];
  readonly owner: string;
  /** The one school it is about; null of the whole owner. */
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly tells: Pick<SheetTemplate, 'tellsSeen' | 'tellsNone'>;
}

/** What a part about figures becomes: nothing where its source is not delivered. */
export async function figureBlocks(
  writing: SheetWriting,
  section: string,
  part: Exclude<SheetPart, { readonly action: unknown } | { readonly last: unknown }>,
): Promise<readonly ReportBlock[]> {
  if ('owners' in part)
    return [block(paragraph(writing.pen, `own.${part.owners}`, [plain(writing.texts.owners[part.owners])]))];
  if ('tell' in part) return telling(writing, section, part.tell);
  if ('compare' in part) return comparing(writing, section, part.compare);
  const where = whereOf(writing);
  if ('draw' in part) {
    const drawn = await writing.asking.ask({ metric: part.draw, by: ['unit'], where, times: 'years' });
    const isSeen = drawn?.table.rows.some(({ value }) => value !== null) === true;
    const chart = { kind: part.as, base: null, usual: null };
    return drawn === null || !isSeen ? [] : [{ kind: 'chart', figure: drawn.key, chart }];
  }
  const laid = await writing.asking.ask({ metric: part.lay, by: part.by, where, times: part.times });
  if (laid === null) return [];
  const counted = part.lay === 'A1' && part.by.join() === 'sex' ? [block(countedBySex(writing, section, laid))] : [];
  return [...counted, { kind: 'table', figure: laid.key }];
}

function whereOf({ unit }: SheetWriting) {
  return unit === null ? [] : [{ dimension: 'unit' as const, codes: [unit.code] }];
}

function block(text: ReportParagraph): ReportBlock {
  return { kind: 'paragraph', paragraph: text };
}

function plain(text: string) {
  return { text, of: [] };
}

/** The figure of the school, or of everybody, in the sentence that its page has. */
async function telling(writing: SheetWriting, section: string, metric: MetricId): Promise<readonly ReportBlock[]> {
  const { asking, pen, owner, unit, texts } = writing;
  const by = unit === null ? [] : (['unit'] as const);
  const found = await asking.ask({
    metric,
    by,
    where: whereOf(writing),
    times: 'years',
  });
  if (found === null) return [];
  const { language } = pen.making;
  const answer = figureAnswer(found.table, language);
  const own = answer.rows.filter(({ dims }) => unit === null || dims['unit']?.code === unit.code);
  const [yearBefore = null, now] = own.length > 1 ? own.slice(-2) : [null, own[0]];
  if (now === undefined || now.state === 'not-delivered') return [];
  if (now.state === 'not-applicable' && !writing.tells.tellsNone) return [];
  const facts = {
    alias: answer.metric.alias,
    group: TOTAL,
    owner,
    unit: unit?.name ?? null,
    other: [],
    period: now.period,
    now,
    yearBefore,
    broken:
      yearBefore === null
        ? null
        : breakAcross(answer.breaks, yearBefore.period, now.period, timesOf(metricOf(pen.making.catalogue, metric))),
    schoolTurnover: null,
    balance: null,
    metric: { name: nameOf(pen, metric), unit: answer.metric.unit },
  };
  const said = answerSentence(facts, language)
    .map(({ text }) => text)
    .join('');
  // A sentence of a withheld number does not say which one it is.
  const told = now.value === null ? fill(texts.unseen, { name: facts.metric.name, text: said }) : said;
  const of = [now, ...(yearBefore === null ? [] : [yearBefore])].flatMap((row) => ofRow(found, answer, row, pen));
  return [block(paragraph(pen, `${section}.${metric}`, [{ text: told, of }]))];
}

type Row = FigureAnswer['rows'][number];

/** What a row may be told by: its value, and how many of how many. */
function ofRow({ key }: SheetTable, answer: FigureAnswer, row: Row, { making }: Pen): readonly Bindable[] {
  const { value, numerator, denominator } = row;
  const cell = { value, numerator, denominator, unit: answer.metric.unit };
  return cellBindables({ figure: key, row: answer.rows.indexOf(row) }, cell, making.language);
}

const [WOMEN, MEN] = ['f', 'm'];

/** Women beside men at one time, with what can be said of the difference. */
async function comparing(writing: SheetWriting, section: string, metric: MetricId): Promise<readonly ReportBlock[]> {
  const { asking, dimensions, pen, texts } = writing;
  const where = whereOf(writing);
  const found = await asking.ask({ metric, by: ['sex'], where, times: 'now' });
  if (found === null) return [];
  const { language } = pen.making;
  const question = { ...found.question, by: [] };
  const asker = { who: 'report', role: 'council-reader', unit: null } as const;
  const comparison = { kind: 'groups', question, dimension: 'sex', first: [WOMEN ?? ''], second: [MEN ?? ''] } as const;
  const figures = { answer: asking.gate, answerPublic: asking.gate, dimensions } as Parameters<
    typeof compareFigures
  >[0];
  const seen = await compareFigures(figures, comparison, asker, 'public');
  const [line] = 'refusal' in seen ? [] : seen.lines;
  if ('refusal' in seen || line === undefined) {
    const unseen = fill(texts.notCompared, { name: nameOf(pen, metric) });
    return writing.tells.tellsSeen && isWithheld(found)
      ? [block(paragraph(pen, `${section}.${metric}`, [plain(unseen)]))]
      : [];
  }
  const names = { a: texts.women, b: texts.men };
  const said = compareLine(line, { names, tests: testsIn(seen.lines), broken: seen.broken, language }).sentence;
  const answer = figureAnswer(found.table, language);
  const of = [WOMEN, MEN].flatMap((sex) => {
    const row = answer.rows.find(({ dims }) => dims['sex']?.code === sex);
    return row === undefined ? [] : ofRow(found, answer, row, pen);
  });
  return [block(paragraph(pen, `${section}.${metric}`, [{ text: said.map(({ text }) => text).join(''), of }]))];
}

function isWithheld({ table }: SheetTable): boolean {
  return table.rows.some(({ state }) => state === 'withheld');
}

/** How many are women and how many are men; where the others cannot be told, those of one of them. */
function countedBySex({ pen, texts, tells }: SheetWriting, section: string, found: SheetTable): ReportParagraph {
  const { language } = pen.making;
  const answer = figureAnswer(found.table, language);
  const last = answer.rows.at(-1)?.period;
  const [women, men, all] = [WOMEN, MEN, TOTAL].map((sex) =>
    answer.rows.find(({ dims, period, value }) => dims['sex']?.code === sex && period === last && value !== null),
  );
  const seen = [all, women, men].flatMap((row) => row ?? []);
  const isWhole = seen.length === 3;
  if (all === undefined || (!isWhole && (!tells.tellsSeen || seen.length === 1))) {
    return paragraph(pen, `${section}.counted`, [plain(texts.countedWithheld)]);
  }
  const number = (row: Row | undefined) => formatNumber(row?.value ?? 0, language);
  const phrase = isWhole ? texts.counted : men === undefined ? texts.countedWomen : texts.countedMen;
  const text = fill(phrase, { total: number(all), women: number(women), men: number(men) });
  return paragraph(pen, `${section}.counted`, [{ text, of: seen.flatMap((row) => ofRow(found, answer, row, pen)) }]);
}

/** The metric's own name. */
export function nameOf({ making }: Pen, metric: string): string {
  return metricOf(making.catalogue, metric)?.name[making.language] ?? metric;
}
