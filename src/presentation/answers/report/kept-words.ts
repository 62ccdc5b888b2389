import type { ComposedReport, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { eachParagraph, placedParagraphs } from '../../reports/checked/index.ts';
import { figuresTellTheSame, isException, paragraphsTellTheSame, same } from './telling-the-same.ts';

/** A report in other words, and where those of the one it is held against were others. */
interface InKeptWords {
  readonly report: ComposedReport;
  readonly others: readonly string[];
}

/**
 * A report composed again in the words of the one that was kept: its sentences, names, definitions and labels, wherever it
 * tells the same numbers of the same. Where a number is another the words are those of today, so that the difference is seen;
 * so are they where a judgement is in the words and not in a number.
 */
export function inKeptWords(again: ComposedReport, kept: ComposedReport): InKeptWords {
  const others: string[] = [];
  function chosen<One>(place: string, now: One, was: One | undefined): One {
    if (was === undefined || same(now, was)) return now;
    others.push(place);
    return was;
  }
  const paragraphs = byId(kept);
  const paragraph = (one: ReportParagraph) => {
    const was = paragraphs.get(one.id);
    return chosen(one.id, one, was !== undefined && paragraphsTellTheSame(was, one, again.language) ? was : undefined);
  };
  const figure = (one: ReportFigure) => {
    const was = kept.figures.find(({ id }) => id === one.id);
    return chosen(`figures/${one.id}`, one, was !== undefined && figuresTellTheSame(was, one) ? was : undefined);
  };
  const isSameFact = (one: ComposedReport['facts'][number]) =>
    kept.facts.find(({ id, value }) => id === one.id && value === one.value);
  const written = eachParagraph(again, paragraph);
  const report: ComposedReport = {
    ...written,
    addressee: chosen('addressee', again.addressee, kept.addressee),
    title: chosen('title', again.title, kept.title),
    subtitle: chosen('subtitle', again.subtitle, kept.subtitle),
    period: { ...again.period, label: chosen('period', again.period.label, kept.period.label) },
    sections: written.sections.map(({ id, heading, blocks }) => ({
      id,
      heading: chosen(`sections/${id}`, heading, kept.sections.find((one) => one.id === id)?.heading),
      blocks,
    })),
    figures: again.figures.map(figure),
    facts: again.facts.map((one) => chosen(`facts/${one.id}`, one, isSameFact(one))),
    glossary:
      again.glossary.length === kept.glossary.length
        ? chosen('glossary', again.glossary, kept.glossary)
        : again.glossary,
  };
  // The id is made from all that is said before anybody edits it: where words are others or somebody edited, it tells nothing.
  const isEdited = [...paragraphs.values()].some(({ editedBy }) => editedBy !== null);
  return { report: others.length > 0 || isEdited ? { ...report, id: kept.id } : report, others };
}

/** A report with what was let pass told as it was told then, and who edited it called what they were called then. */
export function inWordsOfThen(decided: ComposedReport, kept: ComposedReport): ComposedReport {
  const paragraphs = byId(kept);
  return eachParagraph(decided, (one) => {
    const was = paragraphs.get(one.id)?.editedBy ?? null;
    if (one.editedBy === null || was === null || was.on !== one.editedBy.on) return one;
    return isException(one) ? (paragraphs.get(one.id) ?? one) : { ...one, editedBy: was };
  });
}

function byId(report: ComposedReport): ReadonlyMap<string, ReportParagraph> {
  return new Map(placedParagraphs(report).map(({ paragraph }) => [paragraph.id, paragraph]));
}
