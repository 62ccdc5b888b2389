import type { PlanNo } from '../../../answers/plan/plan-refusal.ts';
import { ProblemAnswer, type ProblemStatus } from '../../problem.ts';

const STATUS_OF: Readonly<Record<string, ProblemStatus>> = {
  ...{ 'unknown-item': 404, 'told-meanwhile': 409, 'already-fixed': 409 },
};

/** What is wrong with something told of the plan: the first thing gives the code, all are told. */
export function problemOf(wrong: readonly PlanNo[]): ProblemAnswer {
  const code = wrong[0]?.code ?? 'fields-wrong';
  const fields = wrong.flatMap(({ place, text }) => (place === null ? [] : [{ place, text }]));
  const besides = fields.length === 0 ? {} : { fields };
  return new ProblemAnswer(STATUS_OF[code] ?? 400, code, wrong.map(({ text }) => text).join(' '), besides);
}
