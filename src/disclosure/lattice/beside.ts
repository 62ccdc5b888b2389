import type { MetricId } from '../../analysis/index.ts';
import { headcountOf } from '../limits/limits-book.ts';
import type { Relation, RuleRow } from '../rules/row.ts';
import type { Further, Shape } from './shape.ts';

/** Another metric that counts some of the same at the same time: what is told of it is known here. */
export interface Beside {
  readonly metric: MetricId;
  /** Lines of this metric that together are the other's number; none where this metric has no lines. */
  readonly lines: readonly string[];
  /** `same`: the numbers are equal; `part`: the other is a part of this one; `whole`: this one is a part of the other. */
  readonly is: 'same' | 'part' | 'whole';
  /** Where the other's number is of some codes of a dimension: the cells of these codes add up to it. */
  readonly codes?: { readonly dimension: Further; readonly codes: readonly string[] };
  /** Where it is the sum of some of the other's cells: those of these codes. Known where all of them are told. */
  readonly theirs?: { readonly dimension: Further; readonly codes: readonly string[] };
}

/**
 * Metrics that give each other away, each told knowing those that stand in its list. Those with fewer lines come first, for
 * they are asked for more. Authority: definitions in the catalogue; contract 1.
 */
const BESIDE: Readonly<Partial<Record<MetricId, readonly Beside[]>>> = {
  // Whoever is of 60 and over is in one of three age bands.
  A1: [{ metric: 'A7', lines: [], is: 'same', codes: { dimension: 'age-band', codes: ['60-61', '62-66', '67+'] } }],
  // School turnover counts who left the owner, and who moved to another school.
  B3: [{ metric: 'B2', lines: [], is: 'part' }],
  B12: [
    { metric: 'B2', lines: ['leaver'], is: 'same' },
    { metric: 'B3', lines: ['leaver', 'mover'], is: 'same' },
  ],
  // All who left, whatever the reason: told at the limit of turnover, where the reasons may need a higher one.
  B5: [{ metric: 'B2', lines: ['voluntary', 'retired', 'contract-ended', 'other-told', 'not-said'], is: 'same' }],
  B6: [{ metric: 'B4', lines: ['exits'], is: 'same' }],
  // A post without any qualified is one with none or one.
  C2z: [{ metric: 'C2', lines: [], is: 'whole' }],
  // Those over 62 are some of those of 60 and over, and of those of 62 and over: the rest are 62.
  A7o: [
    { metric: 'A7', lines: [], is: 'whole' },
    { metric: 'A1', lines: [], is: 'whole', theirs: { dimension: 'age-band', codes: ['62-66', '67+'] } },
  ],
};

/** What is known beside a metric in a shape. */
export function knownBeside(metric: MetricId, { further }: Pick<Shape, 'further'>): readonly Beside[] {
  return (BESIDE[metric] ?? []).filter(({ codes }) => codes === undefined || further.includes(codes.dimension));
}

/** The shape in which the other metric's number stands. */
export function shapeBeside(shape: Shape, { codes }: Beside): Shape {
  return { ...shape, further: shape.further.filter((one) => one !== codes?.dimension) };
}

/** The metrics whose limits decide how the cells of a metric stand: itself, what it is out of, and those that it knows. */
export function concernedIn(metric: MetricId): readonly MetricId[] {
  const known = concerned.get(metric) ?? allConcernedIn(metric);
  concerned.set(metric, known);
  return known;
}

const concerned = new Map<MetricId, readonly MetricId[]>();

function allConcernedIn(metric: MetricId): readonly MetricId[] {
  const found = new Set<MetricId>();
  const visit = (one: MetricId) => {
    if (found.has(one)) return;
    found.add(one);
    visit(headcountOf(one));
    for (const beside of BESIDE[one] ?? []) visit(beside.metric);
  };
  visit(metric);
  return [...found].sort();
}

/** A number of another metric: its row, and whether it is told. */
export interface KnownNumber {
  readonly row: RuleRow;
  readonly standing: 'told' | 'known' | 'few' | 'for-another';
}

/** True for a number that everybody can know: told here, or told elsewhere or under another limit before. */
export function isOut(standing: KnownNumber['standing'] | undefined): boolean {
  return standing === 'told' || standing === 'known';
}

/** Rows to set beside a table's own, with the sums that join them. Places go on after the table's. */
export interface Joined {
  readonly rows: readonly RuleRow[];
  readonly relations: readonly Relation[];
  /** Places of rows that are told in the other metric's table. */
  readonly told: readonly number[];
  /** Places of rows that are withheld there. */
  readonly withheld: readonly number[];
  /** Places of rows that stand in no table, but follow from two that do. */
  readonly unshown: readonly number[];
}

/** Joins one cell's number of another metric to the rows of this one's lines (their places, in the order of `lines`). */
export function joined(
  beside: Beside,
  known: KnownNumber,
  own: readonly { place: number; row: RuleRow }[],
  from: number,
): Joined {
  const isTold = isOut(known.standing);
  const standing = (place: number) => ({ told: isTold ? [place] : [], withheld: isTold ? [] : [place] });
  const lines = own.map(({ place }) => place);
  if (beside.is === 'same') {
    const relation: Relation = { rows: [...lines, from], signs: [...lines.map(() => 1 as const), -1] };
    return { rows: [known.row], relations: [relation], ...standing(from), unshown: [] };
  }
  const [one] = own;
  if (one === undefined) return { rows: [], relations: [], told: [], withheld: [], unshown: [] };
  const [whole, part] = beside.is === 'part' ? [one.row, known.row] : [known.row, one.row];
  const rest: RuleRow = {
    ...known.row,
    numerator: whole.numerator - part.numerator,
    persons: whole.persons - part.persons,
    denominator: null,
    base: null,
    implied: [],
  };
  const relation: Relation =
    beside.is === 'part'
      ? { rows: [from, from + 1, one.place], signs: [1, 1, -1] }
      : { rows: [one.place, from + 1, from], signs: [1, 1, -1] };
  return { rows: [known.row, rest], relations: [relation], ...standing(from), unshown: [from + 1] };
}
