import { addDays, addMonths, type Day, dayOf, dayParts, isLeapYear } from '../../terms/index.ts';
import { at } from '../chance.ts';
import type { DemoPerson, DemoUnit } from '../world/world.ts';
import { addPerson } from './people.ts';
import { followPost, openPost, type PostPlan, type Story } from './story.ts';

/** What a special case builds with: two open units (the same one where there is only one), and the year it begins in. */
interface Stage {
  readonly story: Story;
  readonly low: DemoUnit;
  readonly high: DemoUnit;
  readonly start: Day;
  readonly year: number;
}

function someone(stage: Stage, birth: Day = dayOf(1984, 5, 17)): DemoPerson {
  const sex = stage.story.chance.happens(0.5) ? 'f' : 'm';
  return addPerson(stage.story, { day: birth, sex }, stage.start);
}

type Plan = Partial<PostPlan> & { readonly from: Day };

function post(stage: Stage, person: DemoPerson, plan: Plan): DemoPerson['posts'][number] {
  return openPost(stage.story, person, {
    unit: stage.low,
    position: 'assistant',
    percent: 5000,
    agreedTo: null,
    ...plan,
  });
}

/** Two posts that tie on share, then on permanence, then on start, then on unit: the code decides. */
function ties(stage: Stage): void {
  const { start, low, high } = stage;
  // Where there is one unit only, the two posts would be one row told twice.
  const byUnit = someone(stage);
  post(stage, byUnit, { from: start, unit: high, position: low === high ? 'lector' : 'teacher' });
  post(stage, byUnit, { from: start, unit: low, position: 'teacher' });
  const byCode = someone(stage);
  post(stage, byCode, { from: start });
  post(stage, byCode, { from: start, position: 'aks-assistant' });
  const byContract = someone(stage);
  post(stage, byContract, { from: addDays(start, -90), agreedTo: addMonths(start, 20) });
  post(stage, byContract, { from: start, unit: high, position: 'teacher' });
  const byStart = someone(stage);
  post(stage, byStart, { from: start, unit: low, position: 'teacher' });
  post(stage, byStart, { from: addDays(start, -1), unit: high, position: 'teacher' });
  const atOneWorkplace = someone(stage);
  post(stage, atOneWorkplace, { from: start, position: 'counsellor', percent: 4000 });
  post(stage, atOneWorkplace, { from: start, position: 'teacher', percent: 6000 });
}

/** Holes of exactly the longest bridged length, and of one day more; in winter and over the summer. */
function gaps(stage: Stage): void {
  const winter = dayOf(stage.year + 1, 1, 10);
  const summer = dayOf(stage.year + 1, 8, 1);
  const holes: readonly (readonly [Day, number])[] = [
    [winter, 14],
    [winter, 15],
    [summer, 62],
    [summer, 63],
    [addDays(summer, -30), 32],
    [addDays(summer, 2), 20],
    [addDays(summer, 1), 20],
  ];
  for (const [end, days] of holes) {
    const person = someone(stage);
    post(stage, person, { from: stage.start, agreedTo: end, position: 'teacher', percent: 8000 });
    post(stage, person, {
      from: addDays(end, days),
      unit: stage.high,
      position: 'teacher',
      agreedTo: addMonths(end, 30),
    });
  }
}

/** Births and starts on 29 February, an unknown birth, and a wrong check digit. */
function births(stage: Stage): void {
  const { story, start } = stage;
  let leap = stage.year;
  while (!isLeapYear(leap)) leap++;
  const onLeapDay = someone(stage, dayOf(1988, 2, 29));
  if (dayOf(leap, 2, 29) <= story.until) post(stage, onLeapDay, { from: dayOf(leap, 2, 29), position: 'teacher' });
  else post(stage, onLeapDay, { from: start, position: 'teacher' });
  for (const unit of [stage.low, stage.high]) {
    const born = dayOf(1979, 3, 3);
    const known = someone(stage, born);
    const person: DemoPerson = {
      ...known,
      number: story.numbers.bad(born, known.sex === 'm' ? 'm' : 'f'),
      earlier: null,
      birth: null,
      sex: 'unknown',
    };
    story.persons.splice(story.persons.indexOf(known), 1, person);
    post(stage, person, { from: start, unit, position: 'teacher', percent: 10_000 });
  }
}

/** Rows that say less than they should, or the same thing twice. */
function blanks(stage: Stage): void {
  const { start } = stage;
  const zero = someone(stage);
  post(stage, zero, { from: start, percent: 0 });
  const blankShare = someone(stage);
  post(stage, blankShare, { from: start, percent: null });
  post(stage, blankShare, {
    from: addDays(start, 10),
    percent: 0,
    unit: stage.high,
    position: 'teacher',
    agreedTo: addMonths(start, 30),
  });
  for (const percent of [8000, 10_000]) {
    const blankForm = someone(stage);
    const made = post(stage, blankForm, { from: start, percent });
    blankForm.posts.splice(0, 1, { ...made, contract: 'unknown', terms: 'unknown' });
  }
  const repeated = someone(stage);
  const made = post(stage, repeated, { from: start, percent: 7000, agreedTo: addMonths(start, 25) });
  repeated.posts.splice(0, 1, { ...made, twice: true });
}

/** People who come back after years, whose hourly work came first, and who end on the very last day. */
function lives(stage: Stage): void {
  const { start, story } = stage;
  const back = someone(stage, dayOf(1975, 11, 2));
  post(stage, back, { from: start, agreedTo: addMonths(start, 6), position: 'teacher', percent: 10_000 });
  post(stage, back, { from: addMonths(start, 24), position: 'teacher', percent: 10_000 });
  const hourlyFirst = someone(stage);
  post(stage, hourlyFirst, { from: start, agreedTo: addMonths(start, 5), terms: 'hourly', percent: 0 });
  post(stage, hourlyFirst, { from: addMonths(start, 5), position: 'child-youth-worker', percent: 8000 });
  const lastDay = someone(stage, dayOf(1960, 1, 31));
  const last = post(stage, lastDay, { from: start, position: 'teacher', percent: 10_000 });
  last.to = addDays(story.until, 1);
  last.endReason = 'Alderspensjon';
  const changed = someone(stage);
  const before = post(stage, changed, { from: start, position: 'teacher', percent: 6000, unit: stage.high });
  followPost(changed, before, dayOf(dayParts(start).year + 1, 5, 1), { percent: 10_000 });
}

const LARGE_SCHOOL = 140;

/** Plants one of each hard case, the same at every scale, so that no seed is without them. */
export function plantSpecialCases(story: Story, start: Day): void {
  const lasting = story.units.filter(
    (unit) => unit.openedOn === null && unit.closedOn === null && unit.grades !== null,
  );
  // Where numbers of employees must come out right, the cases stand at large schools, which hardly notice them.
  const large = lasting.filter((unit) => unit.schoolType === 'videregående' && unit.size >= LARGE_SCHOOL);
  const open = story.parameters.registered === undefined ? lasting : large;
  const sorted = open.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  const stage: Stage = {
    story,
    low: at(sorted, 0),
    high: at(sorted, sorted.length - 1),
    start,
    year: dayParts(start).year,
  };
  ties(stage);
  gaps(stage);
  births(stage);
  blanks(stage);
  lives(stage);
}
