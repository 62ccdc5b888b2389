import { addDays, type Day, OPEN_END } from '../../terms/index.ts';
import type { DemoLeave, DemoPerson, DemoPost } from '../world/world.ts';
import { age } from './people.ts';
import type { Staff, Story } from './story.ts';

const PARENTAL_YEARLY = 0.065;
const OTHER_YEARLY = 0.02;
const FULL_LEAVE = 10_000;

function draw(story: Story, staff: Staff, month: Day): DemoLeave | null {
  const { chance } = story;
  const years = age(staff.person, month);
  const from = addDays(month, chance.whole(0, 27));
  const mayHaveChildren = years >= 25 && years <= 42;
  if (chance.happens(mayHaveChildren ? PARENTAL_YEARLY / 12 : 0)) {
    const days = staff.person.sex === 'f' ? chance.whole(150, 320) : chance.whole(70, 120);
    return { from, to: addDays(from, days), percent: FULL_LEAVE, kind: 'Foreldrepermisjon' };
  }
  if (!chance.happens(OTHER_YEARLY / 12)) return null;
  const [kind, days] = chance.pick([
    ['Utdanningspermisjon', 300],
    ['Velferdspermisjon', 30],
    ['Annen permisjon', 120],
  ] as const);
  return { from, to: addDays(from, days), percent: chance.pick([2000, 5000, FULL_LEAVE]), kind };
}

/** Some begin a leave in the month. */
export function beginLeaves(story: Story, month: Day): void {
  for (const staff of story.staff) {
    const leave = draw(story, staff, month);
    if (leave === null || staff.since > leave.from) continue;
    if (staff.person.leaves.every((other) => other.to < leave.from)) staff.person.leaves.push(leave);
  }
}

/** Leaves cut to the pieces of employment they were taken from: what the HR system's rows can say. */
export function clipLeaves(person: DemoPerson): void {
  const clipped = new Map<string, DemoLeave>();
  for (const one of person.leaves.flatMap((leave) => person.posts.map((post) => within(leave, post)))) {
    if (one.from < one.to) clipped.set(`${one.from}/${one.to}`, one);
  }
  person.leaves.splice(0, person.leaves.length, ...clipped.values());
}

function within(leave: DemoLeave, post: DemoPost): DemoLeave {
  const from = Math.max(post.from, leave.from) as Day;
  const to = Math.min(post.to ?? OPEN_END, leave.to) as Day;
  return { ...leave, from, to };
}
