import { metricCalled, type SeenDeviation } from '../../disclosure/index.ts';
import type { ActionContent } from '../../record/administration/index.ts';
import { TOTAL } from '../../terms/index.ts';

/** Where a unit lies and what it is. */
export interface PlacedUnit {
  readonly area: string | null;
  readonly schoolType: string | null;
}

const NOWHERE: PlacedUnit = { area: null, schoolType: null };

type Where = Pick<SeenDeviation, 'metric' | 'dimension' | 'code' | 'group'>;

/**
 * Whether an action addresses a deviation: one of its indicators is of the same metric and tells of these people, and the
 * action is for them. An action for everybody is for each; one for teachers is not an answer to a deviation of all staff.
 * An action for an area or a type of school is for each school in it; one for some schools is no answer to a deviation of a
 * whole area. `placed` tells where units lie as of now.
 */
export function addresses(
  { indicators, target }: Pick<ActionContent, 'indicators' | 'target'>,
  deviation: Where,
  placed: (unit: string) => PlacedUnit | undefined,
): boolean {
  const unit = deviation.dimension === 'unit' ? deviation.code : null;
  const { area, schoolType } = (unit === null ? undefined : placed(unit)) ?? NOWHERE;
  const group = deviation.dimension === 'staff-group' ? deviation.code : deviation.group;
  const of: Place = {
    ...{ unit, group, schoolType },
    area: deviation.dimension === 'area' ? deviation.code : area,
  };
  return (
    indicators.some(
      ({ metric, where }) => metricCalled(metric) === deviation.metric && where.every((one) => tellsOf(one, of)),
    ) &&
    isFor(target.groups, group === TOTAL ? null : group) &&
    isFor(target.units, unit) &&
    isFor(target.areas, of.area) &&
    isFor(target.schoolTypes, schoolType)
  );
}

interface Place {
  readonly unit: string | null;
  readonly area: string | null;
  readonly schoolType: string | null;
  readonly group: string;
}

/** An empty list is for all; otherwise the code is in it. A deviation of everybody is only addressed by what is for all. */
function isFor(meant: readonly string[], code: string | null): boolean {
  return meant.length === 0 || (code !== null && meant.includes(code));
}

/** `dimension=code[,code]` of an indicator, against where the deviation is. */
function tellsOf(where: string, { unit, area, schoolType, group }: Place): boolean {
  const [dimension = '', codes = ''] = where.split('=');
  const own: Readonly<Record<string, string | null>> = { 'staff-group': group, unit, area, 'school-type': schoolType };
  const code = own[dimension] ?? null;
  return code !== null && codes.split(',').includes(code);
}
