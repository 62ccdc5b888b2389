import { addDays, type Day } from '../../terms/index.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import { clipLeaves } from './leaves.ts';

/** The story as it stood on the last day: later pieces are set aside, ends nobody could know are taken away. */
export function cutAt(persons: readonly DemoPerson[], until: Day): Pick<DemoWorld, 'persons' | 'next'> {
  const next: { person: DemoPerson; post: DemoPost }[] = [];
  const kept: DemoPerson[] = [];
  for (const person of persons) {
    const later = person.posts.find((post) => post.from > until);
    if (later !== undefined) next.push({ person, post: later });
    keepUntil(person, until);
    if (person.posts.length > 0) kept.push(person);
  }
  return { persons: kept, next };
}

function keepUntil(person: DemoPerson, until: Day): void {
  person.posts.splice(0, person.posts.length, ...person.posts.filter((post) => post.from <= until));
  for (const post of person.posts) forgetEnd(post, until);
  clipLeaves(person);
  person.leaves.splice(0, person.leaves.length, ...person.leaves.filter((leave) => leave.from <= until));
}

/** An end after the last day is known only where it was agreed. */
function forgetEnd(post: DemoPost, until: Day): void {
  if (post.to !== null && post.to > addDays(until, 1)) post.to = post.agreedTo;
  if (post.to === null) post.endReason = null;
  else if (post.to === post.agreedTo) post.endReason = 'Kontrakt utløpt';
}
