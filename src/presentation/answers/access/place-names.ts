/** A unit with the area it lies in, as the figures know it. */
export interface PlacedUnit {
  readonly unit: string;
  readonly name: string;
  readonly area: { readonly code: string; readonly name: string };
  readonly subArea: { readonly code: string; readonly name: string };
}

export interface Place {
  readonly unit: string | null;
  readonly area: string | null;
}

/** The name of the unit or area something is for; its number or code where no register names it; null for the owner. */
export function placeNamed(units: readonly PlacedUnit[]): (place: Place) => string | null {
  const names = new Map(
    units.flatMap(({ unit, name, area, subArea }) => [
      [area.code, area.name] as const,
      [subArea.code, subArea.name] as const,
      [unit, name] as const,
    ]),
  );
  return ({ unit, area }) => {
    const code = unit ?? area;
    return code === null ? null : names.get(code) || code;
  };
}
