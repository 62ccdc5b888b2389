import type { Asker } from '../../access/index.ts';
import {
  type Audience,
  deviationsOf,
  type Figures,
  type Refused,
  type SeenDeviation,
  type SeenDeviations,
  type SeenTable,
} from '../../disclosure/index.ts';
import type { PlanItem } from '../../record/administration/index.ts';
import { type Day, parseDay } from '../../terms/index.ts';
import { type ActionNow, actionsOn } from '../actions/action-now.ts';
import { historyStart } from '../standing/own-history.ts';
import { leaversQuestion } from '../standing/questions.ts';
import { readingsOf } from '../standing/reading.ts';
import { askAll } from '../standing/standing.ts';
import { addresses } from './addresses.ts';
import { challengeQuestions } from './questions.ts';

/** A deviation with the actions of the plan that address it; none is a finding of its own. */
export interface Challenge {
  readonly deviation: SeenDeviation;
  readonly actions: readonly ActionNow[];
}

export interface ChallengePicture extends Omit<SeenDeviations, 'deviations'> {
  readonly dataset: string;
  readonly horizon: Day;
  /** By how sure, then by how many persons it is about. */
  readonly challenges: readonly Challenge[];
}

type Gate = Pick<Figures, 'answer' | 'state' | 'units'>;

/**
 * The challenge picture: what is out of the usual, by metric, group and unit, and what the plan does about it. From the tables
 * that the asker sees, and nothing else: the public picture is made of the public tables.
 */
export async function challengePicture(
  gate: Gate,
  request: { readonly asker: Asker; readonly audience: Audience },
  plan: { readonly items: readonly PlanItem[]; readonly day: Day },
): Promise<ChallengePicture | Refused> {
  const { horizon, dataset } = gate.state();
  if (horizon === null) return { refusal: { code: 'no-data' } };
  const leavers = await askAll(gate, request, [leaversQuestion(horizon)]);
  if ('refusal' in leavers) return leavers;
  // A figure that cannot be told is left out: a source that is not delivered is no deviation.
  const tables = await askAll(gate, request, challengeQuestions(horizon, startOf(leavers)));
  if ('refusal' in tables) return tables;
  const { deviations, ...found } = deviationsOf(tables);
  const actions = actionsOn(plan.items, plan.day).filter(({ status }) => status !== 'ended' && status !== 'stopped');
  const places = new Map(
    gate.units().map(({ unit, area, schoolType }) => [unit, { area: area.code, schoolType }] as const),
  );
  const placed = (unit: string) => places.get(unit);
  const challenges = deviations.map((deviation) => ({
    deviation,
    actions: actions.filter(({ says }) => addresses(says, deviation, placed)),
  }));
  return { ...found, dataset, horizon, challenges };
}

/** First day of the first year whose leavers are all known. */
function startOf(leavers: readonly SeenTable[]): Day | null {
  const everybody = leavers.flatMap(readingsOf).find(({ subject }) => subject.code === 'Total');
  const first = historyStart(everybody?.points ?? []);
  return first === null ? null : parseDay(first.period.slice(0, 10));
}
