import { SMALL_GROUP } from '../../../terms/index.ts';
import type { Crossing } from '../cells/crossings.ts';
import type { Special } from '../cells/sums.ts';
import { type Contributions, contributionsTo, type RowContributions } from './contributions.ts';
import { dominance } from './dominance.ts';
import { fewContributors } from './few-contributors.ts';
import { fewPersons } from './few-persons.ts';
import { fewUnits } from './few-units.ts';
import { groupDisclosure } from './group-disclosure.ts';
import { pPercent } from './p-percent.ts';
import type { PrimaryRule, RuledTable, RuleId } from './primary-rule.ts';
import type { RulesWish } from './rules-wish.ts';

/** The rules of a wish, in the order in which their names are told. */
export function rulesOf(
  wish: RulesWish & { readonly fewest: number },
  contributions: (cell: Crossing) => Contributions,
): readonly PrimaryRule[] {
  const { fewest, amounts } = wish;
  const limits = { fewest, smallBase: wish.smallBase ?? SMALL_GROUP };
  const ofValues =
    amounts === undefined
      ? [fewPersons(fewest), ...(wish.sensitive ?? []).map((one) => groupDisclosure(one, limits))]
      : [
          fewContributors(contributions),
          pPercent(amounts.percent, contributions),
          ...(amounts.dominance === null ? [] : [dominance(amounts.dominance, contributions)]),
        ];
  return [...ofValues, ...(wish.fewUnits ?? []).map(fewUnits)];
}

/** What the rules found, together. */
export interface Ruled {
  /** For each cell by its place: the first rule that withholds it. */
  readonly reasons: ReadonlyMap<number, RuleId>;
  /** What no cell shows: its inner rows, and the rule that looks after it. */
  readonly unseen: readonly { readonly id: RuleId; readonly rows: readonly number[] }[];
  readonly open: Special['open'];
}

export function applyRules({ crossings, impossible, ...table }: RuledTable, rules: readonly PrimaryRule[]): Ruled {
  const found = rules.flatMap(({ id, concerns }) =>
    concerns({ crossings, impossible, ...table }).map((concern) => ({ ...concern, id })),
  );
  const reasons = new Map<number, RuleId>();
  for (const { id, cell } of found) if (cell !== null && !reasons.has(cell)) reasons.set(cell, id);
  const mayOpen = (row: number) => crossings.rows[row]?.value === 0 && !impossible.has(row);
  const opened = found.flatMap(({ opensZeros, rows }) => (opensZeros ? rows.filter(mayOpen) : []));
  return { reasons, unseen: found.filter(({ cell }) => cell === null), open: new Set(opened) };
}

/** Contributions by cell, worked out once each. */
export function contributionsOnce(known: readonly RowContributions[]): (cell: Crossing) => Contributions {
  const found = new Map<Crossing, Contributions>();
  return (cell) => {
    const before = found.get(cell) ?? contributionsTo(cell, known);
    found.set(cell, before);
    return before;
  };
}
