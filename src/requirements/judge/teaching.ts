import type { Day } from '../../terms/index.ts';
import type { Level } from '../codes/levels.ts';
import { LAW, type Law } from '../law/law.ts';
import { type Forms, formsOf } from './forms.ts';
import { judgeHiring } from './hire.ts';
import type { Hiring } from './hiring.ts';
import { type Holding, holdingOn } from './holding.ts';
import { judgeSubject, type SubjectAnswer } from './subject.ts';
import type { TeachingCase } from './teaching-case.ts';

export type { TeachingCase } from './teaching-case.ts';

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
 * Judged by the law as it is and was, or by another that is given. Null where the level is not told. Method: rules.md 1–3 and 10. Pure, no lookup: a million in two seconds.
 */
export function judgeTeaching(about: TeachingCase, law: Law = LAW): TeachingJudgement | null {
  const { person, post, asOf } = about;
  const { level } = post;
  if (level === null) return null;
  const start = post.start ?? asOf;
  const holding = holdingOn(person, start, law);
  const hiring = judgeHiring(holding, post, level, about.adapted);
  const subjects = judgeSubjects(about, holding, hiring, level);
  const { qualifiedApplicants } = about.pool;
  const forms = formsOf({ hiring: hiring.outcome, person, start, asOf, qualifiedApplicants, law });
  return { about, level, start, holding, hiring, subjects, forms };
}

const NO_ANSWERS: readonly SubjectAnswer[] = [];

function judgeSubjects(about: TeachingCase, holding: Holding, hiring: Hiring, level: Level): readonly SubjectAnswer[] {
  const { subjects } = about.post;
  if (subjects.length === 0) return NO_ANSWERS;
  const judged = { about, holding, level, day: Math.max(holding.day, about.asOf) as Day, hiring };
  const answers: SubjectAnswer[] = [];
  for (const subject of subjects) answers.push(judgeSubject(judged, subject));
  return answers;
}
