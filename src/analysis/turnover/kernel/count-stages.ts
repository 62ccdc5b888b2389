import { BY, type Lens, movesWithTime } from '../../kernels/axis.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { type Contribution, type Counting, contribute, newContribution } from './contribution.ts';
import { newCrossings } from './crossings.ts';
import { fatesIn } from './fates.ts';
import { isSameGap, type Life, livesOf } from './life.ts';
import { lookingThrough } from './looking.ts';
import { NO_POSTS, postReader, type Reach } from './own-posts.ts';
import { newCount, type Stage, type StageCount, type StagesCounted } from './stage.ts';

/** Stages that look at persons the same way: one state of knowledge, one set of rules of who is employed. */
interface Look {
  readonly knowledge: Stage['knowledge'];
  readonly rules: Stage['rules'];
  readonly stages: readonly number[];
}

/**
 * Counts a row of stages in one walk over the persons and, where asked for, who crosses between any two. Method: every
 * person's employment is made once per state of knowledge and set of rules, then asked by every stage. Persons whose
 * posts end long before the first moment, or begin long after the last, are passed by.
 */
export function countStages(
  dataset: Dataset,
  lens: Lens,
  stages: readonly Stage[],
  { withCrossings }: { readonly withCrossings: boolean },
): StagesCounted {
  const counts = stages.map(newCount);
  const crossings = newCrossings(withCrossings ? stages.length : 0);
  const looks = looksOf(stages);
  const reach = reachOf(stages, lens);
  const knowledges = [...new Set(looks.map(({ knowledge }) => knowledge))];
  const readers = knowledges.map((one) => postReader(dataset, one, reach));
  const readerOf = looks.map(({ knowledge }) => knowledges.indexOf(knowledge));
  const counting: Counting = { dataset, looking: lookingThrough(dataset, lens), fates: fatesIn(dataset) };
  const own = stages.map(newContribution);
  for (let person = 0; person < dataset.persons.length; person++) {
    const posts = readers.map((read) => read(person));
    if (posts.every((one) => one === NO_POSTS)) continue;
    counting.looking.at(person);
    const lives = livesOf(dataset, posts);
    for (const [i, look] of looks.entries()) {
      const life = lives(readerOf[i] ?? 0, look.rules);
      for (const place of look.stages) addTo(counting, [stages, own, counts], place, life);
    }
    crossings.add(own);
  }
  return { stages: counts, crossings: crossings.between };
}

type Rows = readonly [stages: readonly Stage[], own: readonly Contribution[], counts: readonly StageCount[]];

function addTo(counting: Counting, [stages, own, counts]: Rows, place: number, life: Life): void {
  const [stage, mine, count] = [stages[place], own[place], counts[place]];
  if (stage === undefined || mine === undefined || count === undefined) return;
  contribute(counting, stage, life, mine);
  count.numerator += mine.numerator;
  count.denominator += mine.denominator;
  count.persons.numerator += Number(mine.isIn.numerator);
  count.persons.denominator += Number(mine.isIn.denominator);
  count.atEnds.first += Number(mine.atEnds.first);
  count.atEnds.second += Number(mine.atEnds.second);
  count.provisional ||= mine.provisional;
}

function looksOf(stages: readonly Stage[]): Look[] {
  const looks: { knowledge: Stage['knowledge']; rules: Stage['rules']; stages: number[] }[] = [];
  stages.forEach(({ knowledge, rules }, place) => {
    const known = looks.find((one) => one.knowledge === knowledge && isSameRules(one.rules, rules));
    if (known === undefined) looks.push({ knowledge, rules, stages: [place] });
    else known.stages.push(place);
  });
  return looks;
}

function isSameRules(a: Stage['rules'], b: Stage['rules']): boolean {
  return a.hourly === b.hourly && a.longLeaveOut === b.longLeaveOut && isSameGap(a.gapRule, b.gapRule);
}

/**
 * The moments, and the longest bridged hole on either side of them. All of a career where its length is asked for.
 */
function reachOf(stages: readonly Stage[], lens: Lens): Reach {
  const longest = Math.max(0, ...stages.flatMap(({ rules }) => [rules.gapRule.summerDays, rules.gapRule.otherDays]));
  const earliest = Math.min(...stages.map(({ moments }) => moments.from.first)) - longest;
  return {
    from: movesWithTime(lens, BY.tenure) ? Number.NEGATIVE_INFINITY : earliest,
    to: Math.max(...stages.map(({ moments }) => moments.to.last)) + longest,
  };
}
