import type { Asker } from '../../../access/index.ts';
import { parseUnitNumber, UNASSIGNED } from '../../../terms/index.ts';

interface Placed {
  readonly unit: string;
  readonly area: { readonly code: string; readonly name: string };
  readonly subArea: { readonly code: string };
}

/** The asker with the units of the area as the registers have them now: an area's reach follows the registers. */
export function placedAsker(asker: Asker, units: () => readonly Placed[]): Asker {
  if (asker.area === undefined) return asker;
  const { code } = asker.area;
  const inside = units().filter(({ area, subArea }) => area.code === code || subArea.code === code);
  return { ...asker, area: { code, units: inside.flatMap(({ unit }) => parseUnitNumber(unit) ?? []) } };
}

/** The areas that units lie in, by name. */
export function areasOf(units: readonly Pick<Placed, 'area'>[]): { code: string; name: string }[] {
  const areas = new Map(units.map(({ area }) => [area.code, { code: area.code, name: area.name || area.code }]));
  areas.delete(UNASSIGNED);
  return [...areas.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
