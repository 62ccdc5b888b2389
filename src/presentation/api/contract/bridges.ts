import type { CellState, ChoiceId, TurnoverId } from '../../../disclosure/index.ts';

/** An exact ratio in lowest terms, as decimal texts. */
export interface ExactFraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** A definition's figure. Numbers are null unless shown or provisional; texts are in the language asked for. */
export interface TurnoverFigure {
  readonly definition: TurnoverId;
  readonly name: string;
  readonly explanation: string;
  readonly source: { readonly name: string; readonly address: string };
  /** `YYYY-MM-DD/YYYY-MM-DD`; the Mondays where weeks are compared. */
  readonly period: string | null;
  readonly asKnownOn: string | null;
  /** The days compared, in words. */
  readonly when: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A share of one; a rate per one person-year. */
  readonly value: number | null;
  readonly fraction: ExactFraction | null;
  /** «11,2 prosent». */
  readonly valueText: string;
  /** Per cent, or per hundred, with two decimals and no unit, so that a column is seen to add up. */
  readonly numberText: string;
  /** «122 av 1 093 personer, 11,2 prosent»; why there is none, where there is none. */
  readonly text: string;
  readonly state: CellState;
  readonly reason: string | null;
}

/** Persons over and under the line. */
export interface PersonsOverUnder {
  readonly numerator: number;
  readonly denominator: number;
}

export interface BridgeLineAnswer {
  /** The choice that changes; `other` where several are taken together. */
  readonly choice: ChoiceId | 'other';
  readonly choices: readonly ChoiceId[];
  readonly from: string | null;
  readonly to: string | null;
  /** Of the difference, as decimal texts. */
  readonly numerator: string;
  readonly denominator: string;
  readonly value: number;
  /** The figure after the line. */
  readonly after: number;
  /** Persons more or fewer; null where it is a net of few, with persons in and persons out. */
  readonly persons: { readonly numerator: number | null; readonly denominator: number | null };
  /** Who comes in and who goes out; null in public. */
  readonly added: PersonsOverUnder | null;
  readonly taken: PersonsOverUnder | null;
  readonly label: string;
  readonly personsText: string;
  /** With its unit and two decimals. */
  readonly valueText: string;
  /** The same without its unit. */
  readonly numberText: string;
  readonly afterText: string;
  /** The whole line as a sentence. */
  readonly text: string;
}

/** GET /api/bridge and `laget bridge --format json` */
export interface BridgeAnswer {
  readonly audience: 'public' | 'internal';
  readonly filters: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
  readonly definitions: { readonly from: TurnoverFigure; readonly to: TurnoverFigure };
  readonly lines: readonly BridgeLineAnswer[];
  readonly total: ExactFraction & { readonly value: number; readonly valueText: string; readonly numberText: string };
  /** Whether differences are percentage points, or per hundred person-years. */
  readonly measure: 'points' | 'per-hundred';
  /** How far apart the figures are, and which line does most of it. */
  readonly lead: string;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly dataset: string;
}

/** GET /api/turnover: every definition's figure for the same group and days. */
export interface TurnoversAnswer {
  readonly audience: 'public' | 'internal';
  readonly filters: BridgeAnswer['filters'];
  /** The days asked about, `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly asked: string;
  readonly figures: readonly TurnoverFigure[];
  readonly settings: BridgeAnswer['settings'];
  readonly dataset: string;
}

/** GET /api/definitions and `laget definitions --format json` */
export interface DefinitionsAnswer {
  readonly definitions: readonly {
    readonly id: TurnoverId;
    readonly name: string;
    readonly explanation: string;
    readonly source: TurnoverFigure['source'];
    readonly days: string;
    readonly choices: Readonly<Record<string, string>>;
    /** What the original counts and one owner cannot. */
    readonly beyond: string | null;
    /** Alias of the metric that is the same figure. */
    readonly metric: string | null;
  }[];
  /** Figures of others, shown as published and never computed. */
  readonly references: readonly {
    readonly id: string;
    readonly name: string;
    readonly explanation: string;
    readonly source: TurnoverFigure['source'];
    readonly cannot: string;
    readonly caution: string;
    readonly nearest: TurnoverId;
    readonly series: readonly {
      readonly id: string;
      readonly name: string;
      readonly percents: Readonly<Record<string, number>>;
    }[];
  }[];
}
