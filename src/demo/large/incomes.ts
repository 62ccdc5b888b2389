import { at, type Chance } from '../chance.ts';
import type { UnitPlan } from '../scales.ts';
import type { DemoArea } from '../world/world.ts';
import { DISTRICTS } from './districts.ts';
import { sizesOf } from './quantiles.ts';

/** Mean gross income by sub-area, thousand kroner (facts.md G5): lowest, highest and mean; the quarters are assumed. */
export const INCOMES = { lowest: 287, lowestWithSchool: 314, highest: 1031, mean: 507 } as const;
const COUNT = 96;
const QUANTILES = [INCOMES.lowest, 395, 462, 560, INCOMES.highest] as const;

function valuesFor(count: number): number[] {
  const values = sizesOf({ count, quantiles: QUANTILES, total: INCOMES.mean * count });
  values[1] = Math.max(at(values, 1), INCOMES.lowestWithSchool);
  return values;
}

/** How well off a sub-area is against the others: hard living conditions first, then by district, then by chance. */
function standing(area: DemoArea, chance: Chance): number {
  const district = DISTRICTS[Number(area.parent) - 1]?.aim ?? 0;
  return (area.livingConditions === 'exposed' ? 0 : 10) + district + chance.normal(0, 0.5);
}

/** The map with incomes: lowest where living conditions are hard, and the very lowest where there is no school. */
export function withIncomes(areas: readonly DemoArea[], units: readonly UnitPlan[], chance: Chance): DemoArea[] {
  const withSchool = new Set(units.map((unit) => unit.subArea));
  const sorted = areas
    .filter((area) => area.level === 'sub-area')
    .map((area) => ({ area, standing: standing(area, chance) }))
    .toSorted((a, b) => a.standing - b.standing)
    .map(({ area }) => area);
  const lonely = sorted.find((area) => !withSchool.has(area.code));
  const richest = sorted.findLast((area) => withSchool.has(area.code));
  const between = sorted.filter((area) => area !== lonely && area !== richest);
  const order = [lonely, ...between, richest].filter((area) => area !== undefined);
  const values = valuesFor(order.length === COUNT ? COUNT : order.length);
  const incomes = new Map(order.map((area, place) => [area.code, at(values, place)]));
  return areas.map((area) => {
    const income = incomes.get(area.code);
    return income === undefined ? area : { ...area, income };
  });
}
