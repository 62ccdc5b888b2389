import { fixedRows } from '../rules/bounds.ts';
import { type Limits, type Relation, tooFew } from '../rules/row.ts';
import { determinedRows } from '../rules/solving/determined.ts';
import type { Curve, CurveStep } from './curve.ts';
import { eventSums } from './event-sums.ts';

/**
 * Which steps of some curves may be seen. A curve with its risk table is a table of events: steps are merged until nobody or
 * enough have left, and a curve is cut where fewer than the smallest base are followed (methods 2). Where the last of
 * `curves` is the total of the others, what is merged or cut in one is hidden in another of them too, until neither few who
 * left between any two steps nor few who are followed can be worked out from the rest.
 */
export function protectCurves(curves: readonly Curve[], limits: Limits): readonly ReadonlySet<number>[] {
  const kept = curves.map((curve) => keptAlone(curve, limits));
  if (curves.length === 1) return kept;
  for (let given = givenAway(curves, kept, limits); given !== null; given = givenAway(curves, kept, limits)) {
    if (!hideAnother(curves, kept, given)) break;
  }
  return kept;
}

/** The steps of a curve that may be seen for its own sake. */
function keptAlone(curve: Curve, limits: Limits): Set<number> {
  const kept = new Set<number>();
  let events = 0;
  for (const [i, step] of curve.entries()) {
    if (!step.hasValue && kept.size === 0) continue;
    events += step.events;
    if (!step.hasValue || isCut(step, limits)) break;
    if (tooFew(events, limits)) continue;
    kept.add(i);
    events = 0;
  }
  return kept;
}

function isCut({ followed }: CurveStep, { fewestPersons, smallestBase }: Limits): boolean {
  return fewestPersons > 1 && followed < smallestBase;
}

/** Few persons of a curve that can be worked out: who left in the steps after `since` until `until`, or are followed then. */
interface Given {
  readonly since: number;
  readonly until: number;
}

function givenAway(curves: readonly Curve[], kept: readonly ReadonlySet<number>[], limits: Limits): Given | null {
  return followedGiven(curves, kept, limits) ?? eventsGiven(curves, kept, limits);
}

/** Those followed add up in every step. */
function followedGiven(curves: readonly Curve[], kept: readonly ReadonlySet<number>[], limits: Limits): Given | null {
  const steps = curves[0]?.length ?? 0;
  for (let step = 0; step < steps; step++) {
    const values = curves.map((curve) => curve[step]?.followed ?? 0);
    const hidden = new Set(values.flatMap((_, c) => (kept[c]?.has(step) === true ? [] : [c])));
    const relation: Relation = { rows: [...values.keys()], signs: values.map((_, c) => signOf(c, curves)) };
    const isFew = (c: number) => tooFew(values[c] ?? 0, limits);
    if (workedOut([relation], hidden, values).some(isFew)) return { since: step, until: step };
  }
  return null;
}

/** The total is what the others add up to. */
function signOf(curve: number, { length }: readonly Curve[]): 1 | -1 {
  return curve === length - 1 ? -1 : 1;
}

function eventsGiven(curves: readonly Curve[], kept: readonly ReadonlySet<number>[], limits: Limits): Given | null {
  const { values, hidden, relations, asked } = eventSums(curves, kept);
  const known = new Set(workedOut(relations, hidden, values));
  return asked.find(({ row }) => known.has(row) && tooFew(values[row] ?? 0, limits)) ?? null;
}

/** Hidden numbers above zero that follow from the sums: all at once, or because none is below zero. */
function workedOut(relations: readonly Relation[], hidden: ReadonlySet<number>, values: readonly number[]): number[] {
  const fixed = new Set(fixedRows(relations, hidden, values));
  const unknown = new Set([...hidden].filter((row) => !fixed.has(row)));
  const known = [...determinedRows(relations, hidden), ...fixed, ...determinedRows(relations, unknown)];
  return [...new Set(known)].filter((row) => (values[row] ?? 0) > 0);
}

/**
 * Hides a step of another curve where it helps: where the given steps end or begin before all else, and of the curve with
 * fewest followed. The total is never hidden, because the table without breakdown tells it. False where none is left.
 */
function hideAnother(curves: readonly Curve[], kept: readonly Set<number>[], { since, until }: Given): boolean {
  const far = (step: number) => (step === until ? 0 : step === since ? 1 : 2);
  const shown = curves
    .slice(0, -1)
    .flatMap((curve, c) => [...(kept[c] ?? [])].map((step) => ({ c, step, followed: curve[step]?.followed ?? 0 })));
  const [least] = shown.sort((a, b) => far(a.step) - far(b.step) || a.followed - b.followed);
  return least !== undefined && kept[least.c]?.delete(least.step) === true;
}
