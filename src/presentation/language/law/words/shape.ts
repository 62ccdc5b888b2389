import type { Level, Route, RuleArea } from '../../../../requirements/index.ts';

/** Names that the rules and the candidate check share, and what a way to be hired is told with. */
export interface LawWords {
  readonly educations: Readonly<Record<Route, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly areas: Readonly<Record<RuleArea, string>>;
  /** `{who}` and `{what}` are the parts below. */
  readonly mayBeHired: string;
  readonly or: string;
  readonly who: Readonly<
    Record<'practical' | 'higher' | 'teacherSpecial' | 'further' | 'special' | 'vocational', string>
  >;
  readonly when: Readonly<Record<'startedBy' | 'completedFrom' | 'completedBefore', string>>;
  readonly what: Readonly<
    Record<'full' | 'grade' | 'credits' | 'coreAndOther' | 'coreOnly' | 'adapted' | 'relevant', string>
  >;
  readonly valid: Readonly<Record<'always' | 'from' | 'until' | 'between', string>>;
}
