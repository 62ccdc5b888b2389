import type { Sums } from '../cells/sums.ts';
import type { Left } from './closeness.ts';
import { type Finding, openFinder } from './finder.ts';
import type { Kept, Known } from './kept.ts';
import type { KnownRule, RuledRange } from './known-rule.ts';
import { lazily } from './lazily.ts';
import { openParts } from './least/parts.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** Who tries: somebody who sees what is published; a person alone in a withheld leaf; somebody who knows the rule. */
export type Attacker = 'outsider' | 'insider' | 'rule-aware';

/** What the withheld must stand up to. */
export interface Protection {
  readonly primary: readonly boolean[];
  readonly fewest: number;
  /** Least width of the interval that outsiders and insiders are left with. */
  readonly width: number;
  readonly insiders: boolean;
  readonly ruleAware: boolean;
  /** Where not every width is the same: that of each sum. */
  readonly widths?: Float64Array;
  /** The primaries that whoever knows the rule knows to be 1 … fewest − 1; all of them unless told. */
  readonly ruled?: readonly boolean[];
  /** In a part of a table: between what the sums of the whole are that move as these. */
  readonly ruledRange?: RuledRange;
}

export function widthOf({ width, widths }: Protection, sum: number): number {
  return widths?.[sum] ?? width;
}

export function knownRuleOf({ primary, ruled, ruledRange, fewest }: Protection): KnownRule {
  return { primary: ruled ?? primary, fewest, ...(ruledRange === undefined ? {} : { range: ruledRange }) };
}

/** An attacker who gets too close to a sum, and the distances from its true value the attacker is left with. */
export interface Breach extends Left {
  readonly sum: number;
  readonly attacker: Attacker;
  /** The leaf the insider is alone in; -1 for others. */
  readonly still: number;
}

/**
 * Proves for one sum after another that no attacker gets too close. What is proven is shown by tables that have been
 * added up again; the finders only find them. What no finder has a table for is taken to be a breach: by the solver's
 * word where there is one, else because a search for a small move gave up.
 */
export interface Prover {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** What is published will stay so. */
  readonly settle: Shelf['settle'];
  /** The first attacker who gets too close to a primary sum, or null. `given`: the rule alone gives it away, so whoever
   *  knows the rule is not asked about. */
  readonly breach: (sum: number, given?: boolean) => Breach | null;
  /** Every kind of attacker who gets too close to it; of the insiders, the first. */
  readonly breaches: (sum: number, given?: boolean) => readonly Breach[];
  /** Whether what has been shown so far keeps who knows the rule away; nothing is looked for. */
  readonly isShownToRuled: (sum: number) => boolean;
  /** The sums found safe whose proof has a table that moves this one. */
  readonly leaningOn: Shelf['leaningOn'];
  readonly show: Shelf['add'];
  /** The tables that what was found safe leans on, as changes of the true one. */
  readonly proofs: Shelf['proofs'];
  /** Forgets all tables; what is withheld stays so. */
  readonly clear: Shelf['clear'];
  readonly dispose: () => void;
}

/** Somebody who knows the rule must be left with two whole numbers. */
const RULED_WIDTH = 1;
const NOBODY = -1;
const ROUNDING = 1e-6;

export function openProver(sums: Sums, wanted: Protection, wish: Finding): Prover {
  const finding = { ...wish, parts: wish.parts === undefined ? lazily(() => openParts(sums)).get : wish.parts };
  const shelf = openShelf(sums, knownRuleOf(wanted));
  const finders = [openFinder(sums, null, finding)];
  if (wanted.ruleAware) finders.push(openFinder(sums, knownRuleOf(wanted), finding));
  const [plain, ruled] = finders;
  const all = [shelf, ...finders];

  const asKnower = (sum: number, attacker: Attacker, still: number, avoid: readonly number[] = []): Breach | null => {
    const isRuled = attacker === 'rule-aware';
    const width = isRuled ? RULED_WIDTH : widthOf(wanted, sum);
    const asked = { sum, knower: { still, ruled: isRuled }, width, avoid };
    const left = (isRuled ? ruled : plain)?.left(shelf, asked) ?? null;
    return left === null ? null : { sum, attacker, still, ...left };
  };
  const shownTo = (sum: number, still: number) => shelf.known(sum, { still, ruled: false }, widthOf(wanted, sum));
  const shownToRuled = (sum: number) => shelf.known(sum, { still: NOBODY, ruled: true }, RULED_WIDTH);
  /** Only those whose leaf the tables found so far move: without them the proof stands as it is. */
  const exposedTo = (sum: number): readonly number[] =>
    alonesIn(movesIn(shownTo(sum, NOBODY))).filter((still) => {
      if (still === sum) return false;
      const { up, down } = shownTo(sum, still);
      return up + down < widthOf(wanted, sum) - ROUNDING;
    });
  /** A table that shows it to one insider and leaves the others where they are mostly does for all of them. */
  const asInsider = (sum: number): Breach | null => {
    if (!wanted.insiders) return null;
    for (let exposed = exposedTo(sum); exposed.length > 0; exposed = exposedTo(sum)) {
      const [alone = NOBODY, ...others] = exposed;
      const breach = asKnower(sum, 'insider', alone, others);
      if (breach !== null) return breach;
    }
    return null;
  };
  const asOutsider = (sum: number) => asKnower(sum, 'outsider', NOBODY);
  const asRuleAware = (sum: number) => (wanted.ruleAware ? asKnower(sum, 'rule-aware', NOBODY) : null);
  const lean = (sum: number, isRuled: boolean) => {
    const outside = movesIn(shownTo(sum, NOBODY));
    const on = [...outside];
    if (wanted.insiders) {
      for (const still of alonesIn(outside)) if (still !== sum) addMoves(on, shownTo(sum, still));
    }
    if (isRuled) addMoves(on, shownToRuled(sum));
    shelf.lean(sum, on);
  };
  return {
    withhold: (sum) => {
      for (const one of all) one.withhold(sum);
    },
    publish: (sum) => {
      for (const one of all) one.publish(sum);
    },
    breach: (sum, given = false) => {
      const found = asOutsider(sum) ?? asInsider(sum) ?? (given ? null : asRuleAware(sum));
      if (found === null) lean(sum, wanted.ruleAware && !given);
      return found;
    },
    breaches: (sum, given = false) =>
      [asOutsider(sum), asInsider(sum), given ? null : asRuleAware(sum)].filter((one) => one !== null),
    isShownToRuled: (sum) => {
      const { up, down } = shownToRuled(sum);
      return up + down >= RULED_WIDTH - ROUNDING;
    },
    settle: shelf.settle,
    leaningOn: shelf.leaningOn,
    show: shelf.add,
    proofs: shelf.proofs,
    clear: shelf.clear,
    dispose: () => {
      for (const finder of finders) finder.dispose();
    },
  };
}

/** The leaves of one person that the moves move. */
function alonesIn(moves: readonly Kept[]): readonly number[] {
  const found: number[] = [];
  for (const { alone } of moves) {
    for (let i = 0; i < alone.length; i++) {
      const leaf = alone[i] ?? NOBODY;
      if (!found.includes(leaf)) found.push(leaf);
    }
  }
  return found;
}

/** The moves that take a sum as far as it is known to go. */
function movesIn(known: Known): readonly Kept[] {
  const moves: Kept[] = [];
  addMoves(moves, known);
  return moves;
}

function addMoves(moves: Kept[], { byUp, byDown }: Known): void {
  if (byUp !== null && !moves.includes(byUp)) moves.push(byUp);
  if (byDown !== null && !moves.includes(byDown)) moves.push(byDown);
}
