import { availableParallelism } from 'node:os';
import type { Highs } from 'highs';
import { type Audit, audit } from './audit.ts';
import type { TableProblem } from './cells/inner-table.ts';
import { givenByPublished } from './given.ts';
import { type Optimum, optimal } from './optimum/optimal.ts';
import { outsiderIntervals } from './outsider-intervals.ts';
import { type Prepared, prepare, type TableWish } from './prepare.ts';
import { type Step, searchInThreads } from './search/search.ts';
import { startSolver } from './solver.ts';

export { protectionOf } from './prepare.ts';

export interface ProtectWish extends TableWish {
  readonly audited: boolean;
  /** Whether an audited answer has the exact intervals too, which take longer; left out, it has. */
  readonly intervals?: boolean;
  readonly tell?: (step: Step) => void;
  /** How many threads may work on a large table at once; left out, as many as the machine has. They decide nothing. */
  readonly threads?: number;
  /** The best choice of cells that exists, for small tables; else a good one. */
  readonly optimum?: OptimumWish;
}

/** One cell of the answer. The reason is for the owner's analyst; to the public every withheld cell says the same. */
export interface ProtectedCell {
  readonly codes: readonly string[];
  readonly value: number;
  readonly primary: boolean;
  readonly withheld: boolean;
  readonly reason: string | null;
  /** It cannot hold anybody, and everybody knows it. */
  readonly impossible: boolean;
  /** Published before, or by others: it cannot be withheld. */
  readonly isKnown: boolean;
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
    /** How many more quantities are too close that no cell shows, such as how many are *not* in a cell. */
    readonly unseen: number;
  }[];
  readonly givenByRule: readonly number[];
  /** What has been published before gives these away, whatever is withheld now. */
  readonly givenByPublished: readonly number[];
}

export type ProtectedTable =
  | {
      readonly ok: true;
      readonly cells: readonly ProtectedCell[];
      readonly audit: TableAudit | null;
      /** Whether nothing better exists; null where that was not asked. */
      readonly isOptimum: boolean | null;
    }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** The reason of a cell that is withheld for the sake of another. */
const FOR_ANOTHER = 'protects-another';

/** How long to look for the best choice, by a clock of the caller's. */
interface OptimumWish {
  readonly seconds: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Up to so many cells the best choice is found in about a minute. */
const OPTIMUM_UP_TO = 210;

function bestWithin(
  highs: Highs,
  { sums, wanted }: Prepared,
  { start, seconds, now }: OptimumWish & { readonly start: Uint8Array },
): Optimum {
  return optimal(highs, sums, { wanted, start, now, until: now() + seconds * 1000 });
}

/** The reason of a primary cell that cannot be withheld any more. */
const KNOWN_ALREADY = 'published-before';

/**
 * Protects a table of counts with all its margins: what must not be seen is withheld, and as much more as is needed so
 * that nobody who adds and subtracts what is published comes close to it. Methods: docs/methods/withholding.md.
 */
export async function protectTable(wish: ProtectWish): Promise<ProtectedTable> {
  const preparing = prepare(wish);
  if (!preparing.ok) return preparing;
  const { prepared } = preparing;
  const { sums, wanted } = prepared;
  if (wish.optimum !== undefined && prepared.cells.length > OPTIMUM_UP_TO) {
    const problem = { code: 'too-many-for-optimum', cells: prepared.cells.length, most: OPTIMUM_UP_TO } as const;
    return { ok: false, problems: [problem] };
  }
  const highs = await startSolver();
  const { tell = () => undefined, threads = availableParallelism() } = wish;
  const { withheld: start, shown } = await searchInThreads(sums, wanted, { tell, threads });
  const best = wish.optimum === undefined ? null : bestWithin(highs, prepared, { start, ...wish.optimum });
  const withheld = best?.withheld ?? start;
  const isOptimum = best?.proven ?? null;
  const found = wish.audited ? audit(highs, sums, { withheld, wanted, shown, tell }) : null;
  const intervals = wish.audited && wish.intervals !== false ? outsiderIntervals(highs, sums, withheld) : null;
  const cells = Array.from(prepared.cells.keys(), (place) => toldCell(prepared, { place, withheld, intervals }));
  if (found === null) return { ok: true, cells, audit: null, isOptimum };
  const given = prepared.known.size === 0 ? [] : givenByPublished(highs, sums, wanted);
  return { ok: true, cells, audit: inCells(found, given, prepared), isOptimum };
}

interface Answered {
  readonly place: number;
  readonly withheld: Uint8Array;
  readonly intervals: ReturnType<typeof outsiderIntervals>;
}

function toldCell(
  { cells, reasons, known, impossible, unit }: Prepared,
  { place, withheld, intervals }: Answered,
): ProtectedCell {
  const { codes, value, sum } = cells[place] ?? { codes: [], value: 0, sum: -1 };
  const rule = reasons[sum] ?? null;
  const isWithheld = withheld[sum] === 1;
  const interval = intervals?.get(sum) ?? null;
  return {
    codes,
    value: tidy(value),
    primary: rule !== null,
    withheld: isWithheld,
    reason: reasonTold(rule, isWithheld),
    impossible: impossible.has(place),
    isKnown: known.has(place),
    interval: interval && { low: tidy(interval.low * unit), high: interval.high && tidy(interval.high * unit) },
  };
}

function reasonTold(rule: string | null, isWithheld: boolean): string | null {
  if (isWithheld) return rule ?? FOR_ANOTHER;
  return rule === null ? null : KNOWN_ALREADY;
}

/** Amounts added in doubles, without the noise of it. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function inCells(found: Audit, given: readonly number[], { cells, wanted, unit }: Prepared): TableAudit {
  const placesOf = (some: readonly number[]) => {
    const among = new Set(some);
    return cells.flatMap(({ sum }, i) => (among.has(sum) ? [i] : []));
  };
  const shown = new Set(cells.map(({ sum }) => sum));
  const attackers = found.attackers.map(({ attacker, tooClose, exact }) => ({
    attacker,
    width: attacker === 'rule-aware' ? 1 : wanted.width * unit,
    tooClose: placesOf(tooClose),
    exact: placesOf(exact),
    unseen: tooClose.filter((sum) => !shown.has(sum)).length,
  }));
  return { attackers, givenByRule: placesOf(found.givenByRule), givenByPublished: placesOf(given) };
}
