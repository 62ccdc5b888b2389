import type { Evaluations, Refused } from '../../disclosure/index.ts';
import {
  type ActionPlanDesk,
  type DesignOutcome,
  type DesignRefusal,
  designThatHolds,
  type EvaluationDesignDesk,
  lastTold,
  toldOn,
} from '../../record/administration/index.ts';
import { type Day, type EvaluationDesign, type FieldProblem, FieldReader, firstTreatedDay } from '../../terms/index.ts';
import { type KnownUnit, readDesign, refuseUnits, type WrittenDesign } from './read-design.ts';

/** A design, why it is told anew, and which telling was seen. */
export interface WrittenDesignTelling {
  readonly design: WrittenDesign;
  /** Why it is changed; needed once a design is fixed. */
  readonly reason: string;
  /** Number of the telling that was seen; null: there was none. */
  readonly seen: number | null;
}

/** What became of telling or fixing a design. */
export type DesignSaid =
  | { readonly ok: true; readonly no: number }
  | { readonly ok: false; readonly refused: 'fields-wrong'; readonly problems: readonly FieldProblem[] }
  | { readonly ok: false; readonly refused: 'not-told'; readonly why: DesignRefusal }
  | ({ readonly ok: false; readonly refused: 'no-figures' } & Refused);

/** What telling a design leans on. */
export interface DesignDesks {
  readonly plan: Pick<ActionPlanDesk, 'list'>;
  readonly designs: EvaluationDesignDesk;
  readonly evaluations: Pick<Evaluations, 'powerBefore'>;
  readonly units: () => Promise<readonly KnownUnit[]>;
}

interface Teller {
  readonly by: string;
  readonly today: Day;
}

/** Tells how an action is to be evaluated, with the power it has: reckoned now, from the figures before the start. */
export async function tellDesign(
  { plan, designs, evaluations, units }: DesignDesks,
  code: string,
  { design: written, reason, seen }: WrittenDesignTelling,
  { by, today }: Teller,
): Promise<DesignSaid> {
  const fields = new FieldReader(today);
  const design = readDesign(fields, written);
  const why = fields.text('reason', reason);
  refuseUnits(fields, design, await units());
  if (fields.problems.length > 0) return { ok: false, refused: 'fields-wrong', problems: fields.problems };
  const start = await startOf(plan, code, design, today);
  if (start === 'unknown') return { ok: false, refused: 'not-told', why: { reason: 'unknown-item' } };
  const reckoned = await evaluations.powerBefore(design);
  if ('refusal' in reckoned) return { ok: false, refused: 'no-figures', ...reckoned };
  const afterStart = start !== null && start <= today;
  return said(await designs.tell(code, { design, ...reckoned, afterStart, reason: why, seen }, by));
}

/** Fixes the design that holds: from here on it is changed only with a reason, beside the first. */
export async function fixDesign(
  { plan, designs }: Pick<DesignDesks, 'plan' | 'designs'>,
  code: string,
  seen: number | null,
  { by, today }: Teller,
): Promise<DesignSaid> {
  const told = (await designs.list()).find((one) => one.code === code);
  const holds = told === undefined ? null : designThatHolds(told);
  if (holds === null) return { ok: false, refused: 'not-told', why: { reason: 'nothing-to-fix' } };
  const start = await startOf(plan, code, holds.design, today);
  const afterStart = start === 'unknown' || (start !== null && start <= today);
  // Whether it comes after the start is told of the design that was read: of another that holds by now it is not fixed.
  return said(await designs.fix(code, { seen: seen ?? holds.no, afterStart }, by));
}

/** The first day of the action by whatever says so: the design, the plan, or what was told of its course. Null: none does. */
async function startOf(
  plan: DesignDesks['plan'],
  code: string,
  design: EvaluationDesign,
  today: Day,
): Promise<Day | null | 'unknown'> {
  const item = (await plan.list()).find((one) => one.part === 'action' && one.code === code);
  const told = item === undefined ? null : (toldOn(item, today) ?? lastTold(item.told) ?? null);
  if (told?.part !== 'action') return 'unknown';
  const started = told.says.course.find(({ status }) => status === 'started')?.day ?? null;
  const days = [firstTreatedDay(design), told.says.start, started].filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((first, day) => Math.min(first, day) as Day);
}

function said(outcome: DesignOutcome): DesignSaid {
  if (outcome.ok) return outcome;
  const { ok, ...why } = outcome;
  return { ok, refused: 'not-told', why };
}
