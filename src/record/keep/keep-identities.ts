import { sql } from 'kysely';
import { seal, unseal } from '../identity/seal.ts';
import { integers, texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';

interface SealedRow {
  readonly person: number;
  readonly name_sealed: Uint8Array | null;
}

/** A person's number in the record, and the number and name the outside world knows. */
export type Named = readonly [person: number, row: { readonly number: string; readonly name: string | null }];

/** Number and name are sealed once, and again only when the name is another than before. */
export async function keepIdentities(keeping: Keeping, persons: readonly Named[]): Promise<void> {
  await inChunks(persons, async (chunk) => {
    const known = await sql<SealedRow>`
      select distinct on (person) person, name_sealed
      from identity.person
      where person in (select unnest(${integers(chunk.map(([person]) => person))}))
      order by person, delivery desc
    `.execute(keeping.db);
    const before = new Map(known.rows.map((row) => [row.person, row.name_sealed]));
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

function isNews(
  keeping: Keeping,
  before: ReadonlyMap<number, Uint8Array | null>,
  person: number,
  name: string | null,
): boolean {
  const sealed = before.get(person);
  if (sealed === undefined) return true;
  if (name === null || sealed === null) return name !== null;
  return unseal(keeping.keys.sealing, nameLabel(person), sealed) !== name;
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
