import { at, isObject, type JsonObject, listAt } from '../../files/json.ts';
import type { JsonRow } from '../own-table.ts';

/** Letters of a day in `2021-03-23T00:00:00+02:00`: the day where it was written. */
const DAY = 'YYYY-MM-DD'.length;

/**
 * Ads in the forms NAV gives them: entries of the feed (`ad_content`), one or a list of them; ads alone; hits of the feed that
 * was closed in 2025; and the object inside NAV, where numbers stand among `properties`. Null for any other document.
 * Entries without content are ads that were stopped, whose content NAV has taken away: they say nothing, and are no rows.
 */
export function adsOfJson(value: unknown): readonly (JsonRow | null)[] | null {
  const entries = Array.isArray(value) ? value : hitsOf(value);
  const isEntry = (one: unknown) => isAd(one) || contentOf(one) !== null || isStopped(one);
  if (entries.length === 0 ? hitsAt(value) === null : !entries.every(isEntry)) return null;
  return entries.map((entry) => (isStopped(entry) ? null : rowOf(contentOf(entry) ?? entry)));
}

function hitsAt(value: unknown): readonly JsonObject[] | null {
  const hits = at(value, 'hits');
  return at(value, 'took') !== undefined && isObject(hits) ? listAt(hits, 'hits').filter(isObject) : null;
}

function hitsOf(value: unknown): readonly unknown[] {
  return hitsAt(value)?.map(({ _source }) => _source) ?? [value];
}

function isAd(value: unknown): boolean {
  if (!isObject(value) || typeof value['uuid'] !== 'string' || typeof value['published'] !== 'string') return false;
  return ['employer', 'businessName', 'workLocations', 'locationList'].some((key) => Object.hasOwn(value, key));
}

function contentOf(entry: unknown): unknown {
  const content = at(entry, 'ad_content') ?? at(entry, 'json');
  return isAd(content) ? content : null;
}

function isStopped(entry: unknown): boolean {
  const isEntry = typeof at(entry, 'uuid') === 'string' && at(entry, 'status') === 'INACTIVE';
  return isEntry && contentOf(entry) === null && !isAd(entry);
}

function rowOf(ad: unknown): JsonRow {
  return {
    ad: textAt(ad, 'uuid'),
    unit: textAt(ad, 'employer', 'orgnr'),
    published: textAt(ad, 'published').slice(0, DAY),
    expires: textAt(ad, 'expires').slice(0, DAY),
    positions: textAt(ad, 'positioncount') || textAt(ad, 'properties', 'positioncount'),
  };
}

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
