/** A point in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

type Ring = readonly (readonly [number, number])[];
/** Outer ring first, holes after. */
export type Polygon = readonly Ring[];

/**
 * The area a place lies in, by its place in the list. Even–odd rule over all rings (so holes count as outside); a place outside all
 * areas gets the one with the nearest border, and is marked. Null where no area has a geometry.
 */
export function placeInArea(
  place: Place,
  areas: readonly (readonly Polygon[])[],
): { area: number; nearest: boolean } | null {
  for (let area = 0; area < areas.length; area++) {
    if (areas[area]?.some((polygon) => inside(place, polygon))) return { area, nearest: false };
  }
  let best: { area: number; nearest: boolean } | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let area = 0; area < areas.length; area++) {
    const distance = distanceToBorder(place, areas[area] ?? []);
    if (distance >= shortest) continue;
    shortest = distance;
    best = { area, nearest: true };
  }
  return best;
}

/** The polygons of a GeoJSON geometry given as text; none where it is no Polygon, MultiPolygon or collection of them. */
export function polygonsOf(geometry: string | null): Polygon[] {
  if (geometry === null) return [];
  try {
    return polygonsIn(JSON.parse(geometry));
  } catch {
    return [];
  }
}

interface Geometry {
  readonly type?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

function polygonsIn(value: unknown): Polygon[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, coordinates, geometries }: Geometry = value;
  if (type === 'Polygon' && Array.isArray(coordinates)) return [coordinates as Polygon];
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return coordinates as Polygon[];
  return type === 'GeometryCollection' && Array.isArray(geometries) ? geometries.flatMap(polygonsIn) : [];
}

function inside(place: Place, polygon: Polygon): boolean {
  let odd = false;
  for (const [[x1, y1], [x2, y2]] of edges(polygon)) {
    if (y1 > place.latitude === y2 > place.latitude) continue;
    if (place.longitude < ((x2 - x1) * (place.latitude - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

/** Square of the distance to the nearest border, in degrees of latitude. */
function distanceToBorder(place: Place, polygons: readonly Polygon[]): number {
  const shrink = Math.cos((place.latitude * Math.PI) / 180);
  let shortest = Number.POSITIVE_INFINITY;
  for (const polygon of polygons) {
    for (const [[x1, y1], [x2, y2]] of edges(polygon)) {
      const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
      const [px, py] = [(place.longitude - x1) * shrink, place.latitude - y1];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
      shortest = Math.min(shortest, (px - along * dx) ** 2 + (py - along * dy) ** 2);
    }
  }
  return shortest;
}

function* edges(polygon: Polygon): Generator<readonly [readonly [number, number], readonly [number, number]]> {
  for (const ring of polygon) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined) yield [before, point];
      before = point;
    }
  }
}
