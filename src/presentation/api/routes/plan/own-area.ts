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

interface Held {
  readonly code: string;
  /** Whom it shall be for. */
  readonly told?: readonly Places[];
  /** True where the word puts another telling in the place of the last: then each telling of the action is held to. */
  readonly isWord?: boolean;
}

/**
 * Who keeps actions of one area holds to it: what an action is for, as it is told now and as it shall be, lies in the area. Throws the
 * refusal. An action that is not there yet is held to what it shall be alone; one that is all taken back, to all that was told of it.
 */
export async function holdToArea(c: Context, parts: Parts, { code, told = [], isWord = false }: Held): Promise<void> {
  const asker = askerOf(c, parts);
  if (mayForOwner(asker, 'area-plan')) return;
  const reach = reachOf(asker, 'area-plan');
  const own: readonly string[] = reach.kind === 'units' ? reach.units : [];
  const items = await parts.open.administration.plan.list();
  const isWithin = ({ units, areas }: Places) =>
    units.length + areas.length > 0 &&
    areas.every((area) => area === asker.area?.code) &&
    units.every((unit) => own.includes(unit));
  if ([...targetsOf(items, code, isWord), ...told].every(isWithin)) return;
  throw new ProblemAnswer(400, 'outside-area', PLAN_TEXTS[languageOf(c)].outsideArea);
}

function targetsOf(items: readonly PlanItem[], code: string, isWord: boolean): readonly Places[] {
  const told = items.find((one) => one.part === 'action' && one.code === code)?.told ?? [];
  const last = lastTold(told);
  const held = isWord || last === undefined ? told : [last];
  return held.flatMap((one) => (one.part === 'action' ? [one.says.target] : []));
}
