import { addDays, addMonths, type Day, dayParts } from '../../terms/index.ts';
import { at } from '../chance.ts';
import type { PlantedAction } from '../scales.ts';
import { JOBS } from '../world/jobs.ts';
import { age } from './people.ts';
import { endStaff, type Staff, type Story } from './story.ts';

/** Resignations by month, January first, mean one: most leave with the school year. */
const RESIGNATION_MONTHS = [0.8, 0.6, 0.7, 0.8, 0.7, 1, 3.6, 0.8, 0.8, 0.7, 0.6, 0.9];

/** Yearly chance of retiring from an age on. */
function retirement(years: number): number {
  if (years < 62) return 0;
  if (years < 65) return 0.17;
  if (years < 67) return 0.3;
  return years < 70 ? 0.65 : 12;
}

interface Moment {
  readonly month: Day;
  /** Completed years of age. */
  readonly years: number;
}

function resignation({ parameters }: Story, staff: Staff, { month, years }: Moment): number {
  const young = years < 30 ? 1.45 : years < 40 ? 1.15 : 0.7;
  const fresh = month - staff.since < 730 ? 1.25 : 1;
  const push = staff.unit.livingConditions === 'exposed' ? parameters.assumed.exitWhereExposed : 1;
  const kept = isKept(parameters.action, staff, month) ? (parameters.action?.resigns ?? 1) : 1;
  const yearly = JOBS[staff.job].resigns * young * fresh * push * parameters.assumed.exits * kept;
  return (yearly * at(RESIGNATION_MONTHS, dayParts(month).month - 1)) / 12;
}

/** True where an action that was planted reaches somebody. */
function isKept(action: PlantedAction | undefined, { unit }: Staff, month: Day): boolean {
  return action !== undefined && month >= action.from && action.units.includes(unit.key);
}

/** First day not employed, within the month: most often the last day of the month is the last day at work. */
function endWithin(story: Story, month: Day): Day {
  const next = addMonths(month, 1);
  return story.chance.happens(0.7) ? next : addDays(month, story.chance.whole(5, next - month));
}

/** Those who resign or retire in the month that begins on a day. */
export function leave(story: Story, month: Day): void {
  const next = addMonths(month, 1);
  story.staff = story.staff.filter((staff) => {
    if (staff.since >= month) return true;
    const years = age(staff.person, month);
    const retires = story.chance.happens((retirement(years) * story.parameters.assumed.retirements) / 12);
    const resigns = story.chance.happens(resignation(story, staff, { month, years }));
    const end = endWithin(story, month);
    const runsOut = staff.posts.some((post) => post.agreedTo !== null && post.agreedTo <= next);
    if (runsOut || (!retires && !resigns)) return true;
    endStaff(story, staff, end, retires ? 'Alderspensjon' : 'Egen oppsigelse');
    return false;
  });
}
