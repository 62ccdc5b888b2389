import {
  type Dataset,
  dimensionCodes,
  isKnownReported,
  type MetricId,
  metricOfDefinition,
  type Question,
  type ReportedFigure,
} from '../../analysis/index.ts';
import { type Day, type DimensionId, isStaffSubgroup, STAFF_GROUPS } from '../../terms/index.ts';

const GROUPS: readonly DimensionId[] = ['staff-group', 'staff-subgroup'];
const PLACES: readonly DimensionId[] = ['unit', 'area', 'sub-area'];

/** A code of a dimension; null = the whole. */
export interface Coded {
  readonly dimension: DimensionId;
  readonly code: string;
}

/** A figure that is about what a question is about. */
export interface Concerned {
  readonly figure: ReportedFigure;
  readonly group: Coded | null | 'not-ours';
  readonly place: Coded | null | 'not-ours';
}

/**
 * The figures told earlier that are about a question: the same metric, group and place (any of those it is broken down
 * by), inside its period where one is asked for, known by the day it is asked as of. Newest period first.
 */
export function concernedBy(
  dataset: Dataset,
  question: Question,
  reported: readonly ReportedFigure[],
): readonly Concerned[] {
  const groups = scopeOf(question, GROUPS);
  const places = scopeOf(question, PLACES);
  const others = question.where.filter(({ dimension }) => ![...GROUPS, ...PLACES].includes(dimension));
  if (groups === 'none' || places === 'none' || others.length > 0) return [];
  return reported
    .filter((figure) => isKnownReported(figure, question.asKnownOn))
    .filter((figure) => isOfMetric(figure, question.metric) && isInside(figure, question.period))
    .map((figure) => ({ figure, group: groupOf(figure), place: placeOf(dataset, figure) }))
    .filter(({ group, place }) => isIn(group, groups) && isIn(place, places))
    .toSorted((a, b) => lastDay(b.figure) - lastDay(a.figure) || a.figure.id.localeCompare(b.figure.id));
}

function isOfMetric(figure: ReportedFigure, metric: MetricId): boolean {
  return figure.metricId === metric || metricOfDefinition(figure) === metric;
}

function lastDay({ from, to }: ReportedFigure): Day {
  return to ?? from;
}

function isInside(figure: ReportedFigure, period: Question['period']): boolean {
  if (period.kind === 'latest') return true;
  if (period.kind === 'day') return figure.from === period.at && figure.to === null;
  if (period.kind === 'days') return figure.to === null && period.days.includes(figure.from);
  return figure.from >= period.from && lastDay(figure) <= period.to;
}

/** One code, the whole, or any of the dimensions it is broken down by; `none` where nothing can be about it. */
type Scope = Coded | null | { readonly any: readonly DimensionId[] } | 'none';

function scopeOf({ by, where }: Question, among: readonly DimensionId[]): Scope {
  const filters = where.filter(({ dimension }) => among.includes(dimension));
  const [filter, ...more] = filters;
  const any = by.filter((dimension) => among.includes(dimension));
  if (filter === undefined) return any.length === 0 ? null : { any };
  const [code, ...others] = filter.codes;
  return code === undefined || others.length + more.length > 0 ? 'none' : { dimension: filter.dimension, code };
}

function isIn(coded: Concerned['group'], scope: Scope): boolean {
  if (scope === null) return coded === null;
  if (scope === 'none' || coded === 'not-ours') return false;
  if ('any' in scope) return coded === null || scope.any.includes(coded.dimension);
  return coded !== null && coded.code === scope.code;
}

/** The group a figure is of, in our terms; null = all. */
export function groupOf({ group }: ReportedFigure): Concerned['group'] {
  if (group === null) return null;
  if ((STAFF_GROUPS as readonly string[]).includes(group)) return { dimension: 'staff-group', code: group };
  return isStaffSubgroup(group) ? { dimension: 'staff-subgroup', code: group } : 'not-ours';
}

/** The place a figure is of: a unit by its number, an area by its code or name; null = the owner. */
export function placeOf(dataset: Dataset, { place }: ReportedFigure): Concerned['place'] {
  if (place === null) return null;
  const wanted = place.toLowerCase();
  for (const dimension of PLACES) {
    const found = dimensionCodes(dataset, dimension).find(
      ({ code, name }) => code.toLowerCase() === wanted || (dimension !== 'unit' && name?.toLowerCase() === wanted),
    );
    if (found !== undefined) return { dimension, code: found.code };
  }
  return 'not-ours';
}
