import { lazily } from '../attack/lazily.ts';
import type { Effort } from '../attack/least/least-move.ts';
import { openParts, type Parts } from '../attack/least/parts.ts';
import { type Attacker, knownRuleOf, openProver, type Protection, type Prover, widthOf } from '../attack/prover.ts';
import type { Shown } from '../audit.ts';
import type { Sums } from '../cells/sums.ts';
import { gaussWithheld, orderOfWorth } from './gauss.ts';
import { openRepair, type Repair } from './repair.ts';

/** How far the work has come, for whoever waits. */
export interface Step {
  readonly stage: 'repair' | 'publishing-back';
  readonly done: number;
  readonly of: number;
}

export interface Found {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
  /** Other tables with the same published numbers, and what is found safe by them. */
  readonly shown: readonly Shown[];
}

/** Up to so many primaries the search is made from two beginnings, the one that withholds less is taken, and no move is too long. */
const THOROUGH_UP_TO = 200;
const THOROUGH_UP_TO_SUMS = 3000;

/**
 * A set of sums to withhold that keeps what is wanted: a beginning, repair until no attacker gets too close, then
 * publishing back what is not needed. Without chance: the same table gives the same set.
 */
export function search(sums: Sums, wanted: Protection, tell: (step: Step) => void, atOnceUpTo = AT_ONCE_UP_TO): Found {
  const primaries = Uint8Array.from(wanted.primary, (is) => (is ? 1 : 0));
  const isThorough = primariesOf(wanted).length <= THOROUGH_UP_TO && sums.of.length <= THOROUGH_UP_TO_SUMS;
  const beginnings = isThorough ? [gaussWithheld(sums, wanted.primary), primaries] : [primaries];
  const effort = isThorough ? 'thorough' : 'quick';
  const parts = lazily(() => openParts(sums)).get;
  const found = beginnings.map((withheld) => searchFrom(sums, { wanted, withheld, effort, parts, tell, atOnceUpTo }));
  return found.reduce((best, other) => (isLess(loss(sums, other), loss(sums, best)) ? other : best));
}

interface Beginning {
  readonly wanted: Protection;
  /** Is written to. */
  readonly withheld: Uint8Array;
  readonly effort: Effort;
  readonly parts: () => Parts;
  /** Tables of more sums are gone through part by part. */
  readonly atOnceUpTo: number;
  readonly tell: (step: Step) => void;
}

/** Larger tables are gone through part by part, so that what proves one part need not be kept for the next. */
const AT_ONCE_UP_TO = 30_000;

function searchFrom(sums: Sums, beginning: Beginning): Found {
  const { wanted, withheld, effort, parts, atOnceUpTo } = beginning;
  const prover = openProver(sums, wanted, { highs: null, effort, parts });
  const repair = openRepair(sums, wanted.ruleAware ? knownRuleOf(wanted) : null, effort === 'quick' ? parts : null);
  const tasks = sums.of.length > atOnceUpTo ? byPart(sums, wanted, parts()) : [wholeTable(sums, wanted)];
  const most = Math.ceil(MOST_QUESTIONS / tasks.length);
  for (const [sum, is] of withheld.entries()) {
    if (is === 0) continue;
    prover.withhold(sum);
    repair.withhold(sum);
  }
  const shown = tasks.map((task, i) => {
    const tell = (step: Step) => beginning.tell({ ...step, done: i + step.done / step.of, of: tasks.length });
    const work = { ...beginning, ...task, most, tell: tasks.length > 1 ? tell : beginning.tell };
    const given = mendAll(work, prover, repair);
    publishBack(sums, work, prover, given);
    const proven = { primaries: task.primaries, changes: prover.proofs() };
    if (tasks.length > 1) prover.clear();
    return proven;
  });
  return { withheld, shown };
}

/** Some primaries, and the sums that may be published again once these are safe. */
interface Task {
  readonly primaries: readonly number[];
  readonly own: readonly number[];
}

function wholeTable(sums: Sums, wanted: Protection): Task {
  const size = (sum: number) => sums.of[sum]?.length ?? 0;
  const primaries = [...primariesOf(wanted)].sort((a, b) => size(b) - size(a) || a - b);
  return { primaries, own: [...sums.of.keys()] };
}

/**
 * A move within a part touches no sum of another part alone: those of the own part may be published again when it is done.
 * Sums over several parts stay withheld once they are. Primaries that lie in no one part come last, and publish nothing.
 */
function byPart(sums: Sums, wanted: Protection, { part, tables }: Parts): readonly Task[] {
  const partOf = (sum: number): number => {
    const leaves = sums.of[sum] ?? new Int32Array();
    const first = part[leaves[0] ?? -1] ?? -1;
    return leaves.every((leaf) => part[leaf] === first) ? first : -1;
  };
  const whole = wholeTable(sums, wanted).primaries;
  const groups = new Map<number, number[]>([...tables.keys(), -1].map((at) => [at, []]));
  for (const sum of whole) groups.get(partOf(sum))?.push(sum);
  const ownOf = (at: number) => [...(tables[at]?.own.keys() ?? [])].filter((sum) => partOf(sum) === at);
  return [...groups].map(([at, primaries]) => ({ primaries, own: ownOf(at) }));
}

function primariesOf({ primary }: Protection): readonly number[] {
  return primary.flatMap((is, sum) => (is ? [sum] : []));
}

/** Cells withheld, then what they add up to. */
function loss(sums: Sums, { withheld }: Found): readonly [number, number] {
  let [cells, total] = [0, 0];
  for (const [sum, is] of withheld.entries()) {
    cells += is * (sums.shownBy[sum] ?? 0);
    total += is * (sums.shownBy[sum] ?? 0) * (sums.values[sum] ?? 0);
  }
  return [cells, total];
}

function isLess(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

interface Work extends Beginning, Task {
  readonly most: number;
}

/** Goes through the primaries and withholds until each is proven; those that the rule gives away are told. */
function mendAll(work: Work, prover: Prover, repair: Repair): Set<number> {
  const { primaries, tell } = work;
  const given = new Set<number>();
  for (const [i, sum] of primaries.entries()) {
    if (mendOne(sum, work, prover, repair) === 'rule-aware') given.add(sum);
    tell({ stage: 'repair', done: i + 1, of: primaries.length });
  }
  return given;
}

/**
 * Null, or the attacker whom nothing that could be withheld keeps away: only one who knows the rule. The others are still
 * kept away then. Each round withholds more or shows a table that was not seen, so it ends.
 */
function mendOne(sum: number, { wanted, withheld }: Beginning, prover: Prover, repair: Repair): Attacker | null {
  let given: Attacker | null = null;
  const breachNow = () => prover.breach(sum, given !== null);
  for (let breach = breachNow(); breach !== null; breach = breachNow()) {
    const mend = repair.mend(breach, widthOf(wanted, sum));
    if (mend === null) {
      if (given !== null) return breach.attacker;
      given = breach.attacker;
      continue;
    }
    for (const more of mend.more) {
      withheld[more] = 1;
      prover.withhold(more);
      repair.withhold(more);
    }
    for (const change of mend.changes) prover.show(change);
  }
  return given;
}

/** After so many questions the rest stays withheld: minutes of work. (A table of 11,000 cells takes some 40,000.) */
const MOST_QUESTIONS = 100_000;

/** Publishes each secondary that is not needed, largest first. What was needed stays so when more is published: one round is enough. */
function publishBack(
  sums: Sums,
  { wanted, withheld, own, most, tell }: Work,
  prover: Prover,
  given: ReadonlySet<number>,
): void {
  const seconds = orderOfWorth(sums, own).filter((sum) => withheld[sum] === 1 && wanted.primary[sum] !== true);
  let questions = 0;
  const isSafe = (sum: number) => {
    questions += 1;
    return prover.breach(sum, given.has(sum)) === null;
  };
  for (const [i, sum] of seconds.entries()) {
    tell({ stage: 'publishing-back', done: i + 1, of: seconds.length });
    if (questions > most) continue;
    const leaning = prover.leaningOn(sum);
    prover.publish(sum);
    const isFree = leaning.every(isSafe);
    withheld[sum] = isFree ? 0 : 1;
    if (!isFree) prover.withhold(sum);
  }
  // What was needed for proofs that have been replaced since: nothing leans on it any more.
  for (const sum of seconds) {
    if (withheld[sum] === 0 || prover.leaningOn(sum).length > 0) continue;
    prover.publish(sum);
    withheld[sum] = 0;
  }
}
