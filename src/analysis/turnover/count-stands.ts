import type { Day } from '../../terms/index.ts';
import { lensOf } from '../answer/axes.ts';
import { anybodyMissing } from '../answer/beside/units-missing.ts';
import type { Question } from '../question.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { viewOf } from '../read-model/view.ts';
import type { TurnoverChoices } from './choices.ts';
import { countStages } from './kernel/count-stages.ts';
import type { EmploymentRules, Sight, Stage, StagesCounted } from './kernel/stage.ts';
import { knownOn } from './known.ts';
import type { Stand } from './path.ts';
import type { CountedStand } from './raw-bridge.ts';
import { exactValue } from './value.ts';

/** Counts stands in a row and, where asked for, who crosses between any two. All of them must be known of. */
export function countStands(
  dataset: Dataset,
  where: Question['where'],
  stands: readonly Stand[],
  asked: { readonly withCrossings: boolean },
): { readonly stands: readonly CountedStand[]; readonly crossings: StagesCounted['crossings'] } {
  const sightOf = remembering(dataset, where);
  const stages = stands.map(({ asKnownOn, moments, choices }): Stage => {
    const knowledge = sightOf(asKnownOn);
    return { knowledge, rules: rulesOf(choices, knowledge.dataset.settings.gapRule), moments, choices };
  });
  const counted = countStages(stages, asked);
  const isMissing = missingBy(dataset);
  return {
    stands: stands.map((stand, i) => countedStand(stand, { stage: stages[i], count: counted.stages[i], isMissing })),
    crossings: counted.crossings,
  };
}

/** One object for each state of knowledge, so that stages can tell by identity that they share it. */
function remembering(dataset: Dataset, where: Question['where']): (asKnownOn: Day | null) => Sight {
  const met = new Map<Day | null, Sight>();
  return (asKnownOn) => {
    const before = met.get(asKnownOn);
    if (before !== undefined) return before;
    const known = knownOn(dataset, asKnownOn);
    if (known === null) throw new Error('a stand of which nothing is known');
    const sight = { ...known.knowledge, lens: lensOf(known.knowledge.dataset, { by: [], where }) };
    met.set(asKnownOn, sight);
    return sight;
  };
}

function rulesOf(choices: TurnoverChoices, gapRule: EmploymentRules['gapRule']): EmploymentRules {
  return {
    hourly: choices.hourly === 'counted',
    longLeaveOut: choices.leave === 'long-not-employed',
    gapRule: {
      summerDays: choices['summer-holes'] === 'bridged' ? gapRule.summerDays : 0,
      otherDays: choices['short-holes'] === 'bridged' ? gapRule.otherDays : 0,
    },
  };
}

type IsMissing = (stage: Stage, asKnownOn: Day | null, day: number) => boolean;

/** Whether a unit that has not been told of may change what is counted up to a day. Asked of the same day by many stands. */
function missingBy(dataset: Dataset): IsMissing {
  const told = new Map<string, boolean>();
  return ({ knowledge }, asKnownOn, day) => {
    const key = `${asKnownOn} ${day}`;
    const known = told.has(key) ? null : knownOn(dataset, asKnownOn);
    if (known !== null) {
      const units = { dataset: known.knowledge.dataset, counting: known.counting, asKnownOn };
      told.set(
        key,
        anybodyMissing(units, () => viewOf(dataset, asKnownOn), knowledge.lens, day),
      );
    }
    return told.get(key) ?? false;
  };
}

interface Made {
  readonly stage: Stage | undefined;
  readonly count: CountedStand['count'] | undefined;
  readonly isMissing: IsMissing;
}

function countedStand(stand: Stand, { stage, count, isMissing }: Made): CountedStand {
  if (stage === undefined || count === undefined) throw new Error('a stand that was not counted');
  const { to } = stand.moments;
  const last = stand.choices.counted === 'as-events' ? to.first - 1 : to.last;
  const open = count.provisional || last > stage.knowledge.horizon;
  return {
    stand,
    count,
    value: exactValue(stand.choices, count),
    provisional: open || isMissing(stage, stand.asKnownOn, last),
  };
}
