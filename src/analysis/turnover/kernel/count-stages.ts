import { BY, movesWithTime } from '../../kernels/axis.ts';
import { type Contribution, type Counting, contribute, newContribution } from './contribution.ts';
import { newCrossings } from './crossings.ts';
import { fatesIn } from './fates.ts';
import { isSameGap, type Life, livesOf } from './life.ts';
import { lookingThrough } from './looking.ts';
import { NO_POSTS, postReader, type Reach } from './own-posts.ts';
import { newCount, type Sight, type Stage, type StageCount, type StagesCounted } from './stage.ts';

/** Stages that look at persons the same way: one state of knowledge, one set of rules of who is employed. */
interface Look {
  /** Place of its knowledge. */
  readonly sight: number;
  readonly rules: Stage['rules'];
  readonly stages: readonly number[];
}

/**
 * Counts a row of stages in one walk over the persons and, where asked for, who crosses between any two. Method: every
 * person's employment is made once per state of knowledge and set of rules, then asked by every stage. Persons whose
 * posts end long before the first moment, or begin long after the last, are passed by.
 */
export function countStages(
  stages: readonly Stage[],
  { withCrossings }: { readonly withCrossings: boolean },
): StagesCounted {
  const counts = stages.map(newCount);
  const crossings = newCrossings(withCrossings ? stages.length : 0);
  const reach = reachOf(stages);
  const sights = [...new Set(stages.map(({ knowledge }) => knowledge))];
  const looks = looksOf(stages, sights);
  const readers = sights.map((sight) => postReader(sight, reach));
  const countings = sights.map(countingBy);
  const own = stages.map(newContribution);
  const persons = Math.max(0, ...sights.map(({ dataset }) => dataset.persons.length));
  for (let person = 0; person < persons; person++) {
    const posts = readers.map((read) => read(person));
    if (posts.every((one) => one === NO_POSTS)) continue;
    for (const { looking } of countings) looking.at(person);
    const lives = livesOf(countings, posts);
    for (const { sight, rules, stages: places } of looks) {
      const life = lives(sight, rules);
      for (const place of places) addTo(countings[sight], [stages, own, counts], place, life);
    }
    crossings.add(own);
  }
  return { stages: counts, crossings: crossings.between };
}

function countingBy({ dataset, lens }: Sight): Counting {
  return { dataset, looking: lookingThrough(dataset, lens), fates: fatesIn(dataset) };
}

type Rows = readonly [stages: readonly Stage[], own: readonly Contribution[], counts: readonly StageCount[]];

function addTo(counting: Counting | undefined, [stages, own, counts]: Rows, place: number, life: Life): void {
  const [stage, mine, count] = [stages[place], own[place], counts[place]];
  if (counting === undefined || stage === undefined || mine === undefined || count === undefined) return;
  contribute(counting, stage, life, mine);
  count.numerator += mine.numerator;
  count.denominator += mine.denominator;
  count.persons.numerator += Number(mine.isIn.numerator);
  count.persons.denominator += Number(mine.isIn.denominator);
  count.atEnds.first += Number(mine.atEnds.first);
  count.atEnds.second += Number(mine.atEnds.second);
  count.provisional ||= mine.provisional;
}

function looksOf(stages: readonly Stage[], sights: readonly Sight[]): Look[] {
  const looks: { sight: number; rules: Stage['rules']; stages: number[] }[] = [];
  stages.forEach(({ knowledge, rules }, place) => {
    const sight = sights.indexOf(knowledge);
    const known = looks.find((one) => one.sight === sight && isSameRules(one.rules, rules));
    if (known === undefined) looks.push({ sight, rules, stages: [place] });
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
function reachOf(stages: readonly Stage[]): Reach {
  const longest = Math.max(0, ...stages.flatMap(({ rules }) => [rules.gapRule.summerDays, rules.gapRule.otherDays]));
  const earliest = Math.min(...stages.map(({ moments }) => moments.from.first)) - longest;
  return {
    from: stages.some(({ knowledge }) => movesWithTime(knowledge.lens, BY.tenure))
      ? Number.NEGATIVE_INFINITY
      : earliest,
    to: Math.max(...stages.map(({ moments }) => moments.to.last)) + longest,
  };
}
