import type { Day } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import { type Counting, countingDeliveries, knowledgeDay } from '../read-model/counting-source.ts';
import { COUNTED, type Dataset, EMPLOYMENT_SOURCES } from '../read-model/dataset.ts';
import { keptByDay } from '../read-model/kept-by-day.ts';
import { datasetOn } from '../read-model/versions/dataset-on.ts';
import type { DayRule } from './choices.ts';
import type { Knowledge } from './kernel/stage.ts';
import type { Moments } from './moments.ts';
import type { Stand } from './path.ts';

/** What was known at the end of a day, as far as turnover needs it. */
export interface Known {
  readonly counting: Counting;
  readonly knowledge: Knowledge;
  /** First day anyone is known to be employed; null where nobody is. */
  readonly firstDay: Day | null;
  /** Do the data go back to the days of a stand? */
  readonly reaches: (stand: Pick<Stand, 'moments' | 'choices'>) => boolean;
  /**
   * Do they go so far as a definition's own days? The days that are asked for may lie ahead (the figure is provisional);
   * nobody asked for the definition's own, so half of them is no answer.
   */
  readonly tells: (rule: DayRule, moments: Moments) => boolean;
}

/** Null where nothing was known yet. The latest few days are kept. */
export function knownOn(dataset: Dataset, asKnownOn: Day | null): Known | null {
  return kept(dataset, knowledgeDay(asKnownOn), () => foundOn(dataset, asKnownOn));
}

const MOST_KEPT = 8;
const kept = keptByDay<Dataset, Known | null>(MOST_KEPT);

function foundOn(dataset: Dataset, asKnownOn: Day | null): Known | null {
  const then = datasetOn(dataset, asKnownOn);
  const counting = countingDeliveries(then, asKnownOn);
  if (counting === null) return null;
  const knowledge = {
    dataset: then,
    day: knowledgeDay(asKnownOn),
    source: EMPLOYMENT_SOURCES.indexOf(counting.source),
    horizon: counting.horizon,
  };
  const firstDay = firstDayOf(knowledge);
  return {
    counting,
    knowledge,
    firstDay,
    reaches: ({ moments: { from, to }, choices }) => {
      const asked = choices.counted === 'as-events' ? to.first - 1 : from.first;
      return firstDay !== null && asked >= firstDay;
    },
    tells: (rule, { to }) => rule === 'asked' || to.last <= counting.horizon,
  };
}

function firstDayOf({ dataset: { pieces }, day, source }: Knowledge): Day | null {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < pieces.length; i++) {
    if (at(pieces.excluded, i) !== COUNTED || at(pieces.source, i) !== source) continue;
    if (at(pieces.knownFrom, i) > day || day >= at(pieces.knownTo, i)) continue;
    first = Math.min(first, at(pieces.from, i));
  }
  return Number.isFinite(first) ? (first as Day) : null;
}
