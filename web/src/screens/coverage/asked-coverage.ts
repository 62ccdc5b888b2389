import type { SessionAnswer as Session } from '../../../../src/presentation/api/contract/index.ts';
import { COVERAGE_PATH } from '../../app/places.ts';

/** What the reader asks; all of it stands in the address. */
export interface AskedCoverage {
  /** Number of a unit; empty = the whole owner. */
  readonly unit: string;
  readonly audience: 'internal' | 'public';
}

/** A principal begins at the own school, everybody else with the whole owner. */
export function readCoverage(
  query: URLSearchParams,
  session: Pick<Session, 'internalReach' | 'unit' | 'wholeUnits'>,
): AskedCoverage {
  const own = session.internalReach === 'unit' ? (session.unit ?? '') : '';
  const unit = query.get('unit') ?? own;
  const wanted = query.get('audience') ?? (own !== '' && unit === own ? 'internal' : 'public');
  const reach = session.internalReach === 'owner' || session.wholeUnits.includes(unit);
  return { unit: unit === 'alle' ? '' : unit, audience: reach && wanted === 'internal' ? 'internal' : 'public' };
}

/** Whether somebody reaches the cases of a school: of every school, of those in the own area, or of the own. */
export function reachesCases(
  { may, unit: own, area, wholeUnits }: Pick<Session, 'may' | 'unit' | 'area' | 'wholeUnits'>,
  unit: string,
): boolean {
  if (unit === '' || !may.includes('cases')) return false;
  if (own !== null) return own === unit;
  return area === null || wholeUnits.includes(unit);
}

export function coverageAddress({ unit, audience }: AskedCoverage): string {
  const query = new URLSearchParams({ unit: unit === '' ? 'alle' : unit, audience });
  return `${COVERAGE_PATH}?${query}`;
}

/** The figures of the page, by their aliases. */
export const SHORTFALLS = ['depth-shortfall', 'missing-credits'] as const;
export type CoverageMetric =
  | 'subject-depth'
  | 'subject-depth-with-credits'
  | 'hours-by-qualified-own'
  | (typeof SHORTFALLS)[number];
export const FILE_FORMATS = ['csv', 'xlsx', 'json-stat'] as const;

function queryOf(metric: CoverageMetric, { unit }: Pick<AskedCoverage, 'unit'>, language: string): URLSearchParams {
  const query = new URLSearchParams({ metric, lang: language });
  if (unit !== '') query.append('where', `unit=${unit}`);
  return query;
}

/** The address of a figure of a place, or of every school. */
export function coveragePath(
  metric: CoverageMetric,
  asked: AskedCoverage,
  { language, bySchool = false }: { readonly language: string; readonly bySchool?: boolean },
): string {
  const query = queryOf(metric, asked, language);
  if (bySchool) query.set('by', 'unit');
  query.set('audience', asked.audience);
  return `/api/figure?${query}`;
}

/** The file of what anyone is told. */
export function coverageFile(
  metric: CoverageMetric,
  asked: Pick<AskedCoverage, 'unit'>,
  { language, format }: { readonly language: string; readonly format: (typeof FILE_FORMATS)[number] },
): string {
  const query = queryOf(metric, asked, language);
  query.set('format', format);
  return `/api/figure/export?${query}`;
}
