import { addDays, addMonths, type Day, dayOf, dayParts, FULL_POSITION } from '../../terms/index.ts';
import { at } from '../chance.ts';
import { JOB_KEYS, JOBS, type JobKey } from '../world/jobs.ts';
import type { PositionKey } from '../world/positions.ts';
import type { DemoPerson, DemoPost, DemoUnit } from '../world/world.ts';
import { age, newPerson } from './people.ts';
import { countPresent, isOpen, openPost, pickUnit, type Staff, type Story } from './story.ts';

/** The next 31 July's end on or after a day, as first day not employed. */
export function endOfSchoolYear(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf(month >= 8 ? year + 1 : year, 8, 1);
}

/** Most temporary contracts end with the school year; some are substitutes for a few months. */
export function temporaryEnd(story: Story, from: Day): Day {
  const end = endOfSchoolYear(from);
  if (end - from < 60) return addMonths(end, 12);
  return story.chance.happens(0.8) ? end : addDays(from, story.chance.whole(45, 240));
}

const GOLDEN = 0.618033988749895;

/** Shares in turn instead of by chance, so that a large owner's årsverk follow its persons closely. */
function percentInTurn(story: Story, jobKey: JobKey): number {
  const job = JOBS[jobKey];
  const turn = (story.hired.get(jobKey) ?? 0) + 1;
  story.hired.set(jobKey, turn);
  const share = (turn * GOLDEN) % 1;
  if (share < job.fullTime) return FULL_POSITION;
  const place = Math.floor(((share - job.fullTime) / (1 - job.fullTime)) * job.parts.length);
  return at(job.parts, Math.min(place, job.parts.length - 1));
}

function percentFor(story: Story, jobKey: JobKey): number {
  if (story.parameters.registered !== undefined) return percentInTurn(story, jobKey);
  const job = JOBS[jobKey];
  return story.chance.happens(job.fullTime) ? FULL_POSITION : story.chance.pick(job.parts);
}

const SECOND_AT_SCHOOL: Readonly<Partial<Record<JobKey, { readonly position: PositionKey; readonly share: number }>>> =
  {
    aks: { position: 'assistant', share: 0.35 },
    assistant: { position: 'aks-assistant', share: 0.25 },
    'child-youth-worker': { position: 'aks-base-leader', share: 0.15 },
  };
const LARGEST_SECOND_POST = 5000;
/** Of teachers with part of a position. */
const SECOND_SCHOOL_SHARE = 0.1;
const SECOND_TASK_SHARE = 0.12;

/** A second post beside the first: AKS and school, two schools, or teacher and counsellor at one workplace. */
function secondPost(story: Story, staff: Staff, main: DemoPost): { unit: DemoUnit; position: PositionKey } | null {
  const { chance } = story;
  const rest = FULL_POSITION - (main.percent ?? 0);
  const atSchool = SECOND_AT_SCHOOL[staff.job];
  const hasAks = story.parameters.staffing.has(staff.unit.schoolType, 'aks');
  if (atSchool !== undefined && hasAks && rest >= 3000) {
    return chance.happens(atSchool.share) ? { unit: staff.unit, position: atSchool.position } : null;
  }
  if (staff.job !== 'teacher' || rest < 2000) return null;
  const others = story.units.filter(
    (unit) => unit !== staff.unit && isOpen(unit, main.from) && unit.schoolType !== 'annen enhet',
  );
  if (others.length > 0 && chance.happens(SECOND_SCHOOL_SHARE))
    return { unit: pickUnit(story, others), position: 'special-teacher' };
  return chance.happens(SECOND_TASK_SHARE) ? { unit: staff.unit, position: 'counsellor' } : null;
}

export interface Hiring {
  readonly unit: DemoUnit;
  readonly job: JobKey;
  readonly from: Day;
  /** Null = draw by the job. */
  readonly agreedTo: Day | null;
}

/** Puts a person to work. */
export function hire(story: Story, person: DemoPerson, hiring: Hiring): Staff {
  const staff: Staff = {
    person,
    job: hiring.job,
    unit: hiring.unit,
    temporary: hiring.agreedTo !== null,
    since: hiring.from,
    posts: [],
  };
  const main = openPost(story, person, {
    unit: hiring.unit,
    position: story.chance.weighted(story.parameters.staffing.positions(hiring.job, hiring.unit.schoolType)),
    percent: percentFor(story, hiring.job),
    from: hiring.from,
    agreedTo: hiring.agreedTo,
  });
  staff.posts.push(main);
  const second = secondPost(story, staff, main);
  if (second !== null) {
    const percent = Math.min(FULL_POSITION - (main.percent ?? 0), LARGEST_SECOND_POST);
    staff.posts.push(openPost(story, person, { ...second, percent, from: main.from, agreedTo: main.agreedTo }));
  }
  story.staff.push(staff);
  return staff;
}

/** Those who work there when the story begins, with the day they once began. */
export function firstStaff(story: Story): void {
  const { first } = story.parameters;
  for (const unit of story.units) {
    if (!isOpen(unit, first)) continue;
    for (const job of JOB_KEYS) {
      for (let n = story.parameters.staffing.target(unit, job, first); n > 0; n--) hireBefore(story, unit, job, first);
    }
  }
}

function hireBefore(story: Story, unit: DemoUnit, job: JobKey, first: Day): void {
  const { chance } = story;
  const person = newPerson(story, job, first, true);
  const temporary = chance.happens(JOBS[job].temporary * 0.3);
  const longest = Math.max(1, Math.min(35, age(person, first) - 20));
  const years = Math.floor(longest * chance.next() ** 2);
  const autumn = dayOf(dayParts(first).year - 1 - years, 8, 1);
  const from = chance.happens(0.6) ? autumn : addDays(autumn, chance.whole(0, 300));
  const lastAutumn = dayOf(dayParts(first).year - 1, 8, 15);
  hire(story, person, { unit, job, from: temporary ? lastAutumn : from, agreedTo: temporary ? first : null });
}

const RETURN_SHARE = 0.05;

/** Somebody who left years ago, or a new person. */
function candidate(story: Story, job: JobKey, from: Day): DemoPerson {
  if (story.chance.happens(RETURN_SHARE)) {
    const place = story.gone.findIndex(
      (gone) =>
        gone.job === job &&
        gone.day < from - 400 &&
        age(gone.person, from) < 58 &&
        gone.person.posts.every((post) => post.to !== null && post.to < from),
    );
    if (place >= 0) {
      const back = story.gone.splice(place, 1)[0];
      if (back !== undefined) return back.person;
    }
  }
  return newPerson(story, job, from, false);
}

/** Fills what is vacant: all of it in August, some of it in other months. */
export function fillVacancies(story: Story, month: Day): void {
  const chanceOfFilling = dayParts(month).month === 8 ? 1 : 0.45;
  const present = countPresent(story);
  const { target, filled } = story.parameters.staffing;
  for (const unit of story.units.filter((one) => isOpen(one, month))) {
    for (const job of JOB_KEYS) {
      for (let vacant = target(unit, job, month) - present(unit, job); vacant > 0; vacant--) {
        if (story.chance.happens(chanceOfFilling * (filled?.(job) ?? 1))) fillOne(story, unit, job, month);
      }
    }
  }
}

function fillOne(story: Story, unit: DemoUnit, job: JobKey, month: Day): void {
  const { chance } = story;
  const autumn = dayParts(month).month === 8;
  const from = chance.happens(autumn ? 0.8 : 0.55) ? month : addDays(month, chance.whole(1, autumn ? 20 : 27));
  const temporary = chance.happens(JOBS[job].temporary * (autumn ? 0.9 : 1.3));
  hire(story, candidate(story, job, from), { unit, job, from, agreedTo: temporary ? temporaryEnd(story, from) : null });
}
