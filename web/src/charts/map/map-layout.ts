/** GeoJSON geometry as delivered: only polygons are drawn. */
export interface Shape {
  readonly type: string;
  readonly coordinates: unknown;
}

type Position = readonly [longitude: number, latitude: number];
type Ring = readonly Position[];

/** Where a place on earth lies in the picture, in pixels. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly place: (longitude: number, latitude: number) => readonly [x: number, y: number];
}

const MARGIN = 14;

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

function ringOf(value: unknown): Ring {
  return Array.isArray(value) ? value.filter(isPosition) : [];
}

/** All rings of a polygon or of several; nothing of any other geometry. */
export function ringsOf(shape: Shape | null): readonly Ring[] {
  if (shape === null || !Array.isArray(shape.coordinates)) return [];
  if (shape.type === 'Polygon') return shape.coordinates.map(ringOf);
  if (shape.type !== 'MultiPolygon') return [];
  return shape.coordinates.flatMap((polygon) => (Array.isArray(polygon) ? polygon.map(ringOf) : []));
}

/**
 * Fits positions into a picture of a width and at most a height: longitudes are shortened by the cosine of the middle
 * latitude (plate carrée at that parallel), which is true enough within one municipality. Null without positions.
 */
export function projectionOf(positions: readonly Position[], width: number, mostHeight: number): Projection | null {
  if (positions.length === 0) return null;
  const [west, east] = extent(positions.map(([longitude]) => longitude));
  const [south, north] = extent(positions.map(([, latitude]) => latitude));
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, up] = [Math.max((east - west) * shorten, 1e-6), Math.max(north - south, 1e-6)];
  const scale = Math.min((width - 2 * MARGIN) / across, (mostHeight - 2 * MARGIN) / up);
  const height = Math.ceil(up * scale + 2 * MARGIN);
  const left = (width - across * scale) / 2;
  const place = (longitude: number, latitude: number) =>
    [left + (longitude - west) * shorten * scale, MARGIN + (north - latitude) * scale] as const;
  return { width, height, place };
}

function extent(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

/** The outline of a shape as an SVG path, in tenths of pixels. */
export function outlineOf(shape: Shape | null, { place }: Projection): string {
  return ringsOf(shape)
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const points = ring.map(([longitude, latitude]) => place(longitude, latitude));
      return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
    })
    .join('');
}

/** Where a shape's name may stand: the middle of its outermost points. Null for an empty shape. */
export function middleOf(shape: Shape | null, { place }: Projection): readonly [number, number] | null {
  const points = ringsOf(shape)
    .flat()
    .map(([longitude, latitude]) => place(longitude, latitude));
  if (points.length === 0) return null;
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  return [(left + right) / 2, (top + bottom) / 2];
}
