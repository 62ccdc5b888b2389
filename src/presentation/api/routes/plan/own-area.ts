import type { Context } from 'hono';
import { mayForOwner, reachOf } from '../../../../access/index.ts';
import { lastTold, type PlanItem } from '../../../../record/administration/index.ts';
import { PLAN_TEXTS } from '../../../language/index.ts';
import { askerOf } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';

/** Whom an action is for, as far as places go. Nothing named: for the whole owner. */
interface Places {
  readonly units: readonly string[];
  readonly areas: readonly string[];
}

/**
 * Who keeps actions of one area holds to it: what an action is for, as it is told now and as it shall be, lies in the area. Throws the
 * refusal. An action that is not there yet is held to what it shall be alone.
 */
export async function holdToArea(
  c: Context,
  parts: Parts,
  { code, told = [] }: { readonly code: string; readonly told?: readonly Places[] },
): Promise<void> {
  const asker = askerOf(c, parts);
  if (mayForOwner(asker, 'area-plan')) return;
  const reach = reachOf(asker, 'area-plan');
  const own: readonly string[] = reach.kind === 'units' ? reach.units : [];
  const now = targetOf(await parts.open.administration.plan.list(), code);
  const isWithin = ({ units, areas }: Places) =>
    units.length + areas.length > 0 &&
    areas.every((area) => area === asker.area?.code) &&
    units.every((unit) => own.includes(unit));
  if ([...(now === null ? [] : [now]), ...told].every(isWithin)) return;
  throw new ProblemAnswer(400, 'outside-area', PLAN_TEXTS[languageOf(c)].outsideArea);
}

function targetOf(items: readonly PlanItem[], code: string): Places | null {
  const told = lastTold(items.find((one) => one.part === 'action' && one.code === code)?.told);
  return told?.part === 'action' ? told.says.target : null;
}
