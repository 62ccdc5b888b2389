import type { Contract, Day, Subject, TeachingLevel } from '../../terms/index.ts';
import type { HiringOutcome, SubjectOutcome, Tenure } from '../codes/outcomes.ts';
import { subjectKey } from '../codes/subjects.ts';
import type { PostFacts } from '../facts/post.ts';
import type { TeachingJudgement } from '../judge/teaching.ts';
import type { QualificationRow, TeachingRow } from './rows.ts';
import type { PersonHistory } from './written-person.ts';

/** Somebody in a teaching post, and what is known of it. */
export interface Appointment extends PersonHistory {
  readonly qualifications: readonly QualificationRow[];
  /** The first day in a teaching post at the owner, in this stretch of employment: the requirement is measured then. */
  readonly start: Day;
  readonly tenure: Tenure | null;
  /** What the person teaches in the school year asked about; empty = not told. */
  readonly teaching: readonly TeachingRow[];
  /** The level of the post where no teaching is told: from the kind of school; null = not known. */
  readonly level: TeachingLevel | null;
  /** Applicants who fulfilled the requirement when the person was hired; null = not known. */
  readonly qualifiedApplicants: number | null;
}

/** What the law calls a kind of contract; null where it is not told. */
export function tenureOf(contract: Contract | undefined): Tenure | null {
  if (contract === 'temporary') return 'TEMPORARY';
  return contract === 'permanent' ? 'PERMANENT' : null;
}

/** Whether something is as the law asks; unknown where a fact that matters is missing or has not been documented. */
export type Standing = 'meets' | 'not' | 'unknown';

/**
 * A subject a person teaches on a level. `free`: no credits are asked (most subjects on grades 1–7, and hours of individually
 * adapted teaching, which are not told by subject).
 */
export type LessonStanding = 'covered' | 'exempt' | 'not' | 'unknown' | 'free';

export interface LessonJudgement {
  readonly unit: string;
  readonly subject: Subject;
  readonly level: TeachingLevel;
  /** Hours of 60 minutes in the school year. */
  readonly hours: number;
  /** Whether the hours are given by somebody who fulfils the hiring requirement for this level and subject. */
  readonly hired: Standing;
  /** With exemptions. Without them only `covered` is. */
  readonly standing: LessonStanding;
  readonly outcome: SubjectOutcome;
  /** Credits asked, and how many lack; null where none are asked or it is not known. */
  readonly asked: number | null;
  readonly gap: number | null;
}

/** What a person teaches on a level, ordinary and individually adapted teaching apart. */
export interface Group {
  readonly level: TeachingLevel | null;
  readonly adapted: boolean;
  readonly rows: readonly TeachingRow[];
  readonly hours: number;
}

function isAdapted({ subject }: TeachingRow): boolean {
  return subject === 'spesialpedagogikk';
}

/** The group with most hours first: what the post is. Of equals the first by level. */
export function groupsOf(teaching: readonly TeachingRow[]): readonly Group[] {
  const groups = new Map<string, TeachingRow[]>();
  for (const row of teaching) {
    const key = `${row.level} ${isAdapted(row)}`;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups.values()]
    .map((rows) => ({
      level: rows[0]?.level ?? null,
      adapted: rows.some(isAdapted),
      rows,
      hours: rows.reduce((sum, { hours }) => sum + hours, 0),
    }))
    .sort((a, b) => b.hours - a.hours || ((a.level ?? '') < (b.level ?? '') ? -1 : 1));
}

/** The group as a post that begins on a day. */
export function postOf({ tenure }: Appointment, { level, adapted, rows }: Group, start: Day): PostFacts {
  const names = [...new Set(rows.map(({ subject }) => subject as string))];
  return {
    kind: 'LAERARSTILLING',
    level,
    subjects: names.map((name) => ({ key: subjectKey(name), name })),
    start,
    tenure,
    individuallyAdapted: adapted,
    grade: null,
    task: null,
  };
}

const HIRED: readonly HiringOutcome[] = ['QUALIFIED', 'QUALIFIED_FOR_SUBJECTS', 'QUALIFIED_FOR_ITO', 'NOT_REQUIRED'];

export function isHired(outcome: HiringOutcome): boolean {
  return HIRED.includes(outcome);
}

/** Whether the hiring requirement is met, of what is documented. */
export function standingOf(judgement: TeachingJudgement | null, undocumented: boolean): Standing {
  if (judgement === null) return 'unknown';
  const { outcome } = judgement.hiring;
  if (outcome === 'NEEDS_ASSESSMENT') return 'unknown';
  if (!isHired(outcome)) return 'not';
  // What nobody has seen is told, not known.
  return undocumented ? 'unknown' : 'meets';
}
