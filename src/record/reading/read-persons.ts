import { sql } from 'kysely';
import { SEXES } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { PersonFacts } from '../facts.ts';
import { canonicalPersons } from '../identity/canonical-persons.ts';
import { readPackedRows } from './packed-rows.ts';
import { readLinks } from './read-links.ts';

/** The persons that have facts, one per human being, and where each person number of the record stands among them. */
export interface NumberedPersons {
  readonly persons: PersonFacts;
  /** Place in `persons` by the record's person number; −1 = no facts. */
  readonly placeOf: Int32Array;
}

/** `told`: columns of the record's person numbers; only who stands in one of them is among the persons. */
export async function readPersons(db: Database, told: readonly Int32Array[]): Promise<NumberedPersons> {
  const keyed = await readKeys(db);
  const canonical = canonicalPersons(await readLinks(db));
  const own = (person: number): number => canonical.get(person) ?? person;
  const last = keyed.numbers.reduce((most, no) => Math.max(most, no), 0);
  const counted = new Uint8Array(last + 1);
  for (const column of told) for (const person of column) counted[own(person)] = 1;
  const placeOf = new Int32Array(last + 1).fill(-1);
  const key: string[] = [];
  keyed.numbers.forEach((no, i) => {
    if (counted[no] === 1) placeOf[no] = key.push(keyed.keys.slice(i * KEY_LENGTH, (i + 1) * KEY_LENGTH)) - 1;
  });
  for (const [no, later] of canonical) placeOf[no] = placeOf[later] ?? -1;
  const facts = await readBirthAndSex(db, placeOf, key.length);
  return { persons: { length: key.length, key, ...facts }, placeOf };
}

const KEY_LENGTH = 32;

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

/** Grain: person x delivery, weakest word first: withdrawn deliveries, then in the order learnt. */
async function readBirthAndSex(db: Database, placeOf: Int32Array, length: number) {
  const answer = await sql<{ text: string; rows: number }>`
    select count(*)::integer as rows, string_agg(
      concat(f.person, ',', coalesce(f.birth_year, 0), ',', coalesce(f.birth_month, 0), ',',
      array_position(${[...SEXES]}::text[], f.sex) - 1), ';') as text
    from person_fact f
    join delivery d on d.no = f.delivery
    left join delivery_withdrawal w on w.delivery = d.no
    group by d.no, w.delivery
    order by w.delivery is null, d.known_on, d.no
  `.execute(db);
  const birthYear = new Int16Array(length);
  const birthMonth = new Int8Array(length);
  const sex = new Uint8Array(length).fill(SEXES.indexOf('unknown'));
  for (const packed of answer.rows) {
    const [person, year, month, code] = [0, 1, 2, 3].map(() => new Int32Array(packed.rows)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    readPackedRows(packed, [person, year, month, code], 0);
    for (let i = 0; i < packed.rows; i++) {
      const place = placeOf[person[i] ?? 0] ?? -1;
      if (place < 0) continue;
      say({ birthYear, birthMonth, sex }, place, { year: year[i] ?? 0, month: month[i] ?? 0, sex: code[i] ?? 0 });
    }
  }
  return { birthYear, birthMonth, sex };
}

interface BirthAndSex {
  readonly birthYear: Int16Array;
  readonly birthMonth: Int8Array;
  readonly sex: Uint8Array;
}

/** A later word that says something holds; silence leaves the earlier word. A month goes with its year. */
function say(
  known: BirthAndSex,
  place: number,
  word: { readonly year: number; readonly month: number; readonly sex: number },
): void {
  if (word.year !== 0 && (word.month !== 0 || known.birthYear[place] !== word.year)) {
    known.birthYear[place] = word.year;
    known.birthMonth[place] = word.month;
  }
  if (word.sex !== SEXES.indexOf('unknown')) known.sex[place] = word.sex;
}
