import type { ComposedReport, FigureAnswer, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language } from '../../language/index.ts';
import { answered, inParagraph, inPlace } from './finding.ts';
import { paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import type { ReportCheck } from './stated.ts';

/** Each metric of the report is defined in it, and counted by the definition, rules and population that the record has. */
export const definitions: ReportCheck = ({ report, told }, { language, answers, metrics }) => {
  const texts = CHECKLIST_TEXTS[language].definitions;
  const explained = plainText(explainingText(report)).toLowerCase();
  const used = new Map<string, { readonly id: string; readonly alias: string }>();
  for (const { id, answer } of report.figures) {
    if (!used.has(answer.metric.id)) used.set(answer.metric.id, { id, alias: answer.metric.alias });
  }
  const lacks = [...used].flatMap(([metric, { id, alias }]) => {
    const { name, definition } = metrics[metric] ?? { name: alias, definition: '' };
    const isTold = [name, alias, definition].some(
      (one) => one !== '' && explained.includes(plainText(one).toLowerCase()),
    );
    return isTold ? [] : [inPlace('definitions', id, texts.lacks, { metric: name })];
  });
  const others = report.figures.flatMap(({ id, answer }) => {
    const recorded = answered(answers[id]);
    return recorded === null ? [] : asRecorded(id, { answer, recorded, language });
  });
  const said = told === null ? null : new Map(told.texts.map(({ place, text }) => [place, plainText(text)]));
  return [...lacks, ...others, ...(said === null ? [] : removed(report, said, language))];
};

/** Everything that explains: method, sources, notices, the word list. */
function explainingText(report: ComposedReport): string {
  const told = placedParagraphs(report).filter(({ part }) => part !== 'summary' && part !== 'sections');
  const glossary = report.glossary.map(({ word, meaning }) => `${word}: ${meaning}`);
  return [...told.map(({ paragraph }) => paragraphText(paragraph)), ...glossary].join('\n');
}

function asRecorded(
  id: string,
  at: { readonly answer: FigureAnswer; readonly recorded: FigureAnswer; readonly language: Language },
): readonly ReportFinding[] {
  const { answer, recorded, language } = at;
  const texts = CHECKLIST_TEXTS[language].definitions;
  const called = ({ metric }: FigureAnswer) => `${metric.id} ${metric.alias} ${metric.version} ${metric.unit}`;
  const [shown, expected] = [called(answer), called(recorded)];
  if (shown !== expected) return [inPlace('definitions', id, texts.versionDiffers, { shown, expected })];
  const counted = ({ population, exclusions, notes, settings, period }: FigureAnswer) =>
    JSON.stringify([population, exclusions, notes, sorted(settings), sorted(period)]);
  return counted(answer) === counted(recorded) ? [] : [inPlace('definitions', id, texts.populationDiffers)];
}

function sorted(values: Readonly<Record<string, string | number>>): readonly (readonly [string, string | number])[] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What explains may not be taken out of a written form. */
function removed(
  report: ComposedReport,
  said: ReadonlyMap<string, string>,
  language: Language,
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].definitions;
  const paragraphs = placedParagraphs(report)
    .filter(
      ({ part, paragraph }) =>
        (part === 'method' || part === 'sources') && !isSaid(said, paragraph.id, paragraphText(paragraph)),
    )
    .map((placed) => inParagraph('definitions', placed, { text: texts.removed }));
  const words = report.glossary.flatMap(({ word, meaning }, i) => {
    const place = `glossary/${i + 1}`;
    return isSaid(said, place, `${word}: ${meaning}`) ? [] : [inPlace('definitions', place, texts.removed)];
  });
  return [...paragraphs, ...words];
}

/** Word for word but for what stands between words: a word list may be written with or without its colon. */
export function isSaid(said: ReadonlyMap<string, string>, place: string, expected: string): boolean {
  const bare = (text: string) => text.replace(/[\s\u00a0\u202f:–-]+/g, '');
  const found = said.get(place);
  return found !== undefined && bare(found) === bare(expected);
}
