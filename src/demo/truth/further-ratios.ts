import { addMonths, type Day, dayOf, STAFF_SUBGROUPS, type StaffSubgroup, staffGroupOf } from '../../terms/index.ts';
import { furtherTally } from './further-days.ts';
import type { FurtherMetric, FurtherTally } from './further-question.ts';
import { activeOn, cellOf, primaryOn } from './life.ts';
import type { TruthCell, TruthPost } from './question.ts';
import type { ReadyWorld } from './truth-of.ts';

const RATIOS: readonly FurtherMetric[] = ['A10', 'A10t', 'A14', 'A14a'];

export function isRatio(metric: FurtherMetric): boolean {
  return RATIOS.includes(metric);
}

/** A10, A10t, A14 and A14a on a day: what stands above the line, and what below. */
export function ratioTallies(world: ReadyWorld, metric: FurtherMetric, day: Day): FurtherTally[] {
  const group = (wanted: string) => (post: TruthPost) => staffGroupOf(post.subgroup) === wanted;
  const shares = (isOne: (post: TruthPost) => boolean, side: 'above' | 'below') =>
    world.lives.flatMap((life) =>
      activeOn(life, day)
        .filter(isOne)
        .map((post) => furtherTally(cellOf(life, post, day, world.units), { [side]: (post.percent ?? 0) / 10_000 })),
    );
  const persons = (side: 'above' | 'below') =>
    world.lives.flatMap((life) => {
      const post = activeOn(life, day).length > 0 ? primaryOn(life, day) : undefined;
      return post === undefined ? [] : [furtherTally(cellOf(life, post, day, world.units), { [side]: 1 })];
    });
  if (metric === 'A14') return [...persons('above'), ...shares(group('leader'), 'below')];
  if (metric === 'A14a') return [...shares(group('administration'), 'above'), ...persons('below')];
  if (metric === 'A10t') {
    const isAssistant = ({ subgroup }: TruthPost) => ['skoleassistent', 'barne_og_ungdomsarbeider'].includes(subgroup);
    return [...shares(isAssistant, 'above'), ...shares(group('teacher'), 'below')];
  }
  const pupils = pupilsOf(world, day);
  const isCounted = (post: TruthPost) => group('team')(post) && pupils.has(post.unit);
  return [...shares(isCounted, 'above'), ...pupilTallies(world, pupils)];
}

/** The latest count of each unit that is at most a year old. */
function pupilsOf({ pupilCounts }: ReadyWorld, day: Day): ReadonlyMap<string, number> {
  const standing = pupilCounts.filter(({ year }) => {
    const counted = dayOf(year, 10, 1);
    return counted <= day && addMonths(counted, 12) >= day;
  });
  return new Map(standing.toSorted((a, b) => a.year - b.year).map(({ unit, pupils }) => [unit, pupils]));
}

const PROFESSIONS = (Object.keys(STAFF_SUBGROUPS) as StaffSubgroup[]).filter((one) => STAFF_SUBGROUPS[one] === 'team');

/** A unit's pupils once for each profession; `shared` keeps a breakdown without professions from counting them so often. */
function pupilTallies(world: ReadyWorld, pupils: ReadonlyMap<string, number>): FurtherTally[] {
  return [...pupils].flatMap(([unit, below]) => {
    const place = world.units.get(unit);
    if (place === undefined) return [];
    const { area, subArea, schoolType, livingConditions } = place;
    const placed = {
      unit,
      area,
      'sub-area': subArea,
      'school-type': schoolType,
      'living-conditions': livingConditions,
    };
    return PROFESSIONS.map((profession, i) =>
      furtherTally(
        { ...NOBODY, ...placed, 'staff-group': 'team', 'staff-subgroup': profession },
        { below, shared: i > 0 },
      ),
    );
  });
}

const NOBODY: TruthCell = {
  ...{ unit: '', area: '', 'sub-area': '', 'school-type': '', 'living-conditions': '' },
  ...{ 'staff-group': '', 'staff-subgroup': '', contract: '', sex: '', 'age-band': '', tenure: '' },
};
