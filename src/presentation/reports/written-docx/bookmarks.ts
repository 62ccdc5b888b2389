import type { ComposedReport } from '../../api/contract/index.ts';
import { placedParagraphs } from '../checked/index.ts';

/** Word takes names of at most 40 letters, digits and underscores: places become `laget_` and their hash. */
const PREFIX = 'laget_';
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** The bookmark of a place in the report. */
export function bookmarkOf(place: string): string {
  const readable = place.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 24);
  return `${PREFIX}${readable}_${fnv(place)}`;
}

/** The places a report has, by their bookmarks. */
export function placesByBookmark(report: ComposedReport): ReadonlyMap<string, string> {
  const places = [
    'title',
    'subtitle',
    ...placedParagraphs(report).map(({ paragraph }) => paragraph.id),
    ...report.sections.map(({ id }) => `heading/${id}`),
    ...report.figures.flatMap(({ id }) => [`caption/${id}`, `table/${id}`]),
    ...report.glossary.map((_, i) => `glossary/${i + 1}`),
  ];
  const times = Array.from({ length: MOST_TIMES }, (_, i) => i);
  return new Map(places.flatMap((place) => times.map((time) => [bookmarkOf(againAt(place, time)), place] as const)));
}

/** A place that is shown again has a bookmark of its own. */
export function againAt(place: string, time: number): string {
  return time === 0 ? place : `${place}#${time}`;
}

/** A figure is shown as chart and table, in the summary perhaps and in a section. */
const MOST_TIMES = 6;

/** Fowler–Noll–Vo, 32 bits: two places that read alike in letters and digits do not share a bookmark. */
function fnv(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  return hash.toString(36);
}
