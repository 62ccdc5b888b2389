import { metricCalled, type SeenDeviation } from '../../disclosure/index.ts';
import type { ActionContent } from '../../record/administration/index.ts';
import { TOTAL } from '../../terms/index.ts';

type Where = Pick<SeenDeviation, 'metric' | 'dimension' | 'code' | 'group'>;

/**
 * Whether an action addresses a deviation: one of its indicators is of the same metric and tells of these people, and the
 * action is for them. An action for everybody is for each; one for teachers is not an answer to a deviation of all staff.
 * An action for an area or for some schools is not matched to a school in another list: unit by unit, area by area.
 */
export function addresses({ indicators, target }: Pick<ActionContent, 'indicators' | 'target'>, of: Where): boolean {
  const group = of.dimension === 'staff-group' ? of.code : of.group;
  return (
    indicators.some(
      ({ metric, where }) => metricCalled(metric) === of.metric && where.every((one) => tellsOf(one, of, group)),
    ) &&
    isFor(target.groups, group === TOTAL ? null : group) &&
    isFor(target.units, of.dimension === 'unit' ? of.code : null) &&
    isFor(target.areas, of.dimension === 'area' ? of.code : null) &&
    // Which type a school is of is not told of a deviation.
    isFor(target.schoolTypes, null)
  );
}

/** An empty list is for all; otherwise the code is in it. A deviation of everybody is only addressed by what is for all. */
function isFor(meant: readonly string[], code: string | null): boolean {
  return meant.length === 0 || (code !== null && meant.includes(code));
}

/** `dimension=code[,code]` of an indicator, against the deviation's own place. */
function tellsOf(where: string, of: Where, group: string): boolean {
  const [dimension = '', codes = ''] = where.split('=');
  const code = dimension === 'staff-group' ? group : dimension === of.dimension ? of.code : null;
  return code !== null && codes.split(',').includes(code);
}
