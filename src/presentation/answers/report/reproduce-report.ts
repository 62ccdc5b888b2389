import type { Figures, Refused } from '../../../disclosure/index.ts';
import type { KeptReport, OpenRecord } from '../../../record/administration/index.ts';
import { parseDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { isLanguage, keeperText, type Language } from '../../language/index.ts';
import { type ParagraphEdit, withEdits } from '../../reports/edited/index.ts';
import { composeReport, type MadeWith, type ReportGate } from './compose-report.ts';
import { withExceptions } from './exceptions.ts';
import { inKeptWords } from './kept-words.ts';
import { subjectOf } from './report-subject.ts';
import { same } from './telling-the-same.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
}

/** The report as it stands: as published, where it is, else with what has been decided of the draft. */
export function reportOf({ text, words }: KeptReport): ComposedReport {
  const published = words.find((one) => one.word === 'published');
  if (published?.word === 'published') return JSON.parse(published.text) as ComposedReport;
  return decided(JSON.parse(text) as ComposedReport, words);
}

/** With what people have decided of it: the same words to the same report give the same. */
export function decided(report: ComposedReport, words: KeptReport['words']): ComposedReport {
  return withExceptions(withEdits(report, editsIn(words, report.language)), words);
}

/** The last thing said of each paragraph; nothing of one that is as the rules wrote it, again. Everybody reads who by role. */
function editsIn(words: KeptReport['words'], language: Language): readonly ParagraphEdit[] {
  const last = new Map<string, ParagraphEdit>();
  for (const one of words) {
    if (one.word !== 'edited') continue;
    const { paragraph, text, by, on } = one;
    if (text === null) last.delete(paragraph);
    else last.set(paragraph, { paragraph, text, editedBy: { who: keeperText(by, language), on } });
  }
  return [...last.values()];
}

/** A kept report composed again from what was known when it was made, in the words that were kept with it. */
export async function composedAgain(source: Source, kept: KeptReport): Promise<ComposedReport | Refused> {
  const again = await recomposed(source, kept);
  return 'refusal' in again ? again : inKeptWords(again, reportOf(kept)).report;
}

/** The same in the words of today. */
export async function recomposed({ open, figures }: Source, kept: KeptReport): Promise<ComposedReport | Refused> {
  const then = { ...(await figures.asAt(kept.at)), dimensions: figures.dimensions };
  const again = await composedBy(open, then, { kept, moment: kept.at });
  return 'refusal' in again ? again : { ...decided(again, kept.words), standing: reportOf(kept).standing };
}

/** The same report from what is known today: the same days and words, newer knowledge. */
export function composedToday({ open, figures }: Source, kept: KeptReport): Promise<ComposedReport | Refused> {
  return composedBy(open, figures, { kept, moment: null });
}

async function composedBy(
  open: OpenRecord,
  gate: ReportGate,
  { kept, moment }: { readonly kept: KeptReport; readonly moment: string | null },
): Promise<ComposedReport | Refused> {
  const was = reportOf(kept);
  const subject = subjectOf(was);
  const asKnownOn = moment === null ? open.today() : parseDay(was.asKnownOn);
  if (subject === null || asKnownOn === null || !isLanguage(kept.language)) return { refusal: { code: 'no-data' } };
  const { language } = kept;
  return composeReport(open, gate, {
    subject,
    language,
    asKnownOn,
    moment,
    madeWith: madeWithOf(was),
    progress: () => undefined,
  });
}

/** What a report says it was made with. The first template did not keep the day the plan counts from. */
function madeWithOf({ owner, base, template }: ComposedReport): MadeWith {
  const isKept = template.id !== 'tertial' || template.version !== '1';
  return { owner, baseDay: isKept ? parseDay(base ?? '') : 'unknown', version: template.version };
}

/** Where two reports say different things: parts of the report, and figures by their ids. */
export function differingPlaces(was: ComposedReport, is: ComposedReport): readonly string[] {
  const figures = was.figures.flatMap((figure) => {
    const other = is.figures.find(({ id }) => id === figure.id);
    return same(figure, other) ? [] : [`figures/${figure.id}`];
  });
  const sections = was.sections.flatMap((section) =>
    same(
      section,
      is.sections.find(({ id }) => id === section.id),
    )
      ? []
      : [`sections/${section.id}`],
  );
  const rest = (Object.keys(was) as readonly (keyof ComposedReport)[]).filter(
    (key) => key !== 'figures' && key !== 'sections' && !same(was[key], is[key]),
  );
  const found = [...rest, ...sections, ...figures];
  return found.length > 0 || same(was, is) ? found : ['report'];
}
