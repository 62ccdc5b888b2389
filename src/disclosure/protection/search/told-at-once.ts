import { withinOf } from '../attack/least/within.ts';
import { knownRuleOf, type Protection, widthOf } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';

/** What is left of a published sum when the published sums within it have been subtracted. */
interface Rest {
  readonly leaves: readonly number[];
  readonly value: number;
}

/**
 * Whether one subtraction would tell too much: what is left of a published sum, when the published sums within it are taken
 * away, is a number everybody can work out, and each withheld leaf in it is at most that. It is quick and it is certain:
 * true is a breach. False says nothing.
 *
 * @param withheld for each sum 1 where it is withheld; read anew at each question
 */
export function openToldAtOnce(sums: Sums, wanted: Protection, withheld: Uint8Array) {
  const { under, above } = withinOf(sums);
  const isIn = new Uint8Array(sums.leaves.length);
  const rule = wanted.ruleAware ? knownRuleOf(wanted) : null;
  const restOf = (sum: number): Rest => {
    const all = sums.of[sum] ?? new Int32Array();
    for (const leaf of all) isIn[leaf] = withheld[leaf] ?? 0;
    const takeOut = (one: number) => {
      const leaves = sums.of[one] ?? all;
      for (const leaf of leaves) if (isIn[leaf] === 0 && withheld[leaf] === 1) return;
      for (const leaf of leaves) isIn[leaf] = 0;
    };
    for (const one of under[sum] ?? []) if (withheld[one] === 0) takeOut(one);
    const leaves = Array.from(all.filter((leaf) => isIn[leaf] === 1));
    for (const leaf of leaves) isIn[leaf] = 0;
    return { leaves, value: leaves.reduce((so, leaf) => so + (sums.leaves[leaf] ?? 0), 0) };
  };
  const tells = ({ leaves, value }: Rest, given: ReadonlySet<number>): boolean => {
    const alones = wanted.insiders ? leaves.filter((leaf) => sums.alone[leaf] === 1) : [];
    const known = (leaf: number) => {
      const other = alones.find((one) => one !== leaf);
      return other === undefined ? 0 : (sums.leaves[other] ?? 0);
    };
    const isNarrow = (leaf: number) =>
      wanted.primary[leaf] === true && value - known(leaf) < widthOf(wanted, leaf) - 1e-6;
    return leaves.some(isNarrow) || (rule !== null && tellsRule({ leaves, value }, given));
  };
  const tellsRule = ({ leaves, value }: Rest, given: ReadonlySet<number>): boolean => {
    const ruled = leaves.filter((leaf) => rule?.primary[leaf] === true && wanted.primary[leaf] === true);
    const most = ruled.length * ((rule?.fewest ?? 0) - 1);
    const isPinned = value === ruled.length || (ruled.length === leaves.length && value === most);
    return isPinned && ruled.some((leaf) => !given.has(leaf));
  };
  return {
    /** Of a sum that has just been published. */
    byPublishing: (sum: number, given: ReadonlySet<number>): boolean =>
      [sum, ...(above[sum] ?? [])].some((one) => withheld[one] === 0 && tells(restOf(one), given)),
  };
}
