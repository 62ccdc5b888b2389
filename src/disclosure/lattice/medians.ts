import type { MetricId, RawCell, RawTable } from '../../analysis/index.ts';
import { AGE_BANDS, TENURE_BANDS } from '../../terms/index.ts';
import { keyOfRow } from './frame.ts';
import { mayBeTold, type Node, shapeOfNode } from './nodes.ts';
import type { Further, Shape } from './shape.ts';
import type { Stood } from './stand.ts';

const MIDDLES: readonly string[] = ['years', 'percent-of-position', 'per-post', 'years-followed'];

/** True for a unit of what is in the middle: medians, which do not add up. */
export function isMiddle(unit: string): boolean {
  return MIDDLES.includes(unit);
}

/** Medians of what headcounts are divided by, in bands. */
const BANDED: Readonly<Partial<Record<MetricId, { readonly dimension: Further; readonly bands: readonly string[] }>>> =
  {
    A7m: { dimension: 'age-band', bands: AGE_BANDS },
    A9: { dimension: 'tenure', bands: TENURE_BANDS },
  };

/** The band of those of whom it is not known. */
const UNKNOWN = 'unknown';

interface Looking {
  readonly nodesOf: (codes: readonly string[]) => readonly Node[];
  readonly stoodOf: (metric: MetricId, period: string, shape: Shape) => Promise<Stood>;
}

/**
 * Rows (by place) of medians that are not told: those of several cells of the lattice together, and those that tell in which band
 * the middle is where the headcounts that are told do not. At least half are below the end of that band, and at least half above its
 * beginning: beside withheld headcounts that may say how many they are.
 */
export async function withheldMedians(
  { metric, cells }: Pick<RawTable, 'metric' | 'cells'>,
  looking: Looking,
): Promise<ReadonlySet<number>> {
  const hidden = new Set<number>();
  const isBanded = BANDED[metric.id as MetricId] !== undefined;
  for (const [place, cell] of cells.entries()) {
    const [node, ...more] = looking.nodesOf(cell.codes);
    const isOne = node !== undefined && more.length === 0;
    if (!isOne || (isBanded && !(await isKnownWhere(looking, metric.id as MetricId, node, cell)))) hidden.add(place);
  }
  return hidden;
}

/** True where told headcounts alone say in which band the median is. */
async function isKnownWhere({ stoodOf }: Looking, id: MetricId, node: Node, cell: RawCell): Promise<boolean> {
  const banded = BANDED[id];
  if (banded === undefined || cell.persons === 0 || (node.further[banded.dimension] ?? '') !== '') return true;
  const inBand = (band: string): Node => ({ ...node, further: { ...node.further, [banded.dimension]: band } });
  if (!mayBeTold(inBand(''), 'A1')) return true;
  const whole = await stoodOf('A1', cell.period, shapeOfNode(node));
  const parts = await stoodOf('A1', cell.period, shapeOfNode(inBand('')));
  const key = keyOfRow(node, []);
  if (whole.standings.get(key) !== 'told') return false;
  const countOf = (band: string) => {
    const own = keyOfRow(inBand(band), []);
    return (parts.standings.get(own) ?? 'told') === 'told' ? (parts.numbers.get(own) ?? 0) : null;
  };
  // The median leaves out those of whom the amount is not known: it halves the others.
  const unknown = countOf(UNKNOWN);
  if (unknown === null) return false;
  const bands = banded.bands.filter((band) => band !== UNKNOWN);
  const all = (whole.numbers.get(key) ?? 0) - unknown;
  return isSideKnown(bands.map(countOf), all, bandOf(bands, cell.numerator));
}

/** Place of the band that an amount is in. */
function bandOf(bands: readonly string[], amount: number): number {
  return bands.findLastIndex((band, i) => i === 0 || amount >= Number.parseInt(band, 10));
}

/**
 * True where counts in bands (null where withheld) say by themselves that no more than half of all are below a band, and no more than
 * half above it.
 */
function isSideKnown(counts: readonly (number | null)[], all: number, band: number): boolean {
  const left = counts.reduce<number>((so, count) => so - (count ?? 0), all);
  const mostOf = (some: readonly (number | null)[]) =>
    some.reduce<number>((so, count) => so + (count ?? 0), some.includes(null) ? left : 0);
  return 2 * mostOf(counts.slice(0, band)) <= all && 2 * mostOf(counts.slice(band + 1)) <= all;
}
