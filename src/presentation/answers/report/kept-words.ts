import type { ComposedReport, ReportBlock, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';

/** A report in other words, and where those of the one it is held against were others. */
interface InKeptWords {
  readonly report: ComposedReport;
  readonly others: readonly string[];
}

/**
 * A report composed again in the words of the one that was kept: its sentences, names, definitions and labels, wherever it
 * tells the same numbers of the same. Where a number is another the words are those of today, so that the difference is seen.
 */
export function inKeptWords(again: ComposedReport, kept: ComposedReport): InKeptWords {
  const others: string[] = [];
  function chosen<One>(place: string, now: One, was: One | undefined): One {
    if (was === undefined || same(now, was)) return now;
    others.push(place);
    return was;
  }
  const paragraphs = new Map(allParagraphs(kept).map((one) => [one.id, one]));
  const paragraph = (one: ReportParagraph) => {
    const was = paragraphs.get(one.id);
    return chosen(one.id, one, was !== undefined && same(numbersOf(was), numbersOf(one)) ? was : undefined);
  };
  const block = (one: ReportBlock): ReportBlock => {
    if (one.kind === 'paragraph') return { ...one, paragraph: paragraph(one.paragraph) };
    return one.kind === 'list' ? { ...one, items: one.items.map(paragraph) } : one;
  };
  const figure = (one: ReportFigure) => {
    const was = kept.figures.find(({ id }) => id === one.id);
    return chosen(`figures/${one.id}`, one, was !== undefined && same(told(was), told(one)) ? was : undefined);
  };
  const isSameFact = (one: ComposedReport['facts'][number]) =>
    kept.facts.find(({ id, value }) => id === one.id && value === one.value);
  const report: ComposedReport = {
    ...again,
    addressee: chosen('addressee', again.addressee, kept.addressee),
    title: chosen('title', again.title, kept.title),
    subtitle: chosen('subtitle', again.subtitle, kept.subtitle),
    period: { ...again.period, label: chosen('period', again.period.label, kept.period.label) },
    notices: again.notices.map(paragraph),
    summary: again.summary.map(paragraph),
    sections: again.sections.map(({ id, heading, blocks }) => ({
      id,
      heading: chosen(`sections/${id}`, heading, kept.sections.find((one) => one.id === id)?.heading),
      blocks: blocks.map(block),
    })),
    figures: again.figures.map(figure),
    facts: again.facts.map((one) => chosen(`facts/${one.id}`, one, isSameFact(one))),
    method: again.method.map(paragraph),
    sources: again.sources.map(paragraph),
    glossary:
      again.glossary.length === kept.glossary.length
        ? chosen('glossary', again.glossary, kept.glossary)
        : again.glossary,
    id: kept.id,
  };
  return { report, others };
}

function allParagraphs({ notices, summary, sections, method, sources }: ComposedReport): readonly ReportParagraph[] {
  const inside = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.paragraph] : block.kind === 'list' ? block.items : [],
    ),
  );
  return [...notices, ...summary, ...inside, ...method, ...sources];
}

/** What a paragraph tells of and from where, and who wrote it, without its words. */
function numbersOf({ pieces, editedBy }: ReportParagraph) {
  return [pieces.filter((piece) => typeof piece !== 'string'), editedBy];
}

/** Which question was asked by which definition, and every cell of the answer, without what anything is called. */
function told({ question, by, answer }: ReportFigure) {
  const { metric, audience, settings, dataset, rows } = answer;
  const cells = rows.map(({ dims, period, numerator, denominator, value, interval, state, sum, quoted }) => [
    Object.entries(dims).map(([column, { code }]) => [column, code]),
    ...[period, numerator, denominator, value, interval, state, sum, quoted?.publisher, quoted?.definition.code],
  ]);
  return [question, by, metric.id, metric.version, audience, settings, dataset, cells];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
