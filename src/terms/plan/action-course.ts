/**
 * The course of an action of the plan: the statuses it has had, each from a day and with dated evidence.
 *
 * Rule, ours (docs/decisions/0098): a status is a claim that others may test. «Started» says that money, people or a first activity
 * is there; «running» that somebody the action is for has been reached, and how many. So an action that is decided and has a
 * page of its own is not started, and one that is started has not yet reached anybody.
 * An action that is to find something out reaches nobody: it runs while the work goes on, and ends with a decision and what was
 * found. Whoever is to evaluate says a verdict; «cannot tell» is one.
 */
import type { Day } from '../day.ts';

/** Whether the plan says that something is done, done more, or found out. */
export const VERB_STRENGTHS = ['must', 'do-more', 'find-out'] as const;
export type VerbStrength = (typeof VERB_STRENGTHS)[number];

export const ACTION_STATUSES = ['proposed', 'decided', 'started', 'running', 'evaluated', 'ended', 'stopped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What evidence shows. `finding`: what was found out, that a decision rests on. `reach`: that somebody was reached. */
export const EVIDENCE_KINDS = [
  'proposal',
  'decision',
  'resources',
  'activity',
  'reach',
  'evaluation',
  'finding',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What became of an action. */
export const VERDICTS = ['effect', 'no-effect', 'opposite', 'cannot-tell'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Statuses in which an action is at work, and shall have an indicator and a plan for its evaluation. */
export const ACTIVE_STATUSES: readonly ActionStatus[] = ['started', 'running', 'evaluated'];

export interface ActionEvidence {
  readonly kind: EvidenceKind;
  readonly what: string;
  /** The function of who has seen it; never a name. */
  readonly seenBy: string;
  readonly seenOn: Day;
  /** Where it is found. */
  readonly address: string;
  /** Of `reach`: how many of those it is for, schools or persons; null of others. */
  readonly reached: number | null;
}

export interface ActionStep {
  readonly status: ActionStatus;
  readonly day: Day;
  readonly evidence: readonly ActionEvidence[];
  /** Of `evaluated` only. */
  readonly verdict: Verdict | null;
}

const COURSE_PROBLEMS = [
  'no-status',
  'begins-late',
  'not-lawful',
  'before-the-last',
  'in-future',
  'lacks-evidence',
  'reaches-nobody',
  'lacks-verdict',
  'verdict-too-early',
] as const;
export type CourseProblemKind = (typeof COURSE_PROBLEMS)[number];

/** What is wrong with one step of a course. */
export interface CourseProblem {
  /** Place of the step, from 0. */
  readonly step: number;
  readonly problem: CourseProblemKind;
  /** What was asked for: kinds of evidence, of which one of each group is needed; the statuses that may come. */
  readonly wanted: readonly string[];
}

/** An action begins as a proposal, or as what somebody has decided. */
const FIRST: readonly ActionStatus[] = ['proposed', 'decided'];

const AFTER: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  proposed: ['decided', 'stopped'],
  decided: ['started', 'stopped'],
  started: ['running', 'stopped'],
  running: ['evaluated', 'ended', 'stopped'],
  evaluated: ['running', 'ended', 'stopped'],
  ended: [],
  stopped: [],
};

/** What may come after a status. Whoever finds something out quickly may end before it is said to run. */
export function statusesAfter(status: ActionStatus | null, strength: VerbStrength): readonly ActionStatus[] {
  if (status === null) return FIRST;
  return status === 'started' && strength === 'find-out' ? [...AFTER.started, 'ended'] : AFTER[status];
}

/** Groups of kinds of evidence: a status needs one of each group. */
export function evidenceNeeded(status: ActionStatus, strength: VerbStrength): readonly (readonly EvidenceKind[])[] {
  switch (status) {
    case 'proposed':
      return [['proposal', 'decision', 'finding']];
    case 'decided':
    case 'stopped':
      return [['decision']];
    case 'started':
      return [['resources', 'activity']];
    case 'running':
      return strength === 'find-out' ? [['activity', 'reach']] : [['reach']];
    case 'evaluated':
      return [['evaluation']];
    case 'ended':
      return strength === 'find-out' ? [['decision'], ['finding']] : [['decision']];
  }
}

/** Everything that is wrong with a course, step by step; nothing where it may be told. */
export function courseProblems(
  course: readonly ActionStep[],
  strength: VerbStrength,
  today: Day,
): readonly CourseProblem[] {
  if (course.length === 0) return [{ step: 0, problem: 'no-status', wanted: FIRST }];
  return course.flatMap((step, at) => {
    const found = (problem: CourseProblemKind, wanted: readonly string[] = []): CourseProblem => ({
      step: at,
      problem,
      wanted,
    });
    const before = course[at - 1];
    return [...orderProblems(step, before, { strength, today }, found), ...proofProblems(step, strength, found)];
  });
}

type Found = (problem: CourseProblemKind, wanted?: readonly string[]) => CourseProblem;

function orderProblems(
  { status, day, evidence }: ActionStep,
  before: ActionStep | undefined,
  { strength, today }: { readonly strength: VerbStrength; readonly today: Day },
  found: Found,
): readonly CourseProblem[] {
  const mayCome = statusesAfter(before?.status ?? null, strength);
  const isLate = day > today || evidence.some(({ seenOn }) => seenOn > today);
  return [
    ...(mayCome.includes(status) ? [] : [found(before === undefined ? 'begins-late' : 'not-lawful', mayCome)]),
    ...(before !== undefined && day < before.day ? [found('before-the-last')] : []),
    ...(isLate ? [found('in-future')] : []),
  ];
}

function proofProblems(
  { status, evidence, verdict }: ActionStep,
  strength: VerbStrength,
  found: Found,
): readonly CourseProblem[] {
  const needed = evidenceNeeded(status, strength);
  const lacking = needed.filter((group) => !evidence.some(({ kind }) => group.includes(kind)));
  const counted = evidence.filter(({ kind }) => kind === 'reach');
  const isUncounted = counted.length > 0 && !counted.some(({ reached }) => (reached ?? 0) >= 1);
  return [
    ...lacking.map((group) => found('lacks-evidence', group)),
    ...(isUncounted ? [found('reaches-nobody')] : []),
    ...(status === 'evaluated' && verdict === null ? [found('lacks-verdict', VERDICTS)] : []),
    ...(status !== 'evaluated' && verdict !== null ? [found('verdict-too-early')] : []),
  ];
}

/** The step an action stands on by the end of a day; null before the first. */
export function stepOn(course: readonly ActionStep[], day: Day): ActionStep | null {
  return course.findLast((step) => step.day <= day) ?? null;
}
