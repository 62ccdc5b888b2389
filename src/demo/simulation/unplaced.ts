import { addDays, addMonths, UNASSIGNED } from '../../terms/index.ts';
import { at } from '../chance.ts';
import type { DemoPost } from '../world/world.ts';
import { newPerson } from './people.ts';
import { openPost, type Story } from './story.ts';

/** A workplace that no mapping places. */
const UNPLACED_WORKPLACE = 'Vikarpoolen';

function withoutPlace(post: DemoPost): DemoPost {
  return { ...post, unit: UNASSIGNED, workplace: UNPLACED_WORKPLACE };
}

/** People in a position and at a workplace that nobody has placed; one of them is placed later, one was before. */
export function plantUnplaced(story: Story): void {
  const unit = at(
    story.units.filter((one) => one.openedOn === null && one.closedOn === null),
    0,
  );
  const start = addMonths(story.parameters.first, 12);
  const middle = addDays(addMonths(start, 15), 10);
  for (let n = 0; n < 4; n++) {
    const person = newPerson(story, 'assistant', start, false);
    openPost(story, person, { unit, position: 'unplaced', percent: 8000, from: addDays(start, n), agreedTo: null });
  }
  for (let n = 0; n < 4; n++) {
    const person = newPerson(story, 'teacher', start, false);
    const post = openPost(story, person, {
      unit,
      position: 'teacher',
      percent: 10_000,
      from: addDays(start, n),
      agreedTo: null,
    });
    if (n === 0) person.posts.splice(0, 1, withoutPlace(post));
    else if (n === 1) person.posts.splice(0, 1, { ...withoutPlace(post), to: middle }, { ...post, from: middle });
    else if (n === 2) person.posts.splice(0, 1, { ...post, to: middle }, { ...withoutPlace(post), from: middle });
    else person.posts.splice(0, 1, withoutPlace(post), { ...post, employment: ++story.employments });
  }
}
