import type { CellState, FigureAnswer } from './figure.ts';

export interface Coded {
  readonly code: string;
  readonly label: string;
}

/** One cell of a table that has passed the gate, without its place in the table. */
export interface SchoolCell {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly state: CellState;
  readonly reason: string | null;
}

/** What is known of a school without counting anybody. */
export interface SchoolPlace {
  readonly unit: string;
  readonly name: string;
  readonly schoolType: Coded;
  /** Null where the school lies in no known area. */
  readonly area: Coded | null;
  readonly subArea: Coded | null;
  readonly livingConditions: Coded;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** `day`: `YYYY-MM-DD`, null where the register gives no day. */
  readonly pupils: { readonly count: number; readonly day: string | null } | null;
  /** Of the last twelve whole months; null where nobody stood in the unit. */
  readonly monthsDelivered: number | null;
}

export interface SchoolItem extends SchoolPlace {
  /** All staff. */
  readonly headcount: SchoolCell;
  /** All staff. */
  readonly fte: SchoolCell;
  /** The group asked for. */
  readonly turnover: SchoolCell;
}

/** Exact binomial limits around the owner's own share; a unit that is withheld is not drawn and only counted. */
export interface FunnelAnswer {
  readonly mean: { readonly part: number; readonly whole: number; readonly share: number };
  readonly points: readonly {
    readonly unit: string;
    readonly name: string;
    readonly part: number;
    readonly size: number;
    readonly share: number;
    readonly provisional: boolean;
    readonly outside: { readonly level: number; readonly side: 'below' | 'above' } | null;
    /** Where its own level seems to lie, drawn towards the others (95 %); null where all are alike. */
    readonly level: { readonly share: number; readonly low: number; readonly high: number } | null;
  }[];
  readonly lines: readonly {
    readonly level: number;
    readonly at: readonly { readonly size: number; readonly low: number; readonly high: number }[];
  }[];
  readonly withheld: number;
  /** True where the drawn schools differ no more than chance lets equal ones. */
  readonly alike: boolean;
}

/** GET /api/schools */
export interface SchoolsAnswer {
  readonly audience: 'public' | 'internal';
  /** Staff group of the turnover, or `Total`. */
  readonly group: string;
  /** `owner-turnover` or `school-turnover`. */
  readonly metric: string;
  readonly dataset: string;
  /** `YYYY-MM-DD` of the sizes, `YYYY-MM-DD/YYYY-MM-DD` of the turnover. */
  readonly periods: { readonly size: string; readonly turnover: string };
  readonly schools: readonly SchoolItem[];
  readonly whole: { readonly headcount: SchoolCell; readonly fte: SchoolCell; readonly turnover: SchoolCell };
  readonly funnel: FunnelAnswer | null;
  /** True where a map can be drawn behind the schools. */
  readonly hasAreas: boolean;
}

export interface Stretch {
  readonly text: string;
  readonly strong: boolean;
}

/** People who moved between this school and one other place; `code` is a unit number or `outside`. */
export interface SchoolMove {
  readonly code: string;
  readonly name: string;
  readonly persons: number | null;
  readonly state: CellState;
}

export interface SimilarSchool {
  readonly unit: string;
  readonly name: string;
  readonly headcount: SchoolCell;
  readonly turnover: SchoolCell;
  readonly temporary: SchoolCell;
  readonly sixty: SchoolCell;
  readonly pupilsPerEmployee: number | null;
  /** What it was chosen by. */
  readonly schoolType: Coded;
  readonly livingConditions: Coded;
  readonly pupils: number | null;
  /** How alike as weighted, 0–1; null of the school itself. */
  readonly alike: number | null;
}

/** Schools beside one, and what they were chosen by. Published figures, whoever asks. */
export interface SimilarAnswer {
  /** `no-criterion`: all weights are 0. */
  readonly chosenBy: 'criteria' | 'no-criterion' | 'none-alike';
  /** Whether the school's own size is known to everybody. */
  readonly sizeKnown: boolean;
  readonly criteria: readonly {
    readonly criterion: SimilarCriterion;
    readonly weight: number;
    readonly standard: number;
  }[];
  /** Most schools of the set. */
  readonly most: number;
  /** By name, not by rank. */
  readonly schools: readonly SimilarSchool[];
  /** This school and the whole, as published. */
  readonly own: SimilarSchool | null;
  readonly whole: Pick<SimilarSchool, 'headcount' | 'turnover' | 'temporary' | 'sixty'>;
}

export type SimilarCriterion = 'school-type' | 'size' | 'living-conditions' | 'special-school';

/** GET /api/schools/:unit. Every figure holds the rows of this school only. */
export interface SchoolAnswer {
  readonly audience: 'public' | 'internal';
  readonly group: string;
  readonly dataset: string;
  readonly school: SchoolPlace & { readonly closedOn: string | null };
  readonly pupilsPerEmployee: number | null;
  readonly headcount: SchoolCell;
  readonly fte: SchoolCell;
  /** The answer in sentences; the figures are strong. */
  readonly sentences: readonly (readonly Stretch[])[];
  readonly figures: {
    readonly groups: FigureAnswer;
    readonly groupFte: FigureAnswer;
    readonly contract: FigureAnswer;
    readonly age: FigureAnswer;
    readonly balance: FigureAnswer;
    readonly turnover: FigureAnswer;
    readonly outcomes: FigureAnswer;
    readonly staying: FigureAnswer;
  };
  /** Staying in the whole owner, as published: to be seen beside the school's own. */
  readonly stayingOfAll: FigureAnswer['rows'];
  readonly moves: {
    readonly period: string;
    readonly from: readonly SchoolMove[];
    readonly to: readonly SchoolMove[];
    /** Whether something here is withheld: neither what nor how much is told. */
    readonly withheldFrom: boolean;
    readonly withheldTo: boolean;
    /** False where the asker's reach does not cover those who came from other schools. */
    readonly knowsFrom: boolean;
  };
  readonly funnel: FunnelAnswer | null;
  readonly similar: SimilarAnswer;
}

/** GET /api/areas: the owner's areas as delivered, for drawing; GeoJSON geometry in degrees. */
export interface AreasAnswer {
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly level: 'area' | 'sub-area';
    readonly parent: string | null;
    readonly livingConditions: Coded;
    readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  }[];
}
