import type { Facts, PersonWords } from '../../../record/index.ts';
import { OPEN_END, SEXES } from '../../../terms/index.ts';
import { at } from '../columns.ts';
import type { PersonColumns, PersonWordColumns } from '../dataset.ts';
import type { Life, Lives } from './lives.ts';

/** What is said of a person: birth (0 = unknown) and sex. */
interface Attributes {
  readonly birthYear: number;
  readonly birthMonth: number;
  readonly sex: number;
}

interface Word extends Attributes {
  readonly delivery: number;
  readonly knownOn: number;
  readonly withdrawnOn: number;
}

interface Since extends Attributes {
  readonly knownFrom: number;
}

const UNKNOWN_SEX = SEXES.indexOf('unknown');
const NOTHING: Attributes = { birthYear: 0, birthMonth: 0, sex: UNKNOWN_SEX };

/** Birth and sex of every person as known now, and the history of those of whom something else was known before. */
export function attributesOf(facts: Facts, lives: Lives): { persons: PersonColumns; personWords: PersonWordColumns } {
  const { length, birthYear, birthMonth, sex, words } = facts.persons;
  const persons = {
    length,
    birthYear: Int32Array.from(birthYear),
    birthMonth: Int32Array.from(birthMonth),
    sex: Int32Array.from(sex),
  };
  const rows: (Since & { person: number })[] = [];
  if (words !== undefined) {
    const said = wordsByPerson(facts, words);
    const told = [...new Set([...said.keys(), ...lives.linked()])].sort((a, b) => a - b);
    for (const person of told) {
      const history = lives.of(person).flatMap((life) => historyOf(life, said));
      history.sort((a, b) => a.knownFrom - b.knownFrom);
      const changes = history.filter((one, i) => i === 0 || !isSame(one, history[i - 1] ?? NOTHING));
      const now = changes.at(-1) ?? { ...NOTHING, knownFrom: 0 };
      persons.birthYear[person] = now.birthYear;
      persons.birthMonth[person] = now.birthMonth;
      persons.sex[person] = now.sex;
      if (changes.length > 1) rows.push(...changes.map((one) => ({ person, ...one })));
    }
  }
  const column = (of: (row: Since & { person: number }) => number) => Int32Array.from(rows, of);
  return {
    persons,
    personWords: {
      length: rows.length,
      person: column((row) => row.person),
      knownFrom: column((row) => row.knownFrom),
      birthYear: column((row) => row.birthYear),
      birthMonth: column((row) => row.birthMonth),
      sex: column((row) => row.sex),
    },
  };
}

function wordsByPerson({ deliveries }: Facts, words: PersonWords): ReadonlyMap<number, readonly Word[]> {
  const said = new Map<number, Word[]>();
  for (let i = 0; i < words.length; i++) {
    const told = deliveries[at(words.delivery, i)];
    if (told === undefined) continue;
    const word = {
      delivery: at(words.delivery, i),
      birthYear: at(words.birthYear, i),
      birthMonth: at(words.birthMonth, i),
      sex: at(words.sex, i),
      knownOn: told.knownOn,
      withdrawnOn: told.withdrawnOn ?? OPEN_END,
    };
    const own = said.get(at(words.person, i));
    if (own === undefined) said.set(at(words.person, i), [word]);
    else own.push(word);
  }
  return said;
}

/** In the order learnt; what one delivery says of several numbers of a person, in an order that does not know the numbers. */
function inOrderSaid(a: Word, b: Word): number {
  return (
    a.knownOn - b.knownOn ||
    a.delivery - b.delivery ||
    a.birthYear - b.birthYear ||
    a.birthMonth - b.birthMonth ||
    a.sex - b.sex
  );
}

/** What was known of a life on its days: one entry per day on which a word came or was taken back. */
function historyOf({ members, known }: Life, said: ReadonlyMap<number, readonly Word[]>): Since[] {
  const own = members.flatMap((member) => said.get(member) ?? []).sort(inOrderSaid);
  const days = [...new Set(own.flatMap(({ knownOn, withdrawnOn }) => [knownOn, withdrawnOn]))].filter(
    (day) => day < OPEN_END,
  );
  return known.flatMap(({ from, to }) => {
    const turns = new Set([
      ...days.filter((day) => day > from && day < to),
      ...(days.some((day) => day <= from) ? [from] : []),
    ]);
    return [...turns].sort((a, b) => a - b).map((day) => ({ ...saidBy(own, day), knownFrom: day }));
  });
}

/** Weakest word first: those taken back, then in the order learnt. */
function saidBy(words: readonly Word[], day: number): Attributes {
  const known = words.filter(({ knownOn }) => knownOn <= day);
  const back = known.filter(({ withdrawnOn }) => withdrawnOn <= day);
  const counting = known.filter(({ withdrawnOn }) => withdrawnOn > day);
  return [...back, ...counting].reduce(heard, NOTHING);
}

/** A later word that says something holds; silence leaves the earlier word. A month goes with its year. */
function heard(before: Attributes, word: Attributes): Attributes {
  const tellsBirth = word.birthYear !== 0 && (word.birthMonth !== 0 || before.birthYear !== word.birthYear);
  return {
    birthYear: tellsBirth ? word.birthYear : before.birthYear,
    birthMonth: tellsBirth ? word.birthMonth : before.birthMonth,
    sex: word.sex === UNKNOWN_SEX ? before.sex : word.sex,
  };
}

function isSame(a: Attributes, b: Attributes): boolean {
  return a.birthYear === b.birthYear && a.birthMonth === b.birthMonth && a.sex === b.sex;
}

/** The attributes as they were known at the end of a day; nothing of those of whom nothing had been said yet. */
export function attributesOn(persons: PersonColumns, words: PersonWordColumns, day: number): PersonColumns {
  if (words.length === 0) return persons;
  const { length, birthYear, birthMonth, sex } = persons;
  const then = { length, birthYear: birthYear.slice(), birthMonth: birthMonth.slice(), sex: sex.slice() };
  for (let i = 0; i < words.length; i++) {
    const person = at(words.person, i);
    const isFirst = i === 0 || at(words.person, i - 1) !== person;
    const isKnown = at(words.knownFrom, i) <= day;
    if (!isFirst && !isKnown) continue;
    then.birthYear[person] = isKnown ? at(words.birthYear, i) : NOTHING.birthYear;
    then.birthMonth[person] = isKnown ? at(words.birthMonth, i) : NOTHING.birthMonth;
    then.sex[person] = isKnown ? at(words.sex, i) : NOTHING.sex;
  }
  return then;
}
