import { addDays, type Day } from '../../terms/index.ts';
import type { DemoPost, DemoUnit } from '../world/world.ts';
import { endOfSchoolYear } from './hiring.ts';
import { hireOneOutside } from './outside.ts';
import { isOpen, type Story } from './story.ts';

/** Persons registered at each unit on the first of a month: at work there, in a second post, by the hour. */
function registeredNow(story: Story, month: Day): Map<string, Set<object>> {
  const units = new Map<string, Set<object>>();
  const add = ({ unit, from, to }: DemoPost, person: object): void => {
    if (from > month || (to !== null && to <= month)) return;
    const persons = units.get(unit) ?? new Set();
    units.set(unit, persons.add(person));
  };
  for (const staff of story.staff) for (const post of staff.posts) add(post, staff.person);
  story.outside = story.outside.filter(({ post }) => post.to === null || post.to > month);
  for (const { person, post } of story.outside) add(post, person);
  return units;
}

/** Those who work by the hour are not called any more where enough are registered without them. */
function letGo(story: Story, unit: DemoUnit, { month, count }: { readonly month: Day; readonly count: number }): void {
  const hourly = story.outside.filter(
    ({ post }) => post.unit === unit.unit && post.terms === 'hourly' && post.from < month,
  );
  for (const { post } of hourly.slice(0, count)) {
    post.to = month;
    post.endReason = 'Egen oppsigelse';
  }
}

/** Calls in people by the hour, apprentices and pensioners until as many are registered at a unit as it should have. */
export function topUp(story: Story, month: Day): void {
  const { registered } = story.parameters;
  if (registered === undefined) return;
  const now = registeredNow(story, month);
  const lastDay = addDays(endOfSchoolYear(month), -1);
  const isOffice = (unit: DemoUnit): boolean => unit.schoolType === 'annen enhet' && unit.grades === null;
  for (const unit of story.units) {
    if (!isOpen(unit, month) || !isOpen(unit, lastDay) || isOffice(unit)) continue;
    const missing = registered(unit, month) - (now.get(unit.unit)?.size ?? 0);
    if (missing < 0) letGo(story, unit, { month, count: -missing });
    for (let n = 0; n < missing; n++) story.outside.push(hireOneOutside(story, month, { open: [unit], within: 0 }));
  }
}
