import type { Highs } from 'highs';
import { touchesOf } from '../attack/moves.ts';
import { type KnownRule, openProgram, type Program } from '../attack/program.ts';
import type { Breach } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';

/** Finds what more must be withheld so that an attacker is kept at a distance. */
export interface Repair {
  readonly withhold: (sum: number) => void;
  /** The sums to withhold, and the changes of the table that will then be possible; null where nothing helps. */
  readonly mend: (breach: Breach, width: number) => Mend | null;
  readonly dispose: () => void;
}

interface Mend {
  readonly more: readonly number[];
  readonly changes: readonly Float64Array[];
}

/**
 * The attacker's program in which what is published may move at a price: the cheapest move that keeps the attacker away
 * says what has to be withheld with it. A linear relaxation of Fischetti and Salazar's choice of cells (2000): it may
 * withhold too much, which publishing back mends.
 */
export function openRepair(highs: Highs, sums: Sums, rule: KnownRule | null): Repair {
  const price = Float64Array.from(
    sums.values,
    (value, sum) => (sums.shownBy[sum] ?? 1) * PER_CELL * (1 + Math.log(Math.max(1, value))),
  );
  const plain = openProgram(highs, sums, { rule: null, price });
  const ruled = rule === null ? null : openProgram(highs, sums, { rule, price });
  const programs = ruled === null ? [plain] : [plain, ruled];
  const published = new Uint8Array(sums.of.length).fill(1);
  return {
    withhold: (sum) => {
      published[sum] = 0;
      for (const program of programs) program.withhold(sum);
    },
    mend: ({ sum, attacker, still, down: shown }, width) => {
      const program = attacker === 'rule-aware' && ruled !== null ? ruled : plain;
      const needs = attacker === 'rule-aware' ? ruledNeeds(program, sum) : [[width - shown]];
      for (const need of needs) {
        const changes = need.flatMap((one) => program.move(sum, one, still) ?? []);
        if (changes.length < need.length) continue;
        return { more: touched(changes, sums).filter((one) => published[one] === 1), changes };
      }
      return null;
    },
    dispose: () => {
      for (const program of programs) program.dispose();
    },
  };
}

/** A published cell costs so much more than a leaf's own move that few of them are moved; large cells cost more. */
const PER_CELL = 20;

/** Ways to leave two whole numbers to somebody who knows the rule: one more, one less, or so much of both as there is. */
function ruledNeeds(program: Program, sum: number): readonly (readonly number[])[] {
  const up = program.reach(sum, { direction: 1, cap: 1 }, -1);
  const down = program.reach(sum, { direction: -1, cap: 1 }, -1);
  if (up >= 1) return [[1], ...(down >= 1 ? [[-1]] : [])];
  if (down >= 1) return [[-1]];
  return up + down >= 1 ? [[up, up - 1]] : [];
}

function touched(changes: readonly Float64Array[], sums: Sums): readonly number[] {
  const all = new Set(changes.flatMap((change) => [...touchesOf(change, sums).keys()]));
  return [...all].sort((a, b) => a - b);
}
