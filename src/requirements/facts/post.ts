import type { Day } from '../../terms/index.ts';
import { LEVELS, type Level } from '../codes/levels.ts';
import { TENURES, type Tenure } from '../codes/outcomes.ts';
import { subjectKey } from '../codes/subjects.ts';
import type { FactReader } from './values.ts';

/** A subject as it was written, and by the name it is looked up by. */
export interface NamedSubject {
  readonly key: string;
  readonly name: string;
}

/** What is known of a post. */
export interface PostFacts {
  readonly kind: string;
  readonly level: Level | null;
  readonly subjects: readonly NamedSubject[];
  readonly start: Day | null;
  readonly tenure: Tenure | null;
  readonly individuallyAdapted: boolean;
  readonly grade: number | null;
  readonly task: string | null;
  /** Whether somebody in a teaching post guides; null where it was not told. */
  readonly guided?: boolean | null;
}

/** How the recruitment went: how many applicants fulfil the hiring requirement. */
export interface PoolFacts {
  readonly qualifiedApplicants: number | null;
}

/** An owner's decision to deviate from the subject requirement for a school year. */
export interface DeviationFacts {
  /** As it is written, `2026/27`. */
  readonly schoolYear: string | null;
  /** Told instead of the year: decided for the school year that is asked about. */
  readonly forThisYear: boolean;
  readonly otherEmployedQualified: number | null;
  readonly otherCapacityHours: number | null;
}

/** A decision on individually adapted teaching and what it waives. */
export interface AdaptedFacts {
  readonly waives: '17-3' | '17-4' | null;
  readonly concreteAssessment: boolean | null;
  readonly betterForPupil: boolean | null;
}

const NAMED = new Map<string, NamedSubject>();
const MOST_NAMED = 5000;

/** A subject by its name; the same object for the same name, as posts in few subjects are read by the thousands. */
function namedSubject(name: string): NamedSubject {
  let named = NAMED.get(name);
  if (named === undefined) {
    if (NAMED.size >= MOST_NAMED) NAMED.clear();
    named = { key: subjectKey(name), name };
    NAMED.set(name, named);
  }
  return named;
}

export function readPost(facts: FactReader): PostFacts {
  return {
    kind: facts.text('kind') ?? 'LAERARSTILLING',
    level: facts.code('level', LEVELS),
    subjects: (facts.texts('subjects') ?? []).map(namedSubject),
    start: facts.day('start'),
    tenure: facts.code('tenure', TENURES),
    individuallyAdapted: facts.yes('individuallyAdapted') ?? false,
    grade: facts.number('grade'),
    task: facts.text('task'),
    guided: facts.yes('underGuidance') ?? facts.yes('guidance'),
  };
}

export function readPool(facts: FactReader | null): PoolFacts {
  return { qualifiedApplicants: facts?.number('qualifiedApplicants') ?? null };
}

export function readDeviation(facts: FactReader | null): DeviationFacts | null {
  if (facts === null) return null;
  return {
    schoolYear: schoolYearIn(facts),
    forThisYear: facts.yes('decidedForThisYear') === true,
    otherEmployedQualified: facts.number('otherEmployedQualified'),
    otherCapacityHours: facts.number('otherCapacityHours'),
  };
}

export function readAdapted(facts: FactReader | null): AdaptedFacts | null {
  if (facts === null) return null;
  return {
    waives: facts.code('waives', ['17-3', '17-4']),
    concreteAssessment: facts.yes('concreteAssessment'),
    betterForPupil: facts.yes('betterForPupil'),
  };
}

/** `2026/27`, however it was written: 2026-27, 2026/2027. */
function schoolYearIn(facts: FactReader): string | null {
  const text = facts.text('schoolYear');
  const parts = text === null ? null : /^(\d{4})\s*[/–-]\s*(?:\d{2})?(\d{2})$/.exec(text.trim());
  if (text !== null && parts === null) facts.note('schoolYear', 'not-a-day', text);
  return parts === null ? null : `${parts[1]}/${parts[2]}`;
}
