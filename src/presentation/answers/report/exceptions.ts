import type { ReportWord } from '../../../record/administration/index.ts';
import type { ComposedReport, ReportParagraph } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, fill, keeperText, REPORT_TEXTS } from '../../language/index.ts';

/** Something the checklist found that somebody lets pass. */
export interface GivenException {
  readonly check: string;
  readonly place: string;
  /** How many findings there were. */
  readonly count: number;
  readonly reason: string;
  /** What it means for the reader. */
  readonly meaning: string;
  readonly by: string;
  /** The day, `YYYY-MM-DD`, and the moment it was kept. */
  readonly on: string;
  readonly at: string;
}

/** The exceptions of a report that were not taken back, in the order they were made. */
export function exceptionsOf(words: readonly ReportWord[]): readonly GivenException[] {
  const made = new Map<string, GivenException>();
  for (const one of words) {
    if (one.word !== 'excepted' && one.word !== 'exception-taken-back') continue;
    const key = `${one.check}\u0000${one.place}`;
    made.delete(key);
    if (one.word === 'excepted') made.set(key, one);
  }
  return [...made.values()];
}

/** A report with its exceptions told to the reader, each as a notice of whoever made it. */
export function withExceptions(report: ComposedReport, words: readonly ReportWord[]): ComposedReport {
  const { language } = report;
  const told = exceptionsOf(words).map(({ check, reason, meaning, by, on }, i): ReportParagraph => {
    const names: Readonly<Record<string, string>> = CHECKLIST_TEXTS[language].checks;
    // Everybody reads it: by role, and without the number of a user, which the checklist would take for one of the text's.
    const who = keeperText(by, language);
    const text = fill(REPORT_TEXTS[language].excepts, {
      check: names[check] ?? check,
      meaning: ended(meaning),
      reason: ended(reason),
      who,
    });
    return { id: `notices.exception.${i + 1}`, pieces: [text], editedBy: { who, on } };
  });
  return told.length === 0 ? report : { ...report, notices: [...report.notices, ...told] };
}

/** With a full stop. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
