import { addMonths, type Day, FULL_POSITION } from '../../terms/index.ts';
import { JOBS, type JobKey } from '../world/jobs.ts';
import { DEMO_POSITIONS, type PositionKey, positionKeyOf } from '../world/positions.ts';
import type { DemoPost, DemoUnit } from '../world/world.ts';
import { age } from './people.ts';
import { countPresent, followPost, isOpen, openPost, type Present, type Staff, type Story } from './story.ts';

const SHARE_CHANGES_A_MONTH = 0.006;
/** In the last months the HR system shows a new share but keeps the old start of the employment. */
const MONTHS_WITH_KEPT_START = 3;

/** Some change their share on the first of the month. */
export function changeShares(story: Story, month: Day): void {
  if (month > story.until) return;
  const late = month > addMonths(story.until, -MONTHS_WITH_KEPT_START);
  for (const staff of story.staff) {
    const [main] = staff.posts;
    if (main === undefined || main.from >= month || !story.chance.happens(SHARE_CHANGES_A_MONTH)) continue;
    const percent = main.percent === FULL_POSITION ? story.chance.pick([8000, 9000, 6000]) : FULL_POSITION;
    const alone = staff.person.posts.every((post) => post === main || !endsAfter(post, month));
    if (alone || (!late && percent !== FULL_POSITION)) changeShare(staff, main, { month, percent, keepStart: late });
  }
}

interface ShareChange {
  readonly month: Day;
  readonly percent: number;
  /** Whether the HR system goes on showing the old start. */
  readonly keepStart: boolean;
}

function changeShare(staff: Staff, main: DemoPost, change: ShareChange): void {
  const { month, percent, keepStart } = change;
  staff.posts[0] = followPost(staff.person, main, month, { percent, ...(keepStart ? { shownFrom: main.from } : {}) });
  main.superseded = keepStart;
}

function endsAfter(post: DemoPost, day: Day): boolean {
  return post.to === null || post.to > day;
}

/** Leaves a post for another one at a day, with another job or at another unit; a second post is given up. */
function goOn(story: Story, staff: Staff, day: Day, to: { readonly unit: DemoUnit; readonly job: JobKey }): void {
  const [main] = staff.posts;
  if (main === undefined) return;
  const sameJob = to.job === staff.job;
  const options = story.parameters.staffing.positions(to.job, to.unit.schoolType);
  const kept = options.find(([key]) => positionKeyOf(DEMO_POSITIONS[key]) === main.position)?.[0];
  const position: PositionKey = sameJob && kept !== undefined ? kept : story.chance.weighted(options);
  for (const post of staff.posts) {
    if (post.to !== null && post.to <= day) continue;
    post.to = day;
    post.endReason = 'Internt bytte';
  }
  const agreedTo = staff.temporary ? main.agreedTo : null;
  staff.posts = [
    openPost(story, staff.person, { unit: to.unit, position, percent: main.percent, from: day, agreedTo }),
  ];
  staff.unit = to.unit;
  staff.job = to.job;
}

function mayGoOn(staff: Staff, day: Day): boolean {
  return staff.posts.every((post) => post.from < day && endsAfter(post, day));
}

/** On 1 August some go to another school of the owner, most to where there is a vacancy. */
export function moveBetweenSchools(story: Story, day: Day): void {
  const present = countPresent(story);
  const { staffing, assumed, registered } = story.parameters;
  const floor = (unit: DemoUnit): number => (registered === undefined ? 0.1 : unit.size / 1000);
  for (const staff of story.staff) {
    const pull = assumed.moves * (staff.unit.livingConditions === 'exposed' ? assumed.movesWhereExposed : 1);
    if (!story.chance.happens(JOBS[staff.job].moves * pull) || !mayGoOn(staff, day)) continue;
    const options = story.units
      .filter((unit) => unit !== staff.unit && isOpen(unit, day) && staffing.has(unit.schoolType, staff.job))
      .filter((unit) => (unit.schoolType === 'videregående') === (staff.unit.schoolType === 'videregående'))
      .map(
        (unit) =>
          [unit, Math.max(floor(unit), staffing.target(unit, staff.job, day) - present(unit, staff.job))] as const,
      );
    if (options.length > 0) goOn(story, staff, day, { unit: story.chance.weighted(options), job: staff.job });
  }
}

const CAREERS: readonly { readonly from: JobKey; readonly to: JobKey; readonly yearly: number }[] = [
  { from: 'aks', to: 'assistant', yearly: 0.04 },
  { from: 'assistant', to: 'child-youth-worker', yearly: 0.04 },
  { from: 'assistant', to: 'teacher', yearly: 0.02 },
  { from: 'aks', to: 'aks-leader', yearly: 0.01 },
  { from: 'teacher', to: 'special-teacher', yearly: 0.006 },
];

/** Steps on 1 August: up to leader where there is a vacancy, and between the groups around the pupil. */
export function takeSteps(story: Story, day: Day): void {
  const present = countPresent(story);
  for (const unit of story.units) {
    if (!isOpen(unit, day)) continue;
    promote(story, unit, day, { from: 'middle-leader', to: 'principal', present });
    promote(story, unit, day, { from: 'teacher', to: 'middle-leader', present });
  }
  const isFull = fullness(story, day, present);
  for (const staff of story.staff) {
    const step = CAREERS.find((career) => career.from === staff.job && story.chance.happens(career.yearly));
    if (step === undefined || !mayGoOn(staff, day)) continue;
    if (!story.parameters.staffing.has(staff.unit.schoolType, step.to) || isFull(staff.unit, step.to)) continue;
    goOn(story, staff, day, { unit: staff.unit, job: step.to });
  }
}

/** Where an owner's numbers must come out right, nobody goes to a job that has all it should have. */
function fullness({ parameters }: Story, day: Day, present: Present): (unit: DemoUnit, job: JobKey) => boolean {
  const come = new Map<string, number>();
  return (unit, job) => {
    if (parameters.registered === undefined) return false;
    const key = `${unit.key}/${job}`;
    const there = present(unit, job) + (come.get(key) ?? 0);
    if (there >= parameters.staffing.target(unit, job, day)) return true;
    come.set(key, (come.get(key) ?? 0) + 1);
    return false;
  };
}

interface Step {
  readonly from: JobKey;
  readonly to: JobKey;
  readonly present: Present;
}

function promote(story: Story, unit: DemoUnit, day: Day, step: Step): void {
  const { target, filled } = story.parameters.staffing;
  const vacant = target(unit, step.to, day) - step.present(unit, step.to);
  if (vacant <= 0 || !story.chance.happens(0.7 * (filled?.(step.to) ?? 1))) return;
  const able = story.staff.filter((staff) => {
    if (staff.unit !== unit || staff.job !== step.from || staff.temporary) return false;
    const years = age(staff.person, day);
    return years >= 30 && years <= 57 && mayGoOn(staff, day);
  });
  if (able.length > 0) goOn(story, story.chance.pick(able), day, { unit, job: step.to });
}
