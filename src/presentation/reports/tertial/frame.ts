import { type AskedTable, changesIn } from '../../../plans/index.ts';
import type { DeliverySummary } from '../../../record/administration/index.ts';
import { changesOf } from '../../answers/status/changes.ts';
import { sourcesOf } from '../../answers/status/deliveries.ts';
import { missingOf } from '../../answers/status/needs.ts';
import { statusAnswer } from '../../answers/status/status-answer.ts';
import type { ComposedReport, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText, inLine, leadSentence, shortPeriod } from '../../language/index.ts';
import { tableOf } from './figures-used.ts';
import { fact } from './plan-blocks.ts';
import { type Pen, paragraph, toldOf, type Writing } from './writing.ts';

export interface Days {
  /** Day of the figures, and of the tertial where deliveries do not reach so far; `YYYY-MM-DD`. */
  readonly day: string;
  readonly tertialDay: string;
  readonly asKnownOn: string;
}

/** What a reader must know before the first sentence. */
export function notices(
  writing: Writing,
  { days, deliveries }: { readonly days: Days; readonly deliveries: readonly DeliverySummary[] },
): readonly ReportParagraph[] {
  const { texts, making, template } = writing;
  const text = (iso: string) => formatDayText(iso, making.language);
  const withheld = (template.countsShown ? tablesShown(writing) : writing.tables)
    .flatMap(({ table }) => table.rows.map(({ state }) => state))
    .filter((state) => state === 'withheld').length;
  const cells = fact(writing, 'withheld-cells', withheld, texts.withheldCounted);
  const said = statusAnswer(making, 'public', deliveries).notices;
  return [
    paragraph(writing, 'notices.day', [
      { text: fill(texts.figures, { day: text(days.day) }), of: [] },
      { text: fill(texts.known, { day: text(days.asKnownOn) }), of: [] },
      { text: days.day === days.tertialDay ? '' : fill(texts.delivered, { day: text(days.day) }), of: [] },
      { text: baseTold(writing), of: [] },
    ]),
    ...said.map((one) => paragraph(writing, `notices.${one.kind}`, [{ text: one.text, of: [] }])),
    paragraph(writing, 'notices.withheld', [
      withheld === 0
        ? { text: texts.withheldNone, of: [] }
        : { text: fill(texts.withheldCells, { cells: cells.shown }), of: cells.of },
    ]),
  ];
}

/** Which year the plan counts from, where the owner has said so and it is not told in each sentence. */
function baseTold({ making, texts, template }: Writing): string {
  const { base } = making.standing;
  if (!template.tellsBaseFirst || base?.chosen !== true) return '';
  const year = shortPeriod(`${base.schoolYear}-08-01/${base.schoolYear + 1}-08-01`, making.language);
  return fill(texts.base, { year });
}

/** Tables that the sections draw or lay out, each once. */
function tablesShown({ tables, template: { sections } }: Writing): readonly AskedTable[] {
  const shown = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if ('draw' in part) return tableOf(tables, part.draw, part.by) ?? [];
      return 'lay' in part ? (tableOf(tables, part.lay, part.by) ?? []) : [];
    }),
  );
  return [...new Set(shown)];
}

/** The first sentence: do more leave, and how many changes are worth seeing. */
export function lead(writing: Writing): ReportParagraph {
  const { making, template } = writing;
  const { rows } = changesOf(making, template.changesThrough);
  const since = (kind: string) => rows.filter((row) => row.since === kind).length;
  const counts = { yearBefore: since('year-before'), base: since('base'), missing: [] };
  const where = fill(writing.texts.leadWhere, { heading: writing.texts.sections.areas });
  return paragraph(writing, 'summary.lead', [
    { text: leadSentence(making, counts, making.language), of: [] },
    { text: template.leadSaysWhere && rows.length > 0 ? where : '', of: [] },
  ]);
}

/** Changes larger than usual among groups, areas and school types, after how many were looked at. */
export function changeBlocks(writing: Writing): readonly ReportBlock[] {
  const { making, texts, template } = writing;
  const { looked, refused, found } = changesIn(making.standing, making.group, template.changesThrough);
  const { rows } = changesOf(making, template.changesThrough);
  const [all, not] = [
    fact(writing, 'comparisons', looked, texts.sections.areas),
    fact(writing, 'comparisons-refused', refused, texts.sections.areas),
  ];
  const said = paragraph(writing, 'areas.looked', [
    { text: fill(texts.changes, { looked: all.shown }), of: all.of },
    { text: rows.length === 0 ? texts.changesNone : texts.changesFound, of: [] },
    { text: refused === 0 ? '' : fill(texts.changesRefused, { refused: not.shown }), of: not.of },
  ]);
  const items = rows.flatMap((row, i) => {
    const judged = found[i]?.judged;
    if (judged === undefined) return [];
    const told = row.main.map(({ text }) => text).join('');
    const main = fill(texts.change, { subject: row.subject, text: inLine(told) });
    return [
      paragraph(writing, `areas.change.${i}`, [
        { text: main, of: toldOf(writing, judged, 'now') },
        { text: row.rest, of: toldOf(writing, judged, 'before') },
      ]),
    ];
  });
  return [{ kind: 'paragraph', paragraph: said }, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

const CHARACTERISTICS = ['applicants', 'staying', 'environment', 'development'] as const;

/** What no source has told, and who has it. */
export function unknownBlocks(writing: Writing): readonly ReportBlock[] {
  const { making, texts } = writing;
  const items = CHARACTERISTICS.flatMap((id) =>
    missingOf(id, making)
      .filter(({ need }) => need !== 'requirements' || !isTold(writing, 'D1'))
      .map(({ need, what, from }) =>
        paragraph(writing, `unknown.${need}`, [
          { text: fill(texts.notDelivered, { what, from: inLine(from) }), of: [] },
        ]),
      ),
  );
  if (items.length > 0) return [{ kind: 'list', items }];
  return [{ kind: 'paragraph', paragraph: paragraph(writing, 'unknown.none', [{ text: texts.unknownNone, of: [] }]) }];
}

/** Whether somebody has delivered what a metric counts. */
function isTold({ tables }: Writing, metric: string): boolean {
  return tables.some(
    ({ table }) => table.metric.id === metric && table.rows.map(({ value }) => value).some((value) => value !== null),
  );
}

export function methodOf(writing: Pen): readonly ReportParagraph[] {
  const { methodUsual, methodWithheld, methodBreak, methodProvisional, methodKnown } = writing.texts;
  const all = {
    usual: methodUsual,
    withheld: methodWithheld,
    breaks: methodBreak,
    provisional: methodProvisional,
    known: methodKnown,
  };
  return Object.entries(all).map(([id, text]) => paragraph(writing, `method.${id}`, [{ text, of: [] }]));
}

export function sourceParagraphs(writing: Pen, deliveries: readonly DeliverySummary[]): readonly ReportParagraph[] {
  const { making, texts } = writing;
  return sourcesOf(deliveries, making.language).map(({ source, label, day }) => {
    const text = fill(texts.source, { label, day: formatDayText(day, making.language) });
    return paragraph(writing, `sources.${source}`, [{ text, of: [] }]);
  });
}

/** The deliveries that sources are told of: all, or those that the figures and the plan are made of. */
export function sourcesTold(
  { making, tables, template }: Writing,
  deliveries: readonly DeliverySummary[],
): readonly DeliverySummary[] {
  if (template.tellsEverySource) return deliveries;
  const metrics = new Set<string>(tables.map(({ table }) => table.metric.id));
  const used = new Set<string>(
    making.catalogue.flatMap((entry) =>
      entry.status === 'live' && metrics.has(entry.metric.id) ? entry.metric.sources : [],
    ),
  );
  return deliveries.filter(({ source }) => used.has(source) || source === 'plan-actions');
}

/** The same with a line for each day, the newest first. */
export function sourcesByDay(writing: Pen, deliveries: readonly DeliverySummary[]): readonly ReportParagraph[] {
  const { making, texts } = writing;
  const all = sourcesOf(deliveries, making.language);
  const days = [...new Set(all.map(({ day }) => day))].toSorted().toReversed();
  return days.map((day) => {
    const labels = all.filter((one) => one.day === day).map(({ label }) => label);
    const text = fill(texts.sourcesOn, { day: formatDayText(day, making.language), listed: labels.join('; ') });
    return paragraph(writing, `sources.${day}`, [{ text, of: [] }]);
  });
}

/** Every metric of the report, by its name and definition. */
export function glossaryOf({ making, tables }: Pen, used: ReadonlySet<string>): ComposedReport['glossary'] {
  const ids = new Set(tables.flatMap(({ table }) => (used.has(table.metric.id) ? [table.metric.id] : [])));
  return making.catalogue.flatMap((entry) =>
    entry.status === 'live' && ids.has(entry.metric.id)
      ? [{ word: entry.metric.name[making.language], meaning: entry.metric.definition[making.language] }]
      : [],
  );
}
