import type { Highs } from 'highs';
import type { Sums } from '../cells/sums.ts';
import { openProgram, type Program } from './program.ts';
import { type Known, type Knower, openShelf } from './shelf.ts';

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
}

/** An attacker who gets too close to a sum. */
export interface Breach {
  readonly sum: number;
  readonly attacker: Attacker;
  /** The leaf the insider is alone in; -1 for others. */
  readonly still: number;
  /** The interval this attacker is left with, as distances from the true value. */
  readonly up: number;
  readonly down: number;
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
  /** Every attacker who gets too close to it (of the insiders, the first). */
  readonly breaches: (sum: number) => readonly Breach[];
  readonly leaningOn: (sum: number) => ReadonlySet<number>;
  readonly show: (change: Float64Array) => void;
  readonly solved: () => number;
  readonly dispose: () => void;
}

/** Solver and own arithmetic differ by rounding. */
const ROUNDING = 1e-6;
/** Somebody who knows the rule must be left with two whole numbers. */
export const RULED_WIDTH = 1;

export function openProver(highs: Highs, sums: Sums, wanted: Protection): Prover {
  const shelf = openShelf(sums, wanted);
  const plain = openProgram(highs, sums, { rule: null, price: null });
  const ruled = wanted.ruleAware ? openProgram(highs, sums, { rule: wanted, price: null }) : null;
  const programs = ruled === null ? [plain] : [plain, ruled];
  let solved = 0;
  const tried = (program: Program, sum: number, need: number, still: number): boolean => {
    solved += 1;
    const change = program.move(sum, need, still);
    if (change !== null) shelf.add(change);
    return change !== null;
  };

  /** Null where the width is shown, else what is left. */
  const lacking = (sum: number, knower: Knower, width: number): Known | null => {
    const program = knower.ruled && ruled !== null ? ruled : plain;
    const enough = ({ up, down }: Known) => up + down >= width - ROUNDING;
    let known = shelf.known(sum, knower);
    if (enough(known)) return null;
    if (tried(program, sum, width - known.down, knower.still)) return null;
    solved += 1;
    const down = program.reach(sum, { direction: -1, cap: width }, knower.still);
    if (down > known.down + ROUNDING) {
      if (tried(program, sum, -down + ROUNDING / 2, knower.still)) known = shelf.known(sum, knower);
      if (enough(known) || tried(program, sum, width - down, knower.still)) return null;
    }
    solved += 1;
    const up = program.reach(sum, { direction: 1, cap: width }, knower.still);
    return up + down >= width - ROUNDING ? null : { up, down, by: [] };
  };

  const asInsider = (sum: number): Breach | null => {
    const done = new Set<number>();
    for (;;) {
      const { by } = shelf.known(sum, { still: -1, ruled: false });
      const alone = by.flatMap((move) => [...move.leaves.keys()]).find((leaf) => isAlone(leaf, sum) && !done.has(leaf));
      if (alone === undefined) return null;
      done.add(alone);
      const left = lacking(sum, { still: alone, ruled: false }, wanted.width);
      if (left !== null) return { sum, attacker: 'insider', still: alone, up: left.up, down: left.down };
    }
  };
  const asOutsider = (sum: number): Breach | null => {
    const left = lacking(sum, { still: -1, ruled: false }, wanted.width);
    return left === null ? null : { sum, attacker: 'outsider', still: -1, up: left.up, down: left.down };
  };
  const asRuleAware = (sum: number): Breach | null => {
    const left = ruled === null ? null : lacking(sum, { still: -1, ruled: true }, RULED_WIDTH);
    return left === null ? null : { sum, attacker: 'rule-aware', still: -1, up: left.up, down: left.down };
  };
  const isAlone = (leaf: number, sum: number) => leaf !== sum && sums.leaves[leaf] === 1;

  return {
    withhold: (sum) => {
      shelf.withhold(sum);
      for (const program of programs) program.withhold(sum);
    },
    publish: (sum) => {
      shelf.publish(sum);
      for (const program of programs) program.publish(sum);
    },
    breach: (sum, given = false) =>
      asOutsider(sum) ?? (wanted.insiders ? asInsider(sum) : null) ?? (given ? null : asRuleAware(sum)),
    breaches: (sum) =>
      [asOutsider(sum), wanted.insiders ? asInsider(sum) : null, asRuleAware(sum)].filter((one) => one !== null),
    leaningOn: shelf.leaningOn,
    show: shelf.add,
    solved: () => solved,
    dispose: () => {
      for (const program of programs) program.dispose();
    },
  };
}
