import { sql } from 'kysely';
import { seal, unseal } from '../identity/seal.ts';
import { integers, texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';

/** A person's number in the record, and the number and name the outside world knows. */
export type Named = readonly [person: number, row: { readonly number: string; readonly name: string | null }];

/** Number and name are sealed once, and again only when the name is another than before. */
export async function keepIdentities(keeping: Keeping, persons: readonly Named[]): Promise<void> {
  await inChunks(persons, async (chunk) => {
    const before = await sealedNames(keeping, chunk);
    const news = chunk.filter(([person, row]) => isNews(keeping, before, person, row.name));
    if (news.length === 0) return;
    await sql`
      insert into identity.person (person, delivery, number_sealed, name_sealed, recorded_at)
      select t.person, ${keeping.delivery}, decode(t.number, 'hex'), decode(t.name, 'hex'), ${keeping.at}::timestamptz
      from unnest(
        ${integers(news.map(([person]) => person))},
        ${texts(news.map(([person, row]) => sealedHex(keeping, numberLabel(person), row.number)))},
        ${texts(news.map(([person, row]) => sealedHex(keeping, nameLabel(person), row.name)))}
      ) as t (person, number, name)
    `.execute(keeping.db);
  });
}

/**
 * The sealed name (hexadecimal) by person, blank where only the number is known. One text comes out, which is many
 * times faster than rows.
 */
async function sealedNames(keeping: Keeping, persons: readonly Named[]): Promise<ReadonlyMap<number, string>> {
  const answer = await sql<{ sealed: string | null }>`
    select string_agg(person || ':' || coalesce(encode(name_sealed, 'hex'), ''), ',') as sealed
    from (
      select distinct on (person) person, name_sealed
      from identity.person
      where person in (select unnest(${integers(persons.map(([person]) => person))}))
      order by person, delivery desc
    ) as latest
  `.execute(keeping.db);
  const told = answer.rows[0]?.sealed?.split(',') ?? [];
  return new Map(told.map((one) => [Number.parseInt(one, 10), one.slice(one.indexOf(':') + 1)]));
}

function isNews(keeping: Keeping, before: ReadonlyMap<number, string>, person: number, name: string | null): boolean {
  const sealed = before.get(person);
  if (sealed === undefined) return true;
  if (name === null || sealed === '') return name !== null;
  return unseal(keeping.keys.sealing, nameLabel(person), Buffer.from(sealed, 'hex')) !== name;
}

function sealedHex(keeping: Keeping, label: string, text: string | null): string | null {
  return text === null ? null : Buffer.from(seal(keeping.keys.sealing, label, text)).toString('hex');
}

/** Labels bind what is sealed to its row: see `seal`. */
export function numberLabel(person: number): string {
  return `number of ${person}`;
}

export function nameLabel(person: number): string {
  return `name of ${person}`;
}
