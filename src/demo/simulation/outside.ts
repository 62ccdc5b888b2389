import { addDays, addMonths, type Day, dayParts, type EmploymentTerms } from '../../terms/index.ts';
import type { PositionKey } from '../world/positions.ts';
import type { DemoPerson, DemoPost, DemoUnit } from '../world/world.ts';
import { endOfSchoolYear } from './hiring.ts';
import { age, newPerson } from './people.ts';
import { isOpen, openPost, type Story } from './story.ts';

/** Employment that stands outside the default population: by the hour, apprentices, pensioners' terms, loans. */
interface OutsideKind {
  readonly terms: EmploymentTerms;
  readonly position: PositionKey;
  readonly percent: number;
}
const KINDS: readonly (readonly [OutsideKind, number])[] = [
  [{ terms: 'hourly', position: 'substitute', percent: 0 }, 60],
  [{ terms: 'apprentice', position: 'apprentice', percent: 10_000 }, 25],
  [{ terms: 'pensioner', position: 'substitute', percent: 2000 }, 10],
  [{ terms: 'loan-in', position: 'milieu-therapist', percent: 5000 }, 5],
];

interface OutsidePlace {
  readonly open: readonly DemoUnit[];
  /** They begin within so many days. */
  readonly within: number;
}

/** Each August a new round, for the school year. */
export function hireOutside(story: Story, month: Day): void {
  if (dayParts(month).month !== 8) return;
  const people = Math.round((story.staff.length * story.parameters.outsidePerHundred) / 100);
  const open = story.units.filter(
    (unit) => isOpen(unit, month) && isOpen(unit, addDays(endOfSchoolYear(month), -1)) && unit.grades !== null,
  );
  for (let n = 0; n < people; n++) hireOneOutside(story, month, { open, within: 60 });
}

/** One of them, until the end of the school year, at one of the open units. */
export function hireOneOutside(story: Story, month: Day, place: OutsidePlace): { person: DemoPerson; post: DemoPost } {
  const { chance } = story;
  const kind = chance.weighted(KINDS);
  const person = outsider(story, kind.terms, month);
  const from = addDays(month, chance.whole(0, place.within));
  const post = openPost(story, person, {
    unit: chance.pick(place.open),
    position: kind.position,
    percent: kind.percent,
    from,
    agreedTo: endOfSchoolYear(month),
    terms: kind.terms,
  });
  return { person, post };
}

/** Pensioners' terms go to people who have retired here; hourly work sometimes to people who work here already. */
function outsider(story: Story, terms: EmploymentTerms, month: Day): DemoPerson {
  const { chance } = story;
  if (terms === 'pensioner') {
    const retired = story.gone.find((gone) => age(gone.person, month) >= 62 && free(gone.person, month));
    if (retired !== undefined) return retired.person;
  }
  if (terms === 'hourly' && story.staff.length > 0 && chance.happens(0.3)) return chance.pick(story.staff).person;
  return newPerson(story, terms === 'apprentice' ? 'assistant' : 'aks', month, false);
}

function free(person: DemoPerson, day: Day): boolean {
  return person.posts.every((post) => post.to !== null && post.to <= day);
}

const NEVER_STARTED_A_MONTH = 0.1;

/** Somebody who was registered and never came: the end lies the day before the start. */
export function neverStarted(story: Story, month: Day): void {
  if (!story.chance.happens(NEVER_STARTED_A_MONTH)) return;
  const unit: DemoUnit = story.chance.pick(story.units.filter((one) => isOpen(one, month) && one.grades !== null));
  const from = addDays(month, story.chance.whole(5, 20));
  const person = newPerson(story, 'assistant', month, false);
  const post = openPost(story, person, {
    unit,
    position: 'assistant',
    percent: 8000,
    from,
    agreedTo: addMonths(from, 6),
  });
  post.to = from;
  post.endReason = 'Møtte ikke';
}
