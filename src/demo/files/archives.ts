import { addDays, addMonths, type Day } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import type { DemoPerson, DemoPost, DemoWorld } from '../world/world.ts';
import type { DemoFile } from './demo-file.ts';
import { hrWorkbook, monthText } from './hr-files.ts';
import { hrRows } from './hr-rows.ts';

/** How late people tell the HR system, assumed: of ends and of beginnings that are younger, so many are not in it yet. */
const LATE_END = { days: 45, share: 0.3 };
const LATE_START = { days: 21, share: 0.2 };

/** What an HR system said of everybody on the same day of earlier years, oldest first: nobody has told it everything yet. */
export async function* archives(world: DemoWorld): AsyncGenerator<DemoFile> {
  for (let years = world.archivedYears; years > 0; years--) {
    const made = addMonths(world.until, -12 * years);
    const persons = world.persons.map((person) => knownBy(world, person, made));
    const rows = hrRows({ ...world, persons }, { made, month: null, alone: true });
    yield await hrWorkbook(`hr-uttrekk-arkiv-${monthText(made)}.xlsx`, rows, made);
  }
}

function knownBy({ seed }: DemoWorld, person: DemoPerson, made: Day): DemoPerson {
  const posts = person.posts.flatMap((post): DemoPost[] => {
    const chance = chanceFrom(`archive/${seed}/${person.number}/${post.employment}/${post.from}/${made}`);
    const [lateEnd, lateStart] = [chance.happens(LATE_END.share), chance.happens(LATE_START.share)];
    if (lateStart && post.from > addDays(made, -LATE_START.days) && post.from <= made) return [];
    const endedLately = post.to !== null && post.to > addDays(made, -LATE_END.days) && post.to <= addDays(made, 1);
    return [endedLately && lateEnd ? { ...post, to: addMonths(made, 24) } : post];
  });
  return { ...person, posts };
}
