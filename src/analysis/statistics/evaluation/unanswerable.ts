/** Why a design cannot be carried out on a panel. */
export type UnanswerableCode =
  | 'empty-panel'
  | 'repeated-cell'
  | 'treated-twice'
  | 'constant-outcome'
  | 'nobody-treated'
  | 'no-period-before'
  | 'no-controls'
  | 'no-whole-units'
  | 'small-cohort'
  | 'few-units'
  | 'few-controls'
  | 'few-periods-before'
  | 'few-points'
  | 'uneven-periods'
  | 'unknown-exposure'
  | 'no-counts'
  | 'not-events'
  | 'gap-in-following'
  | 'nobody-matched'
  | 'collinear';

/** What a sentence about it needs: counts, and names of units or periods as the asker wrote them. */
export interface UnanswerableFacts {
  readonly count?: number;
  readonly needed?: number;
  /** Places of units or rows, told by whoever knows their names. */
  readonly units?: readonly number[];
  readonly rows?: readonly number[];
  readonly period?: number;
}

/** The panel cannot answer the design: told to the asker with what would. */
export class Unanswerable extends RangeError {
  readonly code: UnanswerableCode;
  readonly facts: UnanswerableFacts;

  constructor(code: UnanswerableCode, { cause, ...facts }: UnanswerableFacts & ErrorOptions = {}) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'Unanswerable';
    this.code = code;
    this.facts = facts;
  }
}
