import { sql } from 'kysely';
import type { PersonRow } from '../../sources/index.ts';
import { personKey } from '../identity/person-key.ts';
import { integers, texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import { keepIdentities } from './keep-identities.ts';
import { keepLinks } from './keep-links.ts';
import type { Keeping } from './keeping.ts';
import { personNumbers } from './person-numbers.ts';

/**
 * Keeps the persons a delivery names; their numbers in the record, in the order of `rows`. `kept`: those of the delivery
 * that have been kept already, where it comes in several runs; grows by these.
 */
export async function keepPersons(
  keeping: Keeping,
  rows: readonly PersonRow[],
  kept: Set<number> = new Set(),
): Promise<readonly number[]> {
  const keys = rows.map((row) => personKey(keeping.keys.person, row.number));
  const links = rows.flatMap((row) => row.earlierNumbers.map((earlier) => ({ earlier, later: row.number })));
  const numbers = await personNumbers(keeping, keys);
  const byNumber = new Map(rows.map((row, i) => [numbers.get(keys[i] ?? '') ?? 0, row]));
  const once = [...byNumber].filter(([person]) => !kept.has(person));
  for (const [person] of once) kept.add(person);
  await keepPersonFacts(keeping, once);
  await keepIdentities(keeping, once);
  await keepLinks(keeping, links, 0);
  return keys.map((key) => numbers.get(key) ?? 0);
}

type Numbered = readonly [person: number, row: PersonRow];

function keepPersonFacts(keeping: Keeping, persons: readonly Numbered[]): Promise<void> {
  return inChunks(persons, (chunk) =>
    sql`
      insert into person_fact (person, delivery, birth_year, birth_month, sex, recorded_at)
      select t.person, ${keeping.delivery}, t.birth_year, t.birth_month, t.sex, ${keeping.at}::timestamptz
      from unnest(
        ${integers(chunk.map(([person]) => person))},
        ${integers(chunk.map(([, row]) => row.birthYear))},
        ${integers(chunk.map(([, row]) => row.birthMonth))},
        ${texts(chunk.map(([, row]) => row.sex))}
      ) as t (person, birth_year, birth_month, sex)
    `.execute(keeping.db),
  );
}
