import type { Facts } from '../../record/index.ts';
import type { Day } from '../../terms/index.ts';
import { knowledgeDay } from './counting-source.ts';
import type { Dataset, PlanKnown } from './dataset.ts';
import { keptByDay } from './kept-by-day.ts';
import { firstNumbers, type Lives } from './people/lives.ts';

/** Tellings of plans with the days on which each was the word of somebody, in an order that follows from what they say. */
export function plansOf({ plans = [] }: Pick<Facts, 'plans'>, lives: Lives): readonly PlanKnown[] {
  const first = firstNumbers(lives);
  return plans
    .map((told, order) => ({ told, order, person: first.get(told.person) ?? told.person }))
    .sort(
      (a, b) =>
        a.person - b.person ||
        (a.told.unit < b.told.unit ? -1 : Number(a.told.unit > b.told.unit)) ||
        a.told.start - b.told.start ||
        a.order - b.order,
    )
    .flatMap(({ told: { plan: _, known, ...told }, person }) =>
      known.map(([knownFrom, knownTo]) => ({ ...told, person, knownFrom, knownTo })),
    );
}

const KEPT = 8;
const kept = keptByDay<Pick<Dataset, 'plans'>, readonly PlanKnown[]>(KEPT);

/** The tellings that counted at the end of a day (null = now). */
export function planTellingsOn(dataset: Pick<Dataset, 'plans'>, asKnownOn: Day | null): readonly PlanKnown[] {
  const day = knowledgeDay(asKnownOn);
  return kept(dataset, day, () =>
    (dataset.plans ?? []).filter(({ knownFrom, knownTo }) => knownFrom <= day && day < knownTo),
  );
}

/**
 * The telling of each plan that holds on a day, by person: of several that hold by then the last told. As `versionOn` of the record.
 */
export function plansInForce(
  dataset: Pick<Dataset, 'plans'>,
  asKnownOn: Day | null,
  day: number,
): ReadonlyMap<number, readonly PlanKnown[]> {
  const last = new Map<string, PlanKnown>();
  for (const told of planTellingsOn(dataset, asKnownOn))
    if (told.from <= day) last.set(`${told.person} ${told.unit} ${told.start}`, told);
  const byPerson = new Map<number, PlanKnown[]>();
  for (const told of last.values()) byPerson.set(told.person, [...(byPerson.get(told.person) ?? []), told]);
  return byPerson;
}
