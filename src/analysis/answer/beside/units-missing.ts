import { type Day, dayParts } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { countAll, newCube, shapeOf, targetsOf } from '../../kernels/cube.ts';
import { eachPresent } from '../../kernels/person-loop.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import { knowledgeDay } from '../../read-model/counting-source.ts';
import { EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';

/** What tells which units have been told of. */
type ViewOfUnits = Pick<View, 'dataset' | 'counting' | 'asKnownOn'>;

/**
 * Units of which the counting source has not told the month of a day though it has told it of others: whoever stands
 * there may have left, or come. Places in `units.codes`.
 */
function unitsMissing({ dataset, counting, asKnownOn }: ViewOfUnits, day: number): ReadonlySet<number> {
  const { months } = dataset;
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const known = knowledgeDay(asKnownOn);
  const last = new Map<number, number>();
  for (let i = 0; i < months.length; i++) {
    if (at(months.source, i) !== source || at(months.knownOn, i) > known || at(months.withdrawnOn, i) <= known)
      continue;
    const unit = at(months.unit, i);
    last.set(unit, Math.max(last.get(unit) ?? 0, at(months.last, i)));
  }
  const newest = Math.max(0, ...last.values());
  const asked = Math.min(monthOf(day), newest);
  const nowhere = dataset.units.codes.length - 1;
  return new Set([...last].flatMap(([unit, month]) => (month < asked && unit !== nowhere ? [unit] : [])));
}

function monthOf(day: number): number {
  const { year, month } = dayParts(day as Day);
  return year * 12 + month - 1;
}

/** Marks what was counted as provisional in every cell in which somebody stands at a unit that has not been told of. */
export function markMissing(view: View, lens: Lens, day: number, measures: readonly Measure[]): void {
  const missing = unitsMissing(view, day);
  if (missing.size === 0) return;
  const shape = shapeOf(lens);
  const there = newCube(shape);
  const targets = new Int32Array(shape.margins);
  eachPresent(view, lens, day, (person, here) => {
    if (!missing.has(here.standing.unit)) return;
    targetsOf(shape, lens, here, targets);
    countAll(there, targets, person, 1);
  });
  for (const { numerator } of measures) {
    for (let cell = 0; cell < shape.cells; cell++) if (at(there.persons, cell) > 0) numerator.provisional[cell] = 1;
  }
}

/** True where somebody the filters let through stands on a day at a unit that has not been told of; few days need a view. */
export function anybodyMissing(units: ViewOfUnits, view: () => View | null, lens: Lens, day: number): boolean {
  const missing = unitsMissing(units, day);
  const seen = missing.size === 0 ? null : view();
  if (seen === null) return false;
  let found = false;
  eachPresent(seen, lens, day, (_, { standing }) => {
    found ||= missing.has(standing.unit);
  });
  return found;
}

const NAMED = 3;

/** Who is missing: how many units of how many with anybody, and the first few by name. */
export function missingUnits(view: View, lens: Lens, day: number): TableNote[] {
  const missing = unitsMissing(view, day);
  if (missing.size === 0) return [];
  const [peopled, without] = [new Set<number>(), new Set<number>()];
  eachPresent(view, lens, day, (_, { standing }) => {
    peopled.add(standing.unit);
    if (missing.has(standing.unit)) without.add(standing.unit);
  });
  if (without.size === 0) return [];
  const { names, codes } = view.dataset.units;
  const first = [...without].sort((a, b) => a - b).slice(0, NAMED);
  const named = first.map((unit) => names[unit] || (codes[unit] ?? '')).join(', ');
  return [{ code: 'units-missing', values: { units: without.size, all: peopled.size, named } }];
}
