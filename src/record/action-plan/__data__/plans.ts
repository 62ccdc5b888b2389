import type { ActionContent, ChangeReason, Indicator, PlanItem, PlanTold } from '../plan.ts';
import { type ActionEvidence, type ActionStatus, type ActionStep, type Day, dayOf, type EvidenceKind } from '../../../terms/index.ts';

export const NO_REASON: ChangeReason = { reason: '', figure: null };

export function seen(kind: EvidenceKind, on: Day, rest: Partial<ActionEvidence> = {}): ActionEvidence {
  return { kind, what: 'Referat', seenBy: 'HR-sjef', seenOn: on, address: '', reached: null, ...rest };
}

const KIND_OF: Readonly<Record<ActionStatus, EvidenceKind>> = {
  proposed: 'proposal',
  decided: 'decision',
  started: 'resources',
  running: 'reach',
  evaluated: 'evaluation',
  ended: 'decision',
  stopped: 'decision',
};

/** A step with the evidence it needs. */
export function step(status: ActionStatus, day: Day, rest: Partial<ActionStep> = {}): ActionStep {
  const reached = status === 'running' ? 12 : null;
  const verdict = status === 'evaluated' ? ('cannot-tell' as const) : null;
  return { status, day, evidence: [seen(KIND_OF[status], day, { reached })], verdict, ...rest };
}

export const FIRST = dayOf(2024, 1, 10);
export const RUNNING: readonly ActionStep[] = [
  step('decided', FIRST),
  step('started', dayOf(2024, 8, 1)),
  step('running', dayOf(2024, 10, 1)),
];

export const INDICATOR: Indicator = {
  metric: 'B2',
  where: ['staff-group=teacher'],
  baseline: { value: 0.118, day: dayOf(2023, 10, 1), dataset: 'sha256:abc' },
  target: 0.1,
  direction: 'down',
  by: dayOf(2027, 10, 1),
};

export const ACTION: ActionContent = {
  title: 'Veileder fra første dag',
  strength: 'must',
  focusArea: '2',
  challenges: ['U2'],
  characteristics: ['K4'],
  because: 'Nye lærere slutter oftere enn andre.',
  doing: 'Alle nye får veileder.',
  leadsTo: 'Flere blir.',
  target: { groups: ['teacher'], units: [], areas: [], schoolTypes: [] },
  owner: 'seksjonsleder for rekruttering',
  start: dayOf(2024, 8, 1),
  stop: null,
  cost: 1_200_000,
  effect: { what: 'Flere er her etter to år', by: dayOf(2027, 8, 1) },
  milestones: [],
  risks: [],
  links: [],
  experiences: [],
  indicators: [INDICATOR],
  evaluation: { question: 'Blir flere?', method: 'staggered', comparison: 'skoler som begynner senere', on: dayOf(2026, 6, 1) },
  without: [],
  course: RUNNING,
};

let tellings = 0;

export function toldAction(says: ActionContent, rest: Partial<Omit<PlanTold, 'part' | 'says'>> = {}): PlanTold {
  tellings += 1;
  const from = rest.from ?? FIRST;
  return {
    no: tellings,
    from,
    at: '2026-01-01T00:00:00.000Z',
    by: 'kari',
    delivered: false,
    change: NO_REASON,
    counts: true,
    word: null,
    ...rest,
    part: 'action',
    says,
  };
}

export function actionItem(code: string, ...told: readonly PlanTold[]): PlanItem {
  return { part: 'action', code, told };
}
