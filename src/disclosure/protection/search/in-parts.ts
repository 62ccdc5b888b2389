import type { Change } from '../attack/change.ts';
import { ruleOfPart } from '../attack/known-rule.ts';
import { lazily } from '../attack/lazily.ts';
import type { Part, Parts } from '../attack/least/parts.ts';
import { touchesOf } from '../attack/moves.ts';
import { knownRuleOf, openProver, type Protection } from '../attack/prover.ts';
import type { Shown } from '../audit.ts';
import type { Sums } from '../cells/sums.ts';
import { type Found, innerFirst, primariesOf } from './found.ts';
import { type PartFound, type PartWork, searchPart } from './one-part.ts';
import { mendAll, type Step } from './publishing-back.ts';
import { openRepair, pricesOf } from './repair.ts';

interface InParts {
  readonly parts: () => Parts;
  readonly tell: (step: Step) => void;
}

/** The search of a large table as pieces of work that may be done in several places at once. */
export interface PartsSearch {
  /** How many parts there are. */
  readonly size: number;
  /** The next part to be searched; null where all are handed out, or one before it must be handed back first. */
  readonly next: () => { readonly at: number; readonly work: PartWork } | null;
  readonly handBack: (at: number, found: PartFound) => void;
  /** What was found, once all parts have been handed back. */
  readonly finish: () => Found;
}

/**
 * A part begins from what is withheld over several parts by the sake of those that lie so many places before it: never more,
 * for who is done first must decide nothing. So as many parts can be worked on at once.
 */
export const AT_ONCE = 3;

/**
 * The search in a large table: each part (a district) as a table of its own. A move within a part that keeps what is published
 * of it keeps what is published of the whole, so what is safe in its part is safe. Sums over several parts are withheld where
 * a proof needs them. In the end all proofs are added up again in the whole, and what lies in no one part is made safe there.
 */
export function openPartsSearch(sums: Sums, wanted: Protection, { parts, tell }: InParts): PartsSearch {
  const { tables } = parts();
  const withheld = Uint8Array.from(wanted.primary, (is) => (is ? 1 : 0));
  const views = tables.map((part) => viewOf(sums, part));
  const large: Large = {
    values: sums.values,
    wanted,
    prices: pricesOf(sums),
    most: Math.ceil(MOST_QUESTIONS / tables.length),
  };
  const found: FoundIn[] = [];
  let [handedOut, taken] = [0, 0];
  /** In the order of the parts; false where one of them is not done yet. */
  const takeUpTo = (end: number): boolean => {
    for (; taken < end; taken++) {
      const one = found[taken];
      if (one === undefined) return false;
      takeOver(sums, one.view, one.part, withheld);
    }
    return true;
  };
  return {
    size: views.length,
    next: () => {
      const view = views[handedOut];
      if (view === undefined || !takeUpTo(handedOut + 1 - AT_ONCE)) return null;
      handedOut += 1;
      return { at: handedOut - 1, work: workOf(large, view, withheld) };
    },
    handBack: (at, part) => {
      const view = views[at];
      if (view !== undefined) found[at] = { view, part };
    },
    finish: () => {
      takeUpTo(views.length);
      return { withheld, shown: checked(sums, wanted, { parts, tell, found, withheld }) };
    },
  };
}

/** Searches one part after another here. */
export function searchInParts(sums: Sums, wanted: Protection, wish: InParts): Found {
  const search = openPartsSearch(sums, wanted, wish);
  for (let one = search.next(); one !== null; one = search.next()) {
    const { at, work } = one;
    const step = ({ stage, done, of }: Step) =>
      wish.tell({ stage: 'parts', done: stage === 'repair' ? at : at + done / of, of: search.size });
    search.handBack(at, searchPart(work, step));
  }
  return search.finish();
}

interface FoundIn {
  readonly view: View;
  readonly part: PartFound;
}

/** A part, and which sums of the whole each of its sums is a piece of. */
interface View {
  readonly part: Part;
  readonly wholes: readonly (readonly number[])[];
  /** The sum of the whole that has the same leaves; -1 where there is none. */
  readonly same: Int32Array;
}

function viewOf(sums: Sums, part: Part): View {
  const wholes = part.sums.of.map((): number[] => []);
  const same = new Int32Array(wholes.length).fill(-1);
  for (const [sum, at] of part.own) {
    wholes[at]?.push(sum);
    if (sums.of[sum]?.length === part.sums.of[at]?.length) same[at] = sum;
  }
  return { part, wholes, same };
}

interface Large {
  readonly values: Float64Array;
  readonly wanted: Protection;
  readonly prices: Float64Array;
  /** So many questions are asked of each part before the rest of it stays withheld. */
  readonly most: number;
}

/** Some ten minutes of work. (A table of 11,000 cells takes some 23,000, and has hardly fewer withheld with more.) */
const MOST_QUESTIONS = 150_000;

function workOf({ values, wanted, prices, most }: Large, view: View, withheld: Uint8Array): PartWork {
  const { part, wholes, same } = view;
  const isOf = (some: readonly boolean[]) => (sum: number) => some[sum] === true;
  const rule = ruleOfPart(knownRuleOf(wanted), values, { size: wholes.length, own: part.own });
  const local: Protection = {
    ...wanted,
    primary: Array.from(same, isOf(wanted.primary)),
    ruled: rule.primary,
    ruledRange: rule.range,
    ...(wanted.widths === undefined ? {} : { widths: Float64Array.from(same, (sum) => wanted.widths?.[sum] ?? 1) }),
  };
  const price = new Float64Array(wholes.length);
  const isWithheld = new Uint8Array(wholes.length);
  for (const [at, some] of wholes.entries()) {
    const published = some.filter((sum) => withheld[sum] === 0);
    for (const sum of published) price[at] = (price[at] ?? 0) + (prices[sum] ?? 0);
    isWithheld[at] = published.length === 0 ? 1 : 0;
  }
  const own = [...same.keys()].filter((at) => (same[at] ?? -1) >= 0);
  const { sums, leaves } = part;
  return {
    part: { sums, leaves },
    wanted: local,
    withheld: isWithheld,
    price,
    primaries: innerFirst(sums, local),
    own,
    most,
  };
}

/** Of the own sums what is withheld now; of those over several parts what a proof needs. */
function takeOver(sums: Sums, { same }: View, found: PartFound, withheld: Uint8Array): void {
  for (const [at, sum] of same.entries()) if (sum >= 0) withheld[sum] = found.withheld[at] ?? 1;
  for (const change of found.changes) for (const sum of touchesOf(change, sums).keys()) withheld[sum] = 1;
}

interface Checking extends InParts {
  readonly found: readonly FoundIn[];
  /** Is written to. */
  readonly withheld: Uint8Array;
}

/** Some primaries, what is known to be safe of them, and what shows it. */
interface Group {
  readonly primaries: readonly number[];
  readonly given: ReadonlySet<number>;
  readonly changes: readonly Change[];
}

/** Goes through all primaries once more in the whole table: with the proofs of their part, then those of none. */
function checked(sums: Sums, wanted: Protection, { parts, tell, found, withheld }: Checking): readonly Shown[] {
  const prover = openProver(sums, wanted, { highs: null, effort: 'quick', parts });
  const repair = lazily(() => {
    const opened = openRepair(sums, wanted, { parts, price: pricesOf(sums) });
    for (const [sum, is] of withheld.entries()) if (is === 1) opened.withhold(sum);
    return opened;
  }).get;
  for (const [sum, is] of withheld.entries()) if (is === 1) prover.withhold(sum);
  return groupsOf(sums, wanted, found).map(({ primaries, given, changes }) => {
    for (const change of changes) prover.show(change);
    const open = primaries.filter((sum) => prover.breach(sum, given.has(sum)) !== null);
    mendAll({ wanted, withheld, primaries: open, tell }, prover, repair);
    const shown = { primaries, changes: prover.proofs() };
    prover.clear();
    return shown;
  });
}

function groupsOf(sums: Sums, wanted: Protection, found: Checking['found']): readonly Group[] {
  const left = new Set(primariesOf(sums, wanted));
  const groups = found.map(({ view: { same }, part }): Group => {
    const given = new Set(part.given.map((at) => same[at] ?? -1));
    return { primaries: Array.from(same).filter((sum) => left.delete(sum)), given, changes: part.changes };
  });
  return [...groups, { primaries: [...left], given: new Set(), changes: [] }];
}
