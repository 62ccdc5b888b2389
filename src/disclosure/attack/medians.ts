import { AGE_BANDS, TENURE_BANDS } from '../../terms/index.ts';
import type { PublishedRow, PublishedTable } from '../published.ts';
import { type Codebook, meet } from './boxes.ts';
import { boxOfRow, type Equation, type Term } from './counted-parts.ts';
import type { LayerKind } from './layers.ts';

/** A median is told with one decimal: so near an edge it is not known on which side it is. */
const ROUNDED = 0.06;
const FULL = 100;

/**
 * What a median tells of counts: at least half of a cell are on its own side of every edge that a count divides by. Half of a cell of
 * which all are counted elsewhere, once with one school and once without it, is how many there are at that school.
 */
export function sidesOf(book: Codebook, table: PublishedTable, row: PublishedRow): readonly Equation[] {
  const median = row.value;
  if (median === null) return [];
  const box = boxOfRow(book, table, row.codes);
  const [when = ''] = row.period.split('/');
  const on = (what: LayerKind, within = box): Term => {
    return { layer: { version: table.dataset, what, when }, box: within, sign: 1 };
  };
  const below = (dimension: 'age-band' | 'tenure', bands: readonly string[], edges: readonly number[]) =>
    edges.flatMap((edge, i) => {
      const low = on('present', meet(box, book.boxOf(dimension, bands.slice(0, i + 1))));
      const known = on('present', meet(box, book.boxOf(dimension, bands.filter(isKnown))));
      return Math.abs(median - edge) < ROUNDED ? [] : [half(low, known, median < edge)];
    });
  if (table.metric.id === 'A7m') return below('age-band', AGE_BANDS, edgesOf(AGE_BANDS));
  if (table.metric.id === 'A9') return below('tenure', TENURE_BANDS, edgesOf(TENURE_BANDS));
  if (table.metric.id === 'A5m') return [half(on('full-time'), on('present'), median >= FULL)];
  return [];
}

/** True for a band of amounts. Those of whom the amount is not known are in no median. */
function isKnown(band: string): boolean {
  return band !== 'unknown';
}

/** The first year of every band but the first: where the bands meet. */
function edgesOf(bands: readonly string[]): readonly number[] {
  return bands.slice(1).flatMap((band) => {
    const edge = Number.parseInt(band, 10);
    return Number.isNaN(edge) ? [] : [edge];
  });
}

/** At least half of a whole, or at most half of it, is the part. */
function half(part: Term, whole: Term, isLarge: boolean): Equation {
  const terms = [part, part, { ...whole, sign: -1 as const }];
  return isLarge
    ? { terms, value: 0, upTo: Number.POSITIVE_INFINITY }
    : { terms, value: Number.NEGATIVE_INFINITY, upTo: 0 };
}
