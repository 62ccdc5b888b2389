import type { ComposedReport, FigureAnswer, ReportFinding, ToldReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';

/** A report as a file states it: the report inside, and what the file says where it can be read. */
export interface StatedReport {
  readonly report: ComposedReport;
  /** Null where the file is nothing but the report (JSON). */
  readonly told: ToldReport | null;
}

/** What a report is held against: what the record answers to the same questions, as known on the report's day. */
export interface ReportContext {
  /** The language findings are worded in. */
  readonly language: Language;
  /** The report composed again from the record as known then, by the same template; null where that was not done. */
  readonly again: ComposedReport | null;
  /** The report as the rules wrote it, before anybody changed a word; left out where it is kept nowhere. */
  readonly written?: ComposedReport | null;
  /** Answers to each figure's own question, by the figure's id; `refused` where the gate gives none. */
  readonly answers: Readonly<Record<string, FigureAnswer | 'refused'>>;
  /** What each metric is called and how it is defined today, by id. */
  readonly metrics: Readonly<Record<string, { readonly name: string; readonly definition: string }>>;
  /** The dataset version of all that is delivered now; null where it is not asked (a published report stays as it was). */
  readonly newest: string | null;
  /** The owner's actions as they are recorded on the report's day. */
  readonly actions: readonly RecordedAction[];
  /** Reports that were published before, whole: what somebody can lay beside this one. */
  readonly earlier: readonly ComposedReport[];
}

/** An action's title, status and verdict in the report's language. */
export interface RecordedAction {
  readonly title: string;
  readonly status: string;
  /** What its last evaluation concluded; null without any. */
  readonly verdict: string | null;
}

/** One check: what it finds in a report as stated, against what is recorded. */
export type ReportCheck = (
  stated: StatedReport,
  context: ReportContext,
) => readonly ReportFinding[] | Promise<readonly ReportFinding[]>;
