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

export async function readPersons(db: Database): Promise<NumberedPersons> {
  const keys = await readKeys(db);
  const canonical = canonicalPersons(await readLinks(db));
  const own = (person: number): number => canonical.get(person) ?? person;
  const counted = [...new Set((await readCounted(db)).map(own))];
  const ordered = counted.map((no) => ({ no, key: keys.get(no) ?? '' })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const placeOfOwn = new Map(ordered.map((person, place) => [person.no, place]));
  const placeOf = new Int32Array(Math.max(0, ...keys.keys()) + 1).fill(-1);
  for (const no of keys.keys()) placeOf[no] = placeOfOwn.get(own(no)) ?? -1;
  const facts = await readBirthAndSex(db, placeOf, ordered.length);
  return { persons: { length: ordered.length, key: ordered.map((person) => person.key), ...facts }, placeOf };
}

async function readKeys(db: Database): Promise<ReadonlyMap<number, string>> {
  const answer = await sql<{ text: string | null }>`
    select string_agg(no || ':' || key, ' ') as text from person
  `.execute(db);
  const pairs = (answer.rows[0]?.text ?? '').split(' ').filter((pair) => pair !== '');
  return new Map(pairs.map((pair) => [Number(pair.slice(0, -33)), pair.slice(-32)]));
}

async function readCounted(db: Database): Promise<readonly number[]> {
  const answer = await sql<{ text: string | null; rows: number }>`
    select string_agg(person::text, ';') as text, count(*)::integer as rows
    from (select person from employment_fact union select person from leave_fact) as counted
  `.execute(db);
  const { text, rows } = answer.rows[0] ?? { text: null, rows: 0 };
  const persons = new Int32Array(rows);
  readPackedRows({ text: text ?? '', rows }, [persons], 0);
  return [...persons];
}

/** Grain: person x delivery, weakest word first: withdrawn deliveries, then in the order learnt. */
async function readBirthAndSex(db: Database, placeOf: Int32Array, length: number) {
  const answer = await sql<{ text: string; rows: number }>`
    select count(*)::integer as rows, string_agg(
      f.person || ',' || coalesce(f.birth_year, 0) || ',' || coalesce(f.birth_month, 0) || ',' ||
      (array_position(${[...SEXES]}::text[], f.sex) - 1), ';') as text
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
