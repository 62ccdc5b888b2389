import type { ActionContent, PlanItem } from '../../../record/administration/index.ts';
import type { Day } from '../../../terms/index.ts';
import type { Followed, FollowedPeriod, Part } from '../followed.ts';

/** G1–G4 counted by hand, row by row: the second road. */
export function naivelyFollowed(
  items: readonly PlanItem[],
  { from, to }: FollowedPeriod,
): Pick<Followed, 'statuses' | 'withIndicator' | 'evaluated' | 'changedByFigure'> {
  const statuses = { proposed: 0, decided: 0, started: 0, running: 0, evaluated: 0, ended: 0, stopped: 0 };
  const withIndicator = [0, 0];
  const evaluated = [0, 0];
  const changed = [0, 0];
  for (const item of items) {
    let holds: ActionContent | null = null;
    let before = 0;
    for (const one of item.told) {
      if (!one.counts || one.part !== 'action') continue;
      if (one.from < to) holds = one.says;
      if (before > 0 && one.from >= from && one.from < to) add(changed, one.change.figure !== null);
      before += 1;
    }
    const status = holds === null ? null : statusBefore(holds, to);
    if (holds === null || status === null) continue;
    statuses[status] += 1;
    if (['started', 'running', 'evaluated'].includes(status)) {
      add(withIndicator, holds.indicators.filter((one) => one.baseline && one.target !== null).length > 0);
    }
    if (holds.evaluation !== null && holds.evaluation.on < to - 1) add(evaluated, hasVerdict(holds, to));
  }
  return {
    statuses,
    withIndicator: partOf(withIndicator),
    evaluated: partOf(evaluated),
    changedByFigure: partOf(changed),
  };
}

function add(counts: number[], isOne: boolean): void {
  counts[0] = (counts[0] ?? 0) + (isOne ? 1 : 0);
  counts[1] = (counts[1] ?? 0) + 1;
}

function partOf([numerator = 0, denominator = 0]: readonly number[]): Part {
  return { numerator, denominator };
}

function statusBefore({ course }: ActionContent, to: Day): ActionContent['course'][number]['status'] | null {
  let status = null;
  for (const step of course) if (step.day < to) status = step.status;
  return status;
}

function hasVerdict({ course }: ActionContent, to: Day): boolean {
  for (const { day, verdict, evidence } of course) {
    if (day >= to || verdict === null) continue;
    for (const one of evidence) if (one.kind === 'evaluation' && one.address.length > 0) return true;
  }
  return false;
}
