import type { Day } from '../../terms/index.ts';
import { lensOf } from '../answer/axes.ts';
import type { Question } from '../question.ts';
import type { Dataset } from '../read-model/dataset.ts';
import type { TurnoverChoices } from './choices.ts';
import { countStages } from './kernel/count-stages.ts';
import type { EmploymentRules, Knowledge, Stage, StagesCounted } from './kernel/stage.ts';
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
  const knowledgeOf = remembering(dataset);
  const stages = stands.map((stand): Stage => {
    const rules = rulesOf(stand.choices, dataset.settings.gapRule);
    return { knowledge: knowledgeOf(stand.asKnownOn), rules, moments: stand.moments, choices: stand.choices };
  });
  const counted = countStages(dataset, lensOf(dataset, { by: [], where }), stages, asked);
  return {
    stands: stands.map((stand, i) => countedStand(stand, stages[i], counted.stages[i])),
    crossings: counted.crossings,
  };
}

/** One object for each state of knowledge, so that stages can tell by identity that they share it. */
function remembering(dataset: Dataset): (asKnownOn: Day | null) => Knowledge {
  const met = new Map<Day | null, Knowledge>();
  return (asKnownOn) => {
    const knowledge = met.get(asKnownOn) ?? knownOn(dataset, asKnownOn)?.knowledge;
    if (knowledge === undefined) throw new Error('a stand of which nothing is known');
    met.set(asKnownOn, knowledge);
    return knowledge;
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

function countedStand(stand: Stand, stage?: Stage, count?: CountedStand['count']): CountedStand {
  if (stage === undefined || count === undefined) throw new Error('a stand that was not counted');
  const { to } = stand.moments;
  const last = stand.choices.counted === 'as-events' ? to.first - 1 : to.last;
  return {
    stand,
    count,
    value: exactValue(stand.choices, count),
    provisional: count.provisional || last > stage.knowledge.horizon,
  };
}
