import { aliasRank } from '../definition.ts';
import type { AreaRow } from '../delivery.ts';
import { at, isObject, type JsonObject, listAt } from '../files/json.ts';
import { livingConditionsOf } from '../units/living-conditions.ts';
import { AREAS } from './definition.ts';

/** One feature read as an area, not yet judged. A blank code is no code. */
export interface AreaDraft extends AreaRow {
  readonly path: string;
}

/** True for a GeoJSON collection of features (or for a single feature). */
export function isGeoJson(value: unknown): boolean {
  const type = at(value, 'type');
  return (type === 'FeatureCollection' && Array.isArray(at(value, 'features'))) || type === 'Feature';
}

function propertyReader(properties: JsonObject): (name: string) => string {
  return (name) => {
    const field = AREAS.fields.find((one) => one.name === name);
    if (field === undefined) return '';
    const ranked = Object.keys(properties)
      .map((key) => ({ key, rank: aliasRank(field, key) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank);
    const value = ranked[0] === undefined ? undefined : properties[ranked[0].key];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value).trim()
      : '';
  };
}

/** Oslo writes the district as a number (7) and its code with two digits (07). */
function paddedParent(parent: string, value: unknown): string | null {
  if (parent === '') return null;
  return typeof value === 'number' && value < 10 ? parent.padStart(2, '0') : parent;
}

function levelOf(said: string, parent: string | null): AreaRow['level'] {
  if (/^(sub-?area|delområde|delomraade|delbydel)$/i.test(said)) return 'sub-area';
  if (/^(area|område|omraade|bydel)$/i.test(said)) return 'area';
  return parent === null ? 'area' : 'sub-area';
}

function isSurface(geometry: unknown): boolean {
  const type = at(geometry, 'type');
  return (type === 'Polygon' || type === 'MultiPolygon') && listAt(geometry, 'coordinates').length > 0;
}

function areaOf(feature: unknown, place: number): AreaDraft {
  const found = at(feature, 'properties');
  const properties = isObject(found) ? found : {};
  const text = propertyReader(properties);
  const code = text('code');
  const parentValue = properties['parent'] ?? properties['bydel'];
  const parentText = text('parent');
  const parent = parentText === code ? null : paddedParent(parentText, parentValue);
  const geometry = at(feature, 'geometry');
  return {
    code,
    name: text('name') || code,
    level: levelOf(text('level'), parent),
    parent,
    livingConditions: livingConditionsOf(text('livingConditions')),
    geometry: isSurface(geometry) ? JSON.stringify(geometry) : null,
    line: place + 1,
    path: `features[${place}]`,
  };
}

export function areasOf(value: unknown): readonly AreaDraft[] {
  const features = at(value, 'type') === 'Feature' ? [value] : listAt(value, 'features');
  return features.map(areaOf);
}
