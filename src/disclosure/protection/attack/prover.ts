import type { Highs } from 'highs';
import type { Sums } from '../cells/sums.ts';
import { type Left, leftTooLittle } from './closeness.ts';
import { type KnownRule, openProgram } from './program.ts';
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
}

export function widthOf({ width, widths }: Protection, sum: number): number {
  return widths?.[sum] ?? width;
}

export function knownRuleOf({ primary, ruled, fewest }: Protection): KnownRule {
  return { primary: ruled ?? primary, fewest };
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
 * added up again; the solver only finds them. What is not proven has no such table, by the solver's word.
 */
export interface Prover {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** The first attacker who gets too close to a primary sum, or null. `given`: the rule alone gives it away, so whoever
   *  knows the rule is not asked about. */
  readonly breach: (sum: number, given?: boolean) => Breach | null;
  /** Every kind of attacker who gets too close to it; of the insiders, the first. */
  readonly breaches: (sum: number) => readonly Breach[];
  readonly leaningOn: (sum: number) => ReadonlySet<number>;
  readonly show: Shelf['add'];
  readonly dispose: () => void;
}

/** Somebody who knows the rule must be left with two whole numbers. */
const RULED_WIDTH = 1;
const NOBODY = -1;

export function openProver(highs: Highs, sums: Sums, wanted: Protection): Prover {
  const shelf = openShelf(sums, knownRuleOf(wanted));
  const plain = openProgram(highs, sums, { rule: null, price: null });
  const ruled = wanted.ruleAware ? openProgram(highs, sums, { rule: knownRuleOf(wanted), price: null }) : null;
  const programs = ruled === null ? [plain] : [plain, ruled];
  const all = [shelf, ...programs];

  const asKnower = (sum: number, attacker: Attacker, still: number): Breach | null => {
    const isRuled = attacker === 'rule-aware';
    const program = isRuled ? ruled : plain;
    if (program === null) return null;
    const width = isRuled ? RULED_WIDTH : widthOf(wanted, sum);
    const left = leftTooLittle(shelf, program, { sum, knower: { still, ruled: isRuled }, width });
    return left === null ? null : { sum, attacker, still, ...left };
  };
  /** Only those whose leaf the tables found so far move: without them the proof stands as it is. */
  const asInsider = (sum: number): Breach | null => {
    const done = new Set<number>([sum]);
    const moved = () => shelf.known(sum, { still: NOBODY, ruled: false }).by.flatMap((move) => [...move.leaves]);
    const next = () => moved().find((leaf) => sums.alone[leaf] === 1 && !done.has(leaf));
    for (let alone = next(); wanted.insiders && alone !== undefined; alone = next()) {
      done.add(alone);
      const breach = asKnower(sum, 'insider', alone);
      if (breach !== null) return breach;
    }
    return null;
  };
  const asOutsider = (sum: number) => asKnower(sum, 'outsider', NOBODY);
  const asRuleAware = (sum: number) => asKnower(sum, 'rule-aware', NOBODY);

  return {
    withhold: (sum) => {
      for (const one of all) one.withhold(sum);
    },
    publish: (sum) => {
      for (const one of all) one.publish(sum);
    },
    breach: (sum, given = false) => asOutsider(sum) ?? asInsider(sum) ?? (given ? null : asRuleAware(sum)),
    breaches: (sum) => [asOutsider(sum), asInsider(sum), asRuleAware(sum)].filter((one) => one !== null),
    leaningOn: shelf.leaningOn,
    show: shelf.add,
    dispose: () => {
      for (const program of programs) program.dispose();
    },
  };
}
