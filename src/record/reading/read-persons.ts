import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { PersonFacts, PersonLink } from '../facts.ts';
import { readPackedRows } from './packed-rows.ts';
import type { NumberedDelivery } from './read-deliveries.ts';
import { readAllLinks } from './read-links.ts';
import { readPersonWords, type Told } from './read-person-words.ts';

/** The person numbers that have facts, and where each number of the record stands among them. */
export interface NumberedPersons {
  readonly persons: PersonFacts;
  /** Place in `persons` by the record's person number; −1 = no facts. */
  readonly placeOf: Int32Array;
}

/** `told`: columns of the record's person numbers; who stands in one of them, or is linked, is among the persons. */
export async function readPersons(
  db: Database,
  deliveries: readonly NumberedDelivery[],
  told: readonly Int32Array[],
): Promise<NumberedPersons> {
  const keyed = await readKeys(db);
  const places = new Map(deliveries.map(({ no }, place) => [no, place]));
  const links = (await readAllLinks(db)).filter(({ delivery }) => places.has(delivery));
  const last = keyed.numbers.reduce((most, no) => Math.max(most, no), 0);
  const counted = new Uint8Array(last + 1);
  for (const column of told) for (const person of column) counted[person] = 1;
  for (const person of linkedTo(links, counted)) counted[person] = 1;
  const placeOf = new Int32Array(last + 1).fill(-1);
  const key: string[] = [];
  keyed.numbers.forEach((no, i) => {
    if (counted[no] === 1) placeOf[no] = key.push(keyed.keys.slice(i * KEY_LENGTH, (i + 1) * KEY_LENGTH)) - 1;
  });
  const linked = linksInPlace(links, placeOf, places);
  const who: Told = { placeOf, length: key.length, deliveries: places, always: linked };
  const said = await readPersonWords(db, who);
  return { persons: { length: key.length, key, ...said, links: linked }, placeOf };
}

const KEY_LENGTH = 32;

type Links = readonly { readonly earlier: number; readonly later: number; readonly delivery: number }[];

/** Numbers that are linked, over any number of steps, to one that has facts. */
function linkedTo(links: Links, counted: Uint8Array): ReadonlySet<number> {
  const reached = new Set<number>();
  const isIn = (person: number) => counted[person] === 1 || reached.has(person);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { earlier, later } of links) if (isIn(earlier) || isIn(later)) reached.add(earlier).add(later);
  }
  return reached;
}

function linksInPlace(links: Links, placeOf: Int32Array, deliveries: ReadonlyMap<number, number>): PersonLink[] {
  return links.flatMap((link) => {
    const [earlier, later] = [placeOf[link.earlier] ?? -1, placeOf[link.later] ?? -1];
    const delivery = deliveries.get(link.delivery) ?? -1;
    return earlier < 0 || later < 0 ? [] : [{ earlier, later, delivery }];
  });
}

/** All persons in the order of their keys, the keys as one text. */
async function readKeys(db: Database): Promise<{ readonly numbers: Int32Array; readonly keys: string }> {
  const answer = await sql<{ text: string | null; keys: string | null; rows: number }>`
    select count(*)::integer as rows, string_agg(no::text, ';') as text, string_agg(key, '') as keys
    from (select no, key from person order by key collate "C") as ordered
  `.execute(db);
  const { text, keys, rows } = answer.rows[0] ?? { text: null, keys: null, rows: 0 };
  const numbers = new Int32Array(rows);
  readPackedRows({ text: text ?? '', rows }, [numbers], 0);
  return { numbers, keys: keys ?? '' };
}
