import { sql } from 'kysely';
import { SEXES } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { PersonFacts, PersonLink } from '../facts.ts';
import { type PackedRows, readPackedRows } from './packed-rows.ts';

/** Whom words are read of. */
export interface Told {
  readonly placeOf: Int32Array;
  readonly length: number;
  /** Place of each delivery by its number; of others no word is read. */
  readonly deliveries: ReadonlyMap<number, number>;
  /** Their words are kept even where they all say the same. */
  readonly always: readonly PersonLink[];
}

type Said = Pick<PersonFacts, 'birthYear' | 'birthMonth' | 'sex' | 'words'>;

interface Packed extends PackedRows {
  readonly delivery: number;
}

const UNKNOWN_SEX = SEXES.indexOf('unknown');

/**
 * Birth and sex: per person what the first word says, and all words of those of whom deliveries say different things.
 * Which word holds when is for the reader of the facts to say.
 */
export async function readPersonWords(db: Database, told: Told): Promise<Said> {
  const packed = (await readPacked(db)).filter(({ delivery }) => told.deliveries.has(delivery));
  const place = (one: Packed) => told.deliveries.get(one.delivery) ?? -1;
  packed.sort((a, b) => place(a) - place(b));
  const unpacked = packed.map((one) => unpack(one, place(one)));
  const first = firstWords(unpacked, told);
  const keep = first.differs;
  for (const { earlier, later } of told.always) {
    keep[earlier] = 1;
    keep[later] = 1;
  }
  const words = wordsOf(unpacked, told, keep);
  const { birthYear, birthMonth, sex } = first;
  return { birthYear, birthMonth, sex, ...(words.length === 0 ? {} : { words }) };
}

/** Grain: delivery; its persons' words packed in one text. */
async function readPacked(db: Database): Promise<Packed[]> {
  const answer = await sql<Packed>`
    select delivery, count(*)::integer as rows, string_agg(
      concat(person, ',', coalesce(birth_year, 0), ',', coalesce(birth_month, 0), ',',
      array_position(${[...SEXES]}::text[], sex) - 1), ';' order by person) as text
    from person_fact
    group by delivery
  `.execute(db);
  return [...answer.rows];
}

/** One word: place of the person, place of the delivery, and what is said. */
interface Word {
  readonly person: number;
  readonly delivery: number;
  readonly year: number;
  readonly month: number;
  readonly sex: number;
}

/** The words of a delivery, in columns. */
interface Unpacked {
  readonly delivery: number;
  readonly numbers: Int32Array;
  readonly years: Int32Array;
  readonly months: Int32Array;
  readonly sexes: Int32Array;
}

function unpack(packed: Packed, delivery: number): Unpacked {
  const column = () => new Int32Array(packed.rows);
  const [numbers, years, months, sexes] = [column(), column(), column(), column()];
  readPackedRows(packed, [numbers, years, months, sexes], 0);
  return { delivery, numbers, years, months, sexes };
}

/** Calls `each` for every word about somebody who is told of, delivery by delivery. */
function eachWord(unpacked: readonly Unpacked[], told: Told, each: (word: Word) => void): void {
  for (const { delivery, numbers, years, months, sexes } of unpacked) {
    for (let i = 0; i < numbers.length; i++) {
      const person = told.placeOf[numbers[i] ?? 0] ?? -1;
      if (person < 0) continue;
      each({ person, delivery, year: years[i] ?? 0, month: months[i] ?? 0, sex: sexes[i] ?? UNKNOWN_SEX });
    }
  }
}

function firstWords(unpacked: readonly Unpacked[], told: Told) {
  const { length } = told;
  const [birthYear, birthMonth] = [new Int16Array(length), new Int8Array(length)];
  const sex = new Uint8Array(length).fill(UNKNOWN_SEX);
  const [met, differs] = [new Uint8Array(length), new Uint8Array(length)];
  eachWord(unpacked, told, (word) => {
    const { person } = word;
    if (met[person] === 0) {
      met[person] = 1;
      birthYear[person] = word.year;
      birthMonth[person] = word.month;
      sex[person] = word.sex;
      return;
    }
    const again = birthYear[person] === word.year && birthMonth[person] === word.month && sex[person] === word.sex;
    if (!again) differs[person] = 1;
  });
  return { birthYear, birthMonth, sex, differs };
}

function wordsOf(unpacked: readonly Unpacked[], told: Told, keep: Uint8Array): NonNullable<PersonFacts['words']> {
  const words: Word[] = [];
  if (keep.includes(1)) {
    eachWord(unpacked, told, (word) => {
      if (keep[word.person] === 1) words.push(word);
    });
  }
  words.sort((a, b) => a.person - b.person || a.delivery - b.delivery);
  const column = (of: (word: Word) => number) => Int32Array.from(words, of);
  return {
    length: words.length,
    person: column(({ person }) => person),
    delivery: column(({ delivery }) => delivery),
    birthYear: column(({ year }) => year),
    birthMonth: column(({ month }) => month),
    sex: column(({ sex }) => sex),
  };
}
