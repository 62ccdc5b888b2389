import type { Protection } from './attack/prover.ts';
import { type Audit, audit } from './audit.ts';
import { type Hierarchy, type InnerTable, problemsOfRows, type TableProblem } from './cells/inner-table.ts';
import { type Cell, crossTable } from './cells/sums.ts';
import { readTrees } from './cells/trees.ts';
import { primarySums } from './primary-sums.ts';
import { type Step, search } from './search/search.ts';
import { startSolver } from './solver.ts';

export interface ProtectWish {
  readonly table: InnerTable;
  readonly hierarchies: readonly Hierarchy[];
  /** Counts 1 … fewest − 1 are withheld. At least 1; 1 withholds nothing. */
  readonly fewest: number;
  /** The code of a margin. */
  readonly total: string;
  readonly audited: boolean;
  readonly tell?: (step: Step) => void;
}

/** One cell of the answer. The reason is for the owner's analyst; to the public every withheld cell says the same. */
export interface ProtectedCell {
  readonly codes: readonly string[];
  readonly value: number;
  readonly primary: boolean;
  readonly withheld: boolean;
  readonly reason: string | null;
  /** What an outsider can work out of a withheld cell; only where it was audited and the table is not too large. */
  readonly interval: { readonly low: number; readonly high: number | null } | null;
}

/** What the audit found, in cells of the answer by their place. */
export interface TableAudit {
  readonly attackers: readonly {
    readonly attacker: Audit['attackers'][number]['attacker'];
    /** Least width that is promised. */
    readonly width: number;
    readonly tooClose: readonly number[];
    readonly exact: readonly number[];
  }[];
  readonly givenByRule: readonly number[];
}

export type ProtectedTable =
  | { readonly ok: true; readonly cells: readonly ProtectedCell[]; readonly audit: TableAudit | null }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** The reason of a cell that is withheld for the sake of another. */
const FOR_ANOTHER = 'protects-another';

/**
 * Protects a table of counts with all its margins: what must not be seen is withheld, and as much more as is needed so
 * that nobody who adds and subtracts what is published comes close to it. Methods: docs/methods/withholding.md.
 */
export async function protectTable(wish: ProtectWish): Promise<ProtectedTable> {
  const trees = readTrees(wish.table, wish.hierarchies, wish.total);
  const problems = [...problemsOfRows(wish.table, wish.total), ...(trees.ok ? [] : trees.problems)];
  if (!trees.ok || problems.length > 0) return { ok: false, problems };
  const { cells, sums } = crossTable(wish.table, trees.ancestors);
  const reasons = primarySums(sums, wish.fewest);
  const wanted = protectionOf(
    reasons.map((reason) => reason !== null),
    wish.fewest,
  );
  const highs = await startSolver();
  const { withheld } = search(sums, wanted, wish.tell ?? (() => undefined));
  const found = wish.audited ? audit(highs, sums, withheld, wanted) : null;
  const told = cells.map((cell): ProtectedCell => {
    const reason = reasons[cell.sum] ?? null;
    const isWithheld = withheld[cell.sum] === 1;
    return {
      codes: cell.codes,
      value: cell.value,
      primary: reason !== null,
      withheld: isWithheld,
      reason: reason ?? (isWithheld ? FOR_ANOTHER : null),
      interval: found?.intervals?.get(cell.sum) ?? null,
    };
  });
  return { ok: true, cells: told, audit: found === null ? null : inCells(found, cells, wanted) };
}

/** The promise of contract 1: width k − 1 for outsiders and insiders, no value pinned for whoever knows the rule. */
export function protectionOf(primary: readonly boolean[], fewest: number): Protection {
  return { primary, fewest, width: fewest - 1, insiders: true, ruleAware: fewest > SMALLEST_RULE_TO_KNOW };
}

/** A rule that hides ones only tells, by being known, all that it hides. */
const SMALLEST_RULE_TO_KNOW = 2;

function inCells(found: Audit, cells: readonly Cell[], { width }: Protection): TableAudit {
  const placesOf = (some: readonly number[]) => {
    const wanted = new Set(some);
    return cells.flatMap(({ sum }, i) => (wanted.has(sum) ? [i] : []));
  };
  const attackers = found.attackers.map(({ attacker, tooClose, exact }) => ({
    attacker,
    width: attacker === 'rule-aware' ? 1 : width,
    tooClose: placesOf(tooClose),
    exact: placesOf(exact),
  }));
  return { attackers, givenByRule: placesOf(found.givenByRule) };
}
