import type { FigureAnswer } from '../figure.ts';

/** A report as it was composed: all that any of its forms prints, and nothing else. The same report gives the same bytes. */
export interface ComposedReport {
  /** The number of this form, so that an old report is read by the words it was written in. */
  readonly form: 1;
  /** `tertial-2026-2-3f9a…`: template, period, and the start of the hash of what it says. */
  readonly id: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly language: 'nb' | 'nn' | 'en';
  /** `colour` is the owner's own, `#rrggbb`; left out where there is none. */
  readonly owner: { readonly name: string; readonly isInvented: boolean; readonly colour?: string | undefined };
  /** Whom it is for, as the template says: «Til byrådsavdelingen». */
  readonly addressee: string;
  readonly title: string;
  readonly subtitle: string;
  /** The one school or action a sheet is about; left out of reports of the whole owner. */
  readonly about?: ReportAbout | undefined;
  readonly period: { readonly code: string; readonly label: string; readonly from: string; readonly to: string };
  /** The day of the figures, `YYYY-MM-DD`, and the day until which they are as known. */
  readonly day: string;
  readonly asKnownOn: string;
  /** The day the plan counts from, which changes are told since; left out where the owner had none or it tells of none. */
  readonly base?: string | undefined;
  /** `sha256:…` of every dataset version that a figure was counted from. */
  readonly datasets: readonly string[];
  readonly standing: ReportStanding;
  /** What a reader must know before the first sentence: provisional, units that lack, withholding. */
  readonly notices: readonly ReportParagraph[];
  readonly summary: readonly ReportParagraph[];
  readonly sections: readonly ReportSection[];
  /** Figures by id, in the order they are first used. */
  readonly figures: readonly ReportFigure[];
  /** Numbers that are no cell of a figure: units that lack, actions by status. */
  readonly facts: readonly ReportFact[];
  readonly method: readonly ReportParagraph[];
  readonly sources: readonly ReportParagraph[];
  readonly glossary: readonly { readonly word: string; readonly meaning: string }[];
}

export interface ReportAbout {
  readonly kind: 'unit' | 'action';
  readonly code: string;
  readonly label: string;
}

/** Where a report stands: drafts are marked on every page; a published one is never changed, only followed by another. */
export type ReportStanding =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'published';
      readonly on: string;
      readonly corrects: string | null;
      readonly reason: string | null;
    };

export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: ReportParagraph }
  | { readonly kind: 'list'; readonly items: readonly ReportParagraph[] }
  /** A figure drawn, with its table for those who cannot see it. */
  | { readonly kind: 'chart'; readonly figure: string; readonly chart: ReportChart }
  | { readonly kind: 'table'; readonly figure: string };

/** A paragraph that can be edited: its pieces in order, each number bound to what it tells. */
export interface ReportParagraph {
  /** Stable through editing: `leavers.teacher.level`. */
  readonly id: string;
  readonly pieces: readonly ReportPiece[];
  /** Null as it was written by rules; else who changed it, and when. */
  readonly editedBy: { readonly who: string; readonly on: string } | null;
}

export type ReportPiece = string | BoundNumber | BoundDay;

/** A number as printed, and the cell it must agree with. */
export interface BoundNumber {
  readonly kind: 'number';
  /** With its unit where one follows: «742», «11,8 prosent», «−1,1 prosentpoeng». */
  readonly shown: string;
  readonly as: NumberForm;
  readonly of: NumberSource;
}

/** How a number is written: a share 0–1 as per cent; a difference of shares as percentage points; else as it is. */
export type NumberForm = 'count' | 'number' | 'per-cent' | 'per-cent-short' | 'percentage-points';

export type NumberSource =
  | ({ readonly from: 'cell' } & ReportCell)
  | { readonly from: 'difference'; readonly of: ReportCell; readonly minus: ReportCell }
  | { readonly from: 'fact'; readonly fact: string };

export interface ReportCell {
  readonly figure: string;
  /** Place among the figure's rows, from 0. */
  readonly row: number;
  readonly field: 'numerator' | 'denominator' | 'value' | 'low' | 'high';
}

/** A day, a year or a span of years as printed: no number of a figure, and not to be taken for one. */
export interface BoundDay {
  readonly kind: 'day';
  readonly shown: string;
  /** `YYYY-MM-DD`, `YYYY` or `YYYY-YYYY`. */
  readonly day: string;
}

/** One question with its published answer. */
export interface ReportFigure {
  readonly id: string;
  /** «Andel lærere som sluttet»; the writer adds «Figur 1.» or «Tabell 1.» in order. */
  readonly caption: string;
  /** What is told to those who cannot see a chart: what it shows, and what is to be seen in it. Never empty. */
  readonly altText: string;
  /** How it is asked again: `figure` with these words gives the same answer. */
  readonly question: readonly string[];
  readonly answer: FigureAnswer;
  /** The column whose codes are lines, bars or rows; the periods are the other way. */
  readonly by: string | null;
}

export interface ReportChart {
  readonly kind: 'line' | 'bars' | 'dots';
  /** The period that is the plan's base, as a row's `period`; null without. */
  readonly base: string | null;
  /** The flat band of usual variation, in the unit of the figure's values. */
  readonly usual: { readonly low: number; readonly high: number } | null;
}

export interface ReportFact {
  readonly id: string;
  readonly value: number;
  /** What it counts, in words. */
  readonly label: string;
}

/** One thing the release checklist found: where, and what must be done. */
export interface ReportFinding {
  /** `numbers`, `disclosure`, `breaks`, `definitions`, `freshness`, `comparison`, `actions`, `verdicts`, `accessibility`, `language`. */
  readonly check: string;
  /** `sections/leavers/paragraph 2`, or the id of a figure. */
  readonly place: string;
  readonly message: string;
  /** The paragraph to go to, where it lies in one. */
  readonly paragraph?: string;
  /** What should stand there instead, where that is known: «12,4 prosent». */
  readonly instead?: string;
}
