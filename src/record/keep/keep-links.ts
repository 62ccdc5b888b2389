import { sql } from 'kysely';
import { personKey } from '../identity/person-key.ts';
import { integers } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import { keepIdentities, type Named } from './keep-identities.ts';
import type { Keeping } from './keeping.ts';
import { personNumbers } from './person-numbers.ts';

/** Two identity numbers of one person. */
export interface Link {
  readonly earlier: string;
  readonly later: string;
}

/** Keeps which persons are one. `offset`: place of the first link in its delivery. */
export async function keepLinks(keeping: Keeping, links: readonly Link[], offset: number): Promise<void> {
  const pairs = links.map((link) => ({
    earlier: personKey(keeping.keys.person, link.earlier),
    later: personKey(keeping.keys.person, link.later),
  }));
  const different = pairs.filter((pair) => pair.earlier !== pair.later);
  const numbers = await personNumbers(
    keeping,
    different.flatMap((pair) => [pair.earlier, pair.later]),
  );
  await keepIdentities(keeping, namedBy(keeping, links, numbers));
  await inChunks(different, (chunk, start) =>
    sql`
      insert into identity_link (delivery, place, earlier, later, recorded_at)
      select ${keeping.delivery}, t.place, t.earlier, t.later, ${keeping.at}::timestamptz
      from unnest(
        ${integers(chunk.map((_, i) => offset + start + i))},
        ${integers(chunk.map((pair) => numbers.get(pair.earlier) ?? 0))},
        ${integers(chunk.map((pair) => numbers.get(pair.later) ?? 0))}
      ) as t (place, earlier, later)
    `.execute(keeping.db),
  );
}

/** A person known by a link only is sealed too, or its key could not be changed later. */
function namedBy(keeping: Keeping, links: readonly Link[], numbers: ReadonlyMap<string, number>): readonly Named[] {
  const named = new Map<number, Named>();
  for (const number of links.flatMap((link) => [link.earlier, link.later])) {
    const person = numbers.get(personKey(keeping.keys.person, number));
    if (person !== undefined) named.set(person, [person, { number, name: null }]);
  }
  return [...named.values()];
}
