import { addDays, type Day, dayOf, dayParts } from '../../terms/index.ts';
import { JOBS, type Job, type JobKey } from '../world/jobs.ts';
import { FAMILY_NAMES, GIVEN_NAMES_F, GIVEN_NAMES_M } from '../world/names.ts';
import type { DemoPerson } from '../world/world.ts';
import type { Story } from './story.ts';

const D_NUMBER_SHARE = 0.02;
const OLDEST_AT_HIRING = 60;
const OLDEST_AT_FIRST = 66;

const EDUCATION: Readonly<Partial<Record<JobKey, readonly string[]>>> = {
  teacher: ['Grunnskolelærerutdanning', 'Allmennlærerutdanning', 'Lektorutdanning', 'Praktisk-pedagogisk utdanning'],
  'special-teacher': ['Master i spesialpedagogikk', 'Spesialpedagogikk 60 stp.'],
  'child-youth-worker': ['Fagbrev barne- og ungdomsarbeider'],
};

function birthDay(story: Story, on: Day, years: number): Day {
  const { year } = dayParts(on);
  return addDays(dayOf(year - years, 1, 1), story.chance.whole(0, 364) - 182);
}

const SQUARE_ROOT = Math.SQRT2 - 1;

/** The normal distribution's quantile of a share. Method: Winitzki's approximation of the inverse error function. */
function normalQuantile(share: number): number {
  const x = 2 * share - 1;
  const log = Math.log(1 - x * x);
  const a = 0.147;
  const b = 2 / (Math.PI * a) + log / 2;
  return Math.sign(x) * Math.SQRT2 * Math.sqrt(Math.sqrt(b * b - log / a) - b);
}

/** Ages in turn instead of by chance, so that a large owner's ages are as published whatever the seed. */
function ageInTurn(story: Story, job: Job, mean: number): number {
  const key = `${mean}/${job.ageSpread}`;
  const turn = (story.ages.get(key) ?? 0) + 1;
  story.ages.set(key, turn);
  return mean + job.ageSpread * normalQuantile((turn * SQUARE_ROOT) % 1);
}

function ageFor(story: Story, job: Job, atStart: boolean): number {
  const { chance, parameters } = story;
  const mean = job.ageMean + (atStart ? parameters.olderAtStart : -6);
  const drawn = Math.round(
    parameters.registered === undefined ? chance.normal(mean, job.ageSpread) : ageInTurn(story, job, mean),
  );
  const old = Math.max(drawn, job.youngest + (drawn < job.youngest ? chance.whole(0, 7) : 0));
  return Math.min(old, atStart ? OLDEST_AT_FIRST : OLDEST_AT_HIRING);
}

function dNumberBefore(story: Story, birth: Day, sex: 'f' | 'm', from: Day): DemoPerson['earlier'] {
  if (!story.chance.happens(D_NUMBER_SHARE)) return null;
  return { number: story.numbers.dNumber(birth, sex), until: addDays(from, story.chance.whole(120, 1500)) };
}

export interface Birth {
  readonly day: Day;
  readonly sex: 'f' | 'm';
}

/** A new person with a birth of their own, and room for a history. */
export function addPerson(story: Story, born: Birth, from: Day, education = ''): DemoPerson {
  const { chance } = story;
  const { year, month } = dayParts(born.day);
  const given = chance.pick(born.sex === 'f' ? GIVEN_NAMES_F : GIVEN_NAMES_M);
  const person: DemoPerson = {
    number: story.numbers.national(born.day, born.sex),
    earlier: dNumberBefore(story, born.day, born.sex, from),
    name: `${chance.pick(FAMILY_NAMES)}, ${given}`,
    birthDay: born.day,
    birth: { year, month },
    sex: born.sex,
    education,
    posts: [],
    leaves: [],
  };
  story.persons.push(person);
  return person;
}

/** Somebody hired into a job on a day; at the start of the story they are older and have been there a while. */
export function newPerson(story: Story, jobKey: JobKey, on: Day, atStart: boolean): DemoPerson {
  const job = JOBS[jobKey];
  const years = ageFor(story, job, atStart);
  const sex = story.chance.happens(job.women) ? 'f' : 'm';
  const list = EDUCATION[jobKey];
  return addPerson(
    story,
    { day: birthDay(story, on, years), sex },
    on,
    list === undefined ? '' : story.chance.pick(list),
  );
}

/** Completed years of age on a day, by the day of birth. */
export function age(person: DemoPerson, day: Day): number {
  const a = dayParts(person.birthDay);
  const b = dayParts(day);
  return b.year - a.year - (b.month > a.month || (b.month === a.month && b.dayOfMonth >= a.dayOfMonth) ? 0 : 1);
}
