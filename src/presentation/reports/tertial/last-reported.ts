import type { AskedTable } from '../../../plans/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { nameOf } from '../../answers/status/naming.ts';
import type { ComposedReport, FigureRow, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText } from '../../language/index.ts';
import { changedSentence, comparedBlocks, isOwnRow, isTold, type ToldTwice } from './compared-with-last.ts';
import { figureKey } from './figures-used.ts';
import type { Pen } from './writing.ts';

const MOST_TOLD = 12;

/**
 * What the report that was published last told of everybody, beside what is known now of the same periods: as printed then,
 * as it is now, and why it is another. It is what was published, not what was known.
 */
export function lastBlocks(writing: Pen, last: ComposedReport): readonly ReportBlock[] {
  if (last.standing.kind !== 'published') return [];
  const { texts, making } = writing;
  const day = formatDayText(last.standing.on, making.language);
  const [year = '', tertial = ''] = last.period.code.split('-');
  return comparedBlocks(
    writing,
    writing.tables.flatMap((asked) => toldTwice(asked, last)),
    {
      said: fill(texts.lastReport, { label: fill(texts.period, { tertial, year }), day }),
      compared: texts.lastCompared,
      label: texts.sections.last,
      mostTold: MOST_TOLD,
      changed: (one) => changedParagraph(writing, one),
    },
  );
}

/** Rows of everybody in a table of one division that the earlier report has for the same periods, the latest first. */
function toldTwice(asked: AskedTable, { figures }: ComposedReport): readonly ToldTwice[] {
  const { table, question } = asked;
  const by = table.columns[0] ?? null;
  // Tables by other things have the same row of everybody.
  if (table.columns.length > 1 || (by !== null && by !== 'staff-group') || question.where.length > 0) return [];
  const figure = figures.find(
    (one) => one.answer.metric.id === table.metric.id && one.by === by && !one.question.includes('--where'),
  );
  if (figure === undefined) return [];
  const found = table.rows.flatMap((now, row): readonly ToldTwice[] => {
    if (now.codes.some((code) => code !== TOTAL) || !isTold(now)) return [];
    const was = figure.answer.rows.find((one) => isOfAll(one) && one.period === now.period);
    return was !== undefined && isTold(was) ? [{ asked, row, figure, was, now }] : [];
  });
  return found.toReversed();
}

function isOfAll(row: FigureRow): boolean {
  return isOwnRow(row) && Object.values(row.dims).every(({ code }) => code === TOTAL);
}

function changedParagraph(writing: Pen, one: ToldTwice): ReportParagraph {
  const { metric, columns } = one.asked.table;
  return changedSentence(writing, one, {
    id: `last.${metric.id}.${one.now.period.replace('/', '.')}`,
    name: nameOf(metric.id as Parameters<typeof nameOf>[0], null, writing.making),
    key: figureKey(metric.id, columns[0] ?? ''),
    texts: writing.texts,
  });
}
