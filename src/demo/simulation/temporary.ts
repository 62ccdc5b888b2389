import { addDays, addMonths, type Day, dayParts } from '../../terms/index.ts';
import type { DemoUnit } from '../world/world.ts';
import { hire, temporaryEnd } from './hiring.ts';
import { isOpen, pickUnit, type Staff, type Story } from './story.ts';

/** What becomes of somebody whose contract ends with the school year: days until they are back, if they come back. */
type Fate = 'at-once' | 'mid-august' | 'september' | 'too-late' | 'never';
const SUMMER_FATES = [
  ['at-once', 46],
  ['mid-august', 18],
  ['september', 6],
  ['too-late', 2],
  ['never', 28],
] as const satisfies readonly (readonly [Fate, number])[];
const OTHER_FATES = [
  ['at-once', 35],
  ['mid-august', 10],
  ['september', 4],
  ['never', 51],
] as const satisfies readonly (readonly [Fate, number])[];

const OTHER_SCHOOL_SHARE = 0.22;
const PERMANENT_SHARE = 0.3;

function daysAway(story: Story, fate: Fate): number | null {
  const { chance } = story;
  if (fate === 'at-once') return 0;
  if (fate === 'mid-august') return chance.whole(9, 20);
  if (fate === 'september') return chance.whole(31, 62);
  return fate === 'too-late' ? chance.whole(63, 110) : null;
}

function nextUnit(story: Story, staff: Staff, day: Day): DemoUnit | null {
  const others = story.units.filter(
    (unit) => unit !== staff.unit && isOpen(unit, day) && unit.schoolType === staff.unit.schoolType,
  );
  const successor = story.units.find((unit) => unit.openedOn === staff.unit.closedOn && unit.openedOn !== null);
  if (!isOpen(staff.unit, day)) return successor ?? null;
  return others.length > 0 && story.chance.happens(OTHER_SCHOOL_SHARE) ? pickUnit(story, others) : staff.unit;
}

/** Contracts that end in the month: some come back at once, some after the summer, some at another school, some never. */
export function runOut(story: Story, month: Day): void {
  const next = addMonths(month, 1);
  story.staff = story.staff.filter((staff) => {
    const end = staff.posts[0]?.agreedTo ?? null;
    if (!staff.temporary || end === null || end > next) return true;
    const summer = dayParts(end).month === 8 && dayParts(end).dayOfMonth === 1;
    const away = daysAway(story, story.chance.weighted<Fate>(summer ? SUMMER_FATES : OTHER_FATES));
    const unit = away === null ? null : nextUnit(story, staff, addDays(end, away));
    if (away === null || unit === null) {
      story.gone.push({ person: staff.person, job: staff.job, day: end });
      return false;
    }
    story.waiting.push({ staff, day: addDays(end, away), unit, permanent: story.chance.happens(PERMANENT_SHARE) });
    return false;
  });
}

/** Those who come back in the month: a new contract, sometimes a permanent one. */
export function comeBack(story: Story, month: Day): void {
  const next = addMonths(month, 1);
  const now = story.waiting.filter((waiting) => waiting.day < next);
  story.waiting = story.waiting.filter((waiting) => waiting.day >= next);
  for (const { staff, day, unit, permanent } of now) {
    if (!isOpen(unit, day)) continue;
    const agreedTo = permanent ? null : temporaryEnd(story, day);
    hire(story, staff.person, { unit, job: staff.job, from: day, agreedTo });
  }
}
