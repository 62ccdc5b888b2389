import { describe, expect, test } from 'vitest';
import { dayOf } from '../day.ts';
import {
  ACTION_STATUSES,
  type ActionEvidence,
  type ActionStatus,
  type ActionStep,
  courseProblems,
  type EvidenceKind,
  statusesAfter,
  stepOn,
  type VerbStrength,
} from './action-course.ts';

const TODAY = dayOf(2026, 8, 31);

function seen(kind: EvidenceKind, rest: Partial<ActionEvidence> = {}): ActionEvidence {
  return { kind, what: 'Referat', seenBy: 'HR', seenOn: dayOf(2026, 1, 2), address: '', reached: null, ...rest };
}

function step(status: ActionStatus, month: number, ...evidence: readonly ActionEvidence[]): ActionStep {
  return { status, day: dayOf(2025, month, 1), evidence, verdict: null };
}

const DECIDED = step('decided', 1, seen('decision'));
const STARTED = step('started', 2, seen('resources'));
const RUNNING = step('running', 3, seen('reach', { reached: 4 }));

function problems(strength: VerbStrength, ...course: readonly ActionStep[]): readonly string[] {
  return courseProblems(course, strength, TODAY).map((one) => `${one.step} ${one.problem}`);
}

describe('the course of an action', () => {
  test('may go from a decision to running when each step has the evidence it needs', () => {
    expect(problems('must', DECIDED, STARTED, RUNNING)).toEqual([]);
  });

  test('is not started by a decision, nor by a page of its own: money, people or a first activity must be there', () => {
    expect(problems('must', DECIDED, step('started', 2, seen('decision')))).toEqual(['1 lacks-evidence']);
    expect(problems('must', DECIDED, step('started', 2, seen('activity')))).toEqual([]);
  });

  test('does not run before it has reached somebody, counted', () => {
    const running = (reached: number | null) => step('running', 3, seen('reach', { reached }));
    expect(problems('must', DECIDED, STARTED, running(0))).toEqual(['2 reaches-nobody']);
    expect(problems('must', DECIDED, STARTED, running(null))).toEqual(['2 reaches-nobody']);
    expect(problems('must', DECIDED, STARTED, running(1))).toEqual([]);
    expect(problems('must', DECIDED, STARTED, step('running', 3, seen('activity')))).toEqual(['2 lacks-evidence']);
  });

  test('of one that finds something out runs by its work, and ends with a decision and what was found', () => {
    const ended = (...evidence: readonly ActionEvidence[]) => step('ended', 5, ...evidence);
    const until = [DECIDED, STARTED, step('running', 3, seen('activity'))] as const;
    expect(problems('find-out', ...until, ended(seen('decision')))).toEqual(['3 lacks-evidence']);
    expect(problems('find-out', ...until, ended(seen('finding')))).toEqual(['3 lacks-evidence']);
    expect(problems('find-out', ...until, ended(seen('decision'), seen('finding')))).toEqual([]);
    expect(problems('find-out', DECIDED, STARTED, ended(seen('decision'), seen('finding')))).toEqual([]);
  });

  test('does not skip a status, and goes on from nothing that is over', () => {
    expect(problems('must', STARTED)).toEqual(['0 begins-late']);
    expect(problems('must', DECIDED, RUNNING)).toEqual(['1 not-lawful']);
    expect(problems('must', DECIDED, STARTED, step('ended', 3, seen('decision')))).toEqual(['2 not-lawful']);
    expect(problems('must', DECIDED, step('stopped', 2, seen('decision')), STARTED)).toEqual(['2 not-lawful']);
    expect(statusesAfter('ended', 'must')).toEqual([]);
  });

  test('is evaluated with a verdict, and nothing else has one', () => {
    const evaluated = step('evaluated', 6, seen('evaluation'));
    expect(problems('must', DECIDED, STARTED, RUNNING, evaluated)).toEqual(['3 lacks-verdict']);
    expect(problems('must', DECIDED, STARTED, RUNNING, { ...evaluated, verdict: 'cannot-tell' })).toEqual([]);
    expect(problems('must', { ...DECIDED, verdict: 'effect' })).toEqual(['0 verdict-too-early']);
  });

  test('has days in order, none of them and no evidence to come', () => {
    expect(problems('must', step('decided', 4, seen('decision')), STARTED)).toEqual(['1 before-the-last']);
    expect(problems('must', { ...DECIDED, day: dayOf(2026, 9, 1) })).toEqual(['0 in-future']);
    expect(problems('must', step('decided', 1, seen('decision', { seenOn: dayOf(2026, 9, 1) })))).toEqual([
      '0 in-future',
    ]);
    expect(problems('must')).toEqual(['0 no-status']);
  });

  test('stands on the last step by a day', () => {
    const course = [DECIDED, STARTED, RUNNING];
    expect(stepOn(course, dayOf(2024, 12, 31))).toBeNull();
    expect(stepOn(course, dayOf(2025, 2, 1))?.status).toBe('started');
    expect(stepOn(course, TODAY)?.status).toBe('running');
  });

  test('leads from every status but the last two to others that there are', () => {
    expect(ACTION_STATUSES.filter((status) => statusesAfter(status, 'must').length === 0)).toEqual([
      'ended',
      'stopped',
    ]);
  });
});
