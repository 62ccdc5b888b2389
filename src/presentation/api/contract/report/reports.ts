import type { LiveMetric } from '../catalogue.ts';
import type { Coded } from '../schools.ts';
import type { ComposedReport, ReportParagraph } from './composed.ts';

export type ReportState = 'draft' | 'to-approve' | 'published' | 'corrected' | 'withdrawn';

/** GET /api/reports: whoever makes or approves reports sees drafts too, everybody else what is published. */
export interface ReportsAnswer {
  /** Latest first. */
  readonly reports: readonly ReportItem[];
  /** Tertials that are over, the latest first: what a report can be made of. */
  readonly tertials: readonly { readonly code: string; readonly label: string }[];
  /** What else can be made, and of which years, schools and actions; empty for those who make none. */
  readonly sheets: ReportSheets;
  /** Reports that are being made by this server, for those who may make them. */
  readonly making: readonly ReportMaking[];
}

export interface ReportSheets {
  readonly kinds: readonly Coded[];
  /** Whole years that are over, the latest first. */
  readonly years: readonly Coded[];
  readonly units: readonly Coded[];
  readonly actions: readonly Coded[];
}

/** A report in the list. */
export interface ReportItem {
  readonly id: string;
  /** What it is called among others: the tertial, or the title of a sheet. */
  readonly name: string;
  /** What it is of: a report is corrected by one of the same. */
  readonly of: string;
  readonly title: string;
  readonly subtitle: string;
  readonly period: { readonly code: string; readonly label: string };
  readonly language: Coded;
  readonly state: { readonly code: ReportState; readonly label: string };
  /** The day of its figures, `YYYY-MM-DD`. */
  readonly day: string;
  /** When it was made, ISO 8601 in UTC, and by whom: to the public by role. */
  readonly at: string;
  readonly by: string;
  /** The day it was published; null before. */
  readonly publishedOn: string | null;
  /** The report it takes the place of, and the one that takes its place. */
  readonly corrects: string | null;
  readonly correctedBy: string | null;
  /** Why it was withdrawn, or what it corrects. */
  readonly reason: string | null;
}

/** POST /api/reports */
export interface ReportWish {
  /** `2026-2`; null of a sheet. */
  readonly tertial: string | null;
  readonly sheet?: ReportSheetWish | undefined;
  readonly language: 'nb' | 'nn' | 'en';
}

export interface ReportSheetWish {
  readonly kind: 'equality' | 'school' | 'action';
  /** `2025`; null of an action's. */
  readonly year: string | null;
  /** Number of the school, code of the action; null of the statement of equality. */
  readonly about: string | null;
}

/** How the making of a report goes: GET /api/report-makings/{id} */
export interface ReportMaking {
  readonly id: string;
  /** What is being made: «2. tertial 2026». */
  readonly label: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** Tables that have been asked so far. */
  readonly asked: number;
  /** The report, when it is done. */
  readonly report: string | null;
  /** Why it failed, and what to do. */
  readonly problem: string | null;
}

/** GET /api/reports/{id} */
export interface ReportAnswer {
  readonly item: ReportItem;
  readonly report: ComposedReport;
  /** Figures as they are printed, in the order of the report's figures. */
  readonly shown: readonly ReportShownFigure[];
  /** What stands over charts and tables, by section and block from 0. */
  readonly captions: readonly { readonly section: string; readonly block: number; readonly text: string }[];
  /** What is told before the first word. */
  readonly front: readonly string[];
  readonly approvals: ReportApprovals;
  readonly exceptions: readonly ReportException[];
  /** Endings it can be fetched with. */
  readonly forms: readonly string[];
}

/** A figure as a table of texts, and what its periods are. */
export interface ReportShownFigure {
  readonly figure: string;
  readonly time: LiveMetric['time'];
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly text: string; readonly isWithheld: boolean }[];
  }[];
  readonly notes: readonly string[];
}

export interface ReportApprovals {
  /** How many there must be before it is published. */
  readonly needed: number;
  readonly given: readonly ReportApproval[];
}

export interface ReportApproval {
  readonly who: string;
  /** On behalf of whom; null as oneself. */
  readonly asDeputyFor: string | null;
  readonly at: string;
  /** False where the text was changed afterwards, or it was taken back. */
  readonly counts: boolean;
  /** Whether it was given by whoever asks. */
  readonly isMine: boolean;
}

/** Something the checklist found and somebody lets pass. */
export interface ReportException {
  readonly check: Coded;
  readonly place: string;
  readonly reason: string;
  /** What it means for the reader; printed in the report. */
  readonly meaning: string;
  readonly who: string;
  readonly at: string;
}

/** What takes time: composing the report again, to hold it against something. */
export type ReportComparing =
  | { readonly state: 'running' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: string };

/** GET /api/reports/{id}/check: the checklist, in the order of the screen. Asked again until it is done. */
export interface ReportChecked {
  readonly comparing: ReportComparing;
  /** Empty until it is done. */
  readonly checks: readonly ReportCheckItem[];
}

export interface ReportCheckItem {
  readonly check: Coded;
  /** What is in order when nothing is found. */
  readonly fine: string;
  /** False of what nobody may let pass. */
  readonly mayExcept: boolean;
  readonly findings: readonly ReportCheckFinding[];
}

export interface ReportCheckFinding {
  readonly place: string;
  readonly message: string;
  /** The paragraph or figure to go to; null where it lies in none. */
  readonly at: { readonly kind: 'paragraph' | 'figure'; readonly id: string } | null;
  /** What should stand there instead, where that is known. */
  readonly instead: string | null;
  /** Whether somebody lets it pass. */
  readonly isExcepted: boolean;
}

/** GET /api/reports/{id}/difference: what is another with what is known today. Asked again until it is done. */
export interface ReportDifference {
  readonly comparing: ReportComparing;
  readonly cells: readonly {
    readonly metric: string;
    readonly period: string;
    readonly row: string;
    readonly was: string;
    readonly is: string;
  }[];
}

/** POST …/except */
export interface ReportExceptBody {
  readonly check: string;
  readonly place: string;
  readonly reason: string;
  readonly meaning: string;
}

/** POST …/except/take-back */
export interface ReportExceptionBody {
  readonly check: string;
  readonly place: string;
}

/** POST …/edit: the text of a paragraph; null = as the rules wrote it. */
export interface ReportEditBody {
  readonly paragraph: string;
  readonly text: string | null;
}

/** The paragraph as it stands now, and the numbers in it that are in none of the figures behind it. */
export interface ReportEdited {
  readonly id: string;
  readonly paragraph: ReportParagraph;
  readonly unbound: readonly string[];
}

/** POST …/publish: the report it takes the place of, and why; null and empty otherwise. */
export interface ReportPublishBody {
  readonly corrects: string | null;
  readonly reason: string;
}

/** POST …/withdraw */
export interface ReportWithdrawBody {
  readonly reason: string;
}

/** What every act on a report answers. */
export interface ReportActed {
  readonly id: string;
}
