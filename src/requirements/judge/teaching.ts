import type { Day } from '../../terms/index.ts';
import type { Level } from '../codes/levels.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { AdaptedFacts, DeviationFacts, PoolFacts, PostFacts } from '../facts/post.ts';
import { type Forms, formsOf } from './forms.ts';
import { judgeHiring } from './hire.ts';
import type { Hiring } from './hiring.ts';
import { type Holding, holdingOn } from './holding.ts';
import { judgeSubject, type SubjectAnswer } from './subject.ts';

/** A person and a teaching post. */
export interface TeachingCase {
  readonly person: PersonFacts;
  readonly post: PostFacts;
  readonly pool: PoolFacts;
  readonly deviation: DeviationFacts | null;
  readonly adapted: AdaptedFacts | null;
  readonly asOf: Day;
}

/** A teaching post judged: the hiring requirement on the day of the start, each subject on the later of start and question. */
export interface TeachingJudgement {
  readonly about: TeachingCase;
  readonly level: Level;
  readonly start: Day;
  readonly holding: Holding;
  readonly hiring: Hiring;
  readonly subjects: readonly SubjectAnswer[];
  readonly forms: Forms;
}

/**
 * Judges a person for a teaching post; two answers that are never made one: may be hired, may teach the subject.
 * Null where the level is not told. Method: rules.md 1–3 and 10. Pure, no lookup: a million in two seconds.
 */
export function judgeTeaching(about: TeachingCase): TeachingJudgement | null {
  const { person, post, asOf, deviation, adapted } = about;
  const { level } = post;
  if (level === null) return null;
  const start = post.start ?? asOf;
  const holding = holdingOn(person, start);
  const hiring = judgeHiring(holding, post, level, adapted);
  const day = Math.max(start, asOf) as Day;
  const common = { person, post, level, day, hiring, deviation, adapted };
  const subjects = post.subjects.map((subject) => judgeSubject(common, subject));
  const { qualifiedApplicants } = about.pool;
  const forms = formsOf({ hiring: hiring.outcome, person, start, asOf, qualifiedApplicants });
  return { about, level, start, holding, hiring, subjects, forms };
}
