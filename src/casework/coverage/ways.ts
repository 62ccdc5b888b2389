import type { Highs } from 'highs';
import { type Given, givenIn, type Pair } from './pairs.ts';
import type { CoverageProblem, Teacher } from './problem.ts';
import { type Aim, openProgram, type Program } from './program.ts';
import { type Answer, answered } from './solve.ts';

/** Ways to full coverage that stand beside each other: what each keeps low first. */
export const WAYS = ['cheapest', 'fewest-swaps', 'no-swaps', 'within'] as const;
export type WayName = (typeof WAYS)[number];

/** What somebody has set a limit to; null = no limit. */
export interface Ceilings {
  /** In the unit of the problem's prices. */
  readonly cost: number | null;
  readonly studies: number | null;
}

/** One way: what it leaves, what it costs, and what changes. */
export interface Way extends Given {
  readonly name: WayName;
  /** Hours nobody takes, by what is taught. */
  readonly uncovered: Readonly<Record<string, number>>;
  readonly cost: number;
  /** Null where it was proved that no way leaves less, nor what leaves as little costs less; else what was not, and how low it could be. */
  readonly open: { readonly aim: 'uncovered' | 'cost' | 'moved'; readonly bound: number } | null;
}

/** First as few hours as possible that nobody takes, then these in turn. */
const AIMS: Readonly<Record<WayName, readonly ('cost' | 'moved')[]>> = {
  cheapest: ['cost', 'moved'],
  'fewest-swaps': ['moved', 'cost'],
  'no-swaps': ['cost'],
  within: ['cost', 'moved'],
};

interface Asked {
  readonly ceilings: Ceilings;
  /** The longest one search may take; a way is up to three, each in up to four parts. */
  readonly seconds: number;
}

/**
 * One way to have as many hours as possible taught by those who fulfil the requirement. Exact: every aim is settled before the next
 * (lexicographic), each first by the programme that bounds it, then by the whole one of ever more pairs until the bound is
 * reached (decision 0082). Null where nothing was found in the time.
 */
export function wayToCoverage(highs: Highs, problem: CoverageProblem, name: WayName, asked: Asked): Way | null {
  const [whole, bound] = [openProgram(highs, problem), openProgram(highs, problem, 'bound')];
  try {
    const programs = [whole, bound] as const;
    for (const program of programs) {
      program.leave(true);
      if (name === 'no-swaps') program.keep('moved', 0);
      if (name === 'within') keepWithin(program, asked.ceilings);
    }
    return settled({ whole, bound, name, seconds: asked.seconds, problem });
  } finally {
    whole.dispose();
    bound.dispose();
  }
}

function keepWithin(program: Program, { cost, studies }: Ceilings): void {
  if (cost !== null) program.keep('cost', cost);
  if (studies !== null) program.keep('studies', studies);
}

interface Search {
  readonly whole: Program;
  readonly bound: Program;
  readonly name: WayName;
  readonly seconds: number;
  readonly problem: CoverageProblem;
}

function settled(search: Search): Way | null {
  let last: Least | null = search.problem.mayKeepFewer === true ? asToday(search) : null;
  let open: Way['open'] = null;
  for (const aim of ['uncovered', ...AIMS[search.name]] as const) {
    const found = leastOf(search, aim, last);
    if (found === null) break;
    last = found;
    if (!found.proved && open === null) open = { aim, bound: Math.max(0, Math.round(found.bound)) };
    for (const program of [search.whole, search.bound]) program.keep(aim, Math.round(found.value));
  }
  return last === null ? null : wayOf(search, last, open);
}

/** What is taught as it may be today, and the rest by nobody: every way may do no more. */
function asToday({ whole }: Search): Least {
  const values = whole.valuesOf(({ lacking, teacher, taught }) => (lacking === 0 ? (teacher.now[taught.id] ?? 0) : 0));
  return { values, value: 0, bound: 0, proved: false };
}

interface Least {
  readonly value: number;
  readonly bound: number;
  readonly proved: boolean;
  readonly values: ArrayLike<number>;
}

const HALF = 0.5;

/** The least of one aim, of what was settled before. */
function leastOf(search: Search, aim: Aim, before: Least | null): Least | null {
  const { whole, bound, seconds } = search;
  bound.allow(() => true);
  const lowest = answered(bound.least(aim, seconds, aim !== 'moved'));
  const told = (found: Found, isExact: boolean): Least => ({
    ...found,
    bound: lowest?.bound ?? 0,
    proved: isExact || reaches(found, lowest, whole.steps[aim]),
  });
  // Where what was found before is as low as can be, it is the answer.
  let best = before === null ? null : told({ values: before.values, value: whole.of(aim, before.values) }, false);
  const widths = widthsOf(search, [lowest?.values, before?.values]);
  for (const width of widths) {
    if (best?.proved === true) break;
    whole.allow(width);
    best = better(answered(whole.least(aim, seconds)), best, (found, isProved) =>
      // Of every pair, what the whole programme proves is proved; of fewer, only what reaches the bound is.
      told(found, isProved && width === widths.at(-1)),
    );
  }
  return best;
}

type Found = Pick<Answer, 'value' | 'values'>;

/** What was found where it is less, or as little and proved; else what there was. */
function better(
  found: Answer | null,
  best: Least | null,
  told: (found: Found, isProved: boolean) => Least,
): Least | null {
  if (found === null) return best;
  const isLess = best === null || found.value < best.value - HALF;
  const { value, values } = isLess ? found : best;
  return told({ value, values }, found.proved);
}

type Width = (pair: number) => boolean | 'now';

/**
 * Ever more of the school: those who lack something, and those whose hours the bound or what was found before would change, while
 * all others do as today; then what the bound uses and all that may be taught without study; then everything.
 */
function widthsOf(
  { whole: { pairs }, problem }: Search,
  seen: readonly (ArrayLike<number> | undefined)[],
): readonly Width[] {
  const given = (pair: Pair, values: ArrayLike<number> | undefined) => Math.round(values?.[pair.hours] ?? 0);
  const nowOf = ({ teacher, taught }: Pair) => teacher.now[taught.id] ?? 0;
  const used = pairs.map((pair) => seen.some((values) => given(pair, values) > 0));
  const moving = new Set(
    pairs
      .filter((pair) => seen.some((values) => values !== undefined && given(pair, values) !== nowOf(pair)))
      .map(({ teacher }) => teacher),
  );
  for (const teacher of problem.teachers) {
    const sound = pairs.filter((pair) => pair.teacher === teacher && pair.lacking === 0);
    const today = sound.reduce((sum, pair) => sum + nowOf(pair), 0);
    if (today < teacher.hours) moving.add(teacher);
  }
  const isFree = (pair: number) => used[pair] === true || pairs[pair]?.lacking === 0;
  return [
    (pair) => (moving.has(pairs[pair]?.teacher as Teacher) ? isFree(pair) : pairs[pair]?.lacking === 0 ? 'now' : false),
    isFree,
    () => true,
  ];
}

function reaches({ value }: Pick<Answer, 'value'>, lowest: Answer | null, step: number): boolean {
  // The bound may be up to `SLIGHT` steps more than what it bounds, so less than the rest of a step is between them.
  return lowest !== null && value < lowest.bound + step * HALF;
}

function wayOf({ whole, name }: Search, { values }: Least, open: Way['open']): Way {
  const given = givenIn(whole.pairs, values);
  const { credit, move } = whole.prices;
  return {
    ...{ ...given, name, open },
    uncovered: whole.uncovered(values),
    cost: given.credits * credit + given.moved * move,
  };
}
