import fc from 'fast-check';
import type { ContextFacts, EarlierContext, Facts } from '../../src/record/index.ts';
import { type Day, SEXES, type Sex } from '../../src/terms/index.ts';
import { day } from './small-world.ts';

/**
 * The second road of «as known on»: the facts as they would have stood had the record been closed at the end of a day.
 * Whatever is asked of them must be answered as the whole record answers when asked as known on that day.
 */
export function factsKnownBy(facts: Facts, then: Day): Facts {
  const kept = facts.deliveries.flatMap(({ knownOn }, place) => (knownOn <= then ? [place] : []));
  const placeOf = new Map(kept.map((place, i) => [place, i]));
  const { employments, leaves, messages, persons } = facts;
  return {
    ...facts,
    ...contextKnownBy(facts, then),
    deliveries: kept.flatMap((place) => {
      const told = facts.deliveries[place];
      if (told === undefined) return [];
      return [{ ...told, withdrawnOn: told.withdrawnOn !== null && told.withdrawnOn > then ? null : told.withdrawnOn }];
    }),
    employments: rowsOf(employments, placeOf),
    leaves: rowsOf(leaves, placeOf),
    persons: {
      ...persons,
      ...(persons.words === undefined ? {} : { words: rowsOf(persons.words, placeOf) }),
      links: linksKnownBy(facts, then, placeOf),
    },
    ...(messages === undefined ? {} : { messages: messagesOf(messages, placeOf) }),
  };
}

/** Before Laget was in use the links of now are read as if they had always been known. */
function linksKnownBy(facts: Facts, then: Day, placeOf: ReadonlyMap<number, number>) {
  const { links = [] } = facts.persons;
  if (facts.inUseFrom !== undefined && then < facts.inUseFrom) {
    const now = links.filter(({ delivery }) => facts.deliveries[delivery]?.withdrawnOn === null);
    return now.map((link) => ({ ...link, delivery: -1 }));
  }
  return links.flatMap((link) => {
    // A link from before Laget was in use has no delivery of its own: it has always been known.
    if (link.delivery < 0) return [link];
    const delivery = placeOf.get(link.delivery);
    return delivery === undefined ? [] : [{ ...link, delivery }];
  });
}

function messagesOf(messages: NonNullable<Facts['messages']>, placeOf: ReadonlyMap<number, number>) {
  const told = <Row extends { readonly delivery: number }>(rows: readonly Row[]) =>
    rows.flatMap((row) => {
      const delivery = placeOf.get(row.delivery);
      return delivery === undefined ? [] : [{ ...row, delivery }];
    });
  return {
    heads: told(messages.heads),
    states: told(messages.states),
    employmentIds: new Map(
      [...messages.employmentIds].flatMap(([place, ids]) => {
        const delivery = placeOf.get(place);
        return delivery === undefined ? [] : [[delivery, ids] as const];
      }),
    ),
    ...(messages.paid === undefined ? {} : { paid: rowsOf(messages.paid, placeOf) }),
  };
}

type Columns = { readonly length: number; readonly delivery: Int32Array };

/** The rows of deliveries that are kept, the deliveries numbered anew. */
function rowsOf<Rows extends Columns>(rows: Rows, placeOf: ReadonlyMap<number, number>): Rows {
  const places = Array.from({ length: rows.length }, (_, i) => i).filter((i) => placeOf.has(rows.delivery[i] ?? -1));
  const columns = Object.entries(rows).map(([name, column]) => {
    if (typeof column === 'number') return [name, places.length];
    const own = column as Int32Array;
    return [name, own.constructor === Int32Array ? Int32Array.from(places, (i) => own[i] ?? 0) : picked(own, places)];
  });
  const kept = Object.fromEntries(columns) as Rows;
  return { ...kept, delivery: kept.delivery.map((place) => placeOf.get(place) ?? -1) };
}

function picked(column: Int32Array, places: readonly number[]): Int32Array {
  const own = column.slice(0, places.length);
  places.forEach((place, i) => {
    own[i] = column[place] ?? 0;
  });
  return own;
}

function contextKnownBy(
  facts: Facts,
  then: Day,
): Pick<Facts, keyof ContextFacts | 'earlier' | 'contextFrom' | 'positions'> {
  const { earlier = [], contextFrom = then } = facts;
  const { settings, units, areas, successions, workplacePlacings, positionPlacings, pupils = [], positions } = facts;
  const context = { settings, units, areas, successions, workplacePlacings, positionPlacings, pupils };
  const all: EarlierContext[] = [
    ...earlier,
    { ...context, knownFrom: contextFrom, titles: positions.map((one) => one.title) },
  ];
  const known = all.filter(({ knownFrom }) => knownFrom <= then);
  const last = known.pop();
  if (earlier.length === 0 || last === undefined) {
    const first = facts.inUseFrom ?? facts.contextFrom;
    return { ...context, positions, earlier: [], ...(first === undefined ? {} : { contextFrom: first }) };
  }
  const titled = positions.map(({ code }, i) => ({ code, title: last.titles[i] ?? null }));
  return { ...last, positions: titled, earlier: known, contextFrom: last.knownFrom };
}

const someDay: fc.Arbitrary<Day> = fc.integer({ min: day('2022-06-01'), max: day('2025-06-01') }).map((n) => n as Day);

interface Past {
  readonly contexts: readonly {
    readonly knownFrom: Day;
    readonly workplaces: number;
    readonly positions: number;
    readonly units: number;
    readonly areas: boolean;
    readonly successions: number;
    readonly gap: number;
    readonly title: string | null;
  }[];
  readonly contextFrom: Day;
  readonly words: readonly {
    readonly person: number;
    readonly delivery: number;
    readonly birthYear: number;
    readonly birthMonth: number;
    readonly sex: Sex;
  }[];
  readonly links: readonly { readonly earlier: number; readonly later: number; readonly delivery: number }[];
}

/** What may have been another before: placings, registers, choices; and what deliveries say of persons and numbers. */
export const pasts: fc.Arbitrary<Past> = fc.record({
  contexts: fc.uniqueArray(
    fc.record({
      knownFrom: someDay,
      workplaces: fc.nat({ max: 3 }),
      positions: fc.nat({ max: 2 }),
      units: fc.nat({ max: 4 }),
      areas: fc.boolean(),
      successions: fc.nat({ max: 3 }),
      gap: fc.constantFrom(14, 0, 30),
      title: fc.constantFrom(null, 'REKTOR'),
    }),
    { maxLength: 3, selector: ({ knownFrom }) => knownFrom },
  ),
  contextFrom: someDay,
  words: fc.array(
    fc.record({
      person: fc.nat({ max: 4 }),
      delivery: fc.nat({ max: 4 }),
      birthYear: fc.constantFrom(0, 1960, 1961, 1990),
      birthMonth: fc.constantFrom(0, 1, 12),
      sex: fc.constantFrom(...SEXES),
    }),
    { maxLength: 6 },
  ),
  links: fc.array(fc.record({ earlier: fc.nat({ max: 4 }), later: fc.nat({ max: 4 }), delivery: fc.nat({ max: 4 }) }), {
    maxLength: 3,
  }),
});

const SILENT = { birthYear: 0, birthMonth: 0, sex: 'unknown' } as const;

/** The facts with a past: what is told here was known before what they say now. */
export function withPast(facts: Facts, past: Past): Facts {
  const { persons, deliveries, employments, leaves, messages } = facts;
  const inside = ({ delivery }: { readonly delivery: number }) => delivery < deliveries.length;
  const said = past.words.filter((word) => inside(word) && word.person < persons.length);
  const links = past.links.filter(
    (link) => inside(link) && link.earlier !== link.later && Math.max(link.earlier, link.later) < persons.length,
  );
  const hasWords = new Set([...said.map(({ person }) => person), ...links.flatMap((one) => [one.earlier, one.later])]);
  // A delivery with a row of a person always says something of the person, if only that it knows nothing.
  const told = [employments, leaves, ...(messages?.paid === undefined ? [] : [messages.paid])];
  const silent = told.flatMap(({ person, delivery }) =>
    Array.from(person, (one, i) => ({ ...SILENT, person: one, delivery: delivery[i] ?? 0 })),
  );
  const words = [...silent.filter(({ person }) => hasWords.has(person)), ...said];
  words.sort((a, b) => a.person - b.person || a.delivery - b.delivery);
  const column = (of: (word: Past['words'][number]) => number) => Int32Array.from(words, of);
  const latest = Math.max(past.contextFrom, ...past.contexts.map(({ knownFrom }) => knownFrom + 1)) as Day;
  const earlier = [...past.contexts].sort((a, b) => a.knownFrom - b.knownFrom).map((one) => contextThen(facts, one));
  return {
    ...facts,
    ...(earlier[0] === undefined ? {} : { earlier, contextFrom: latest, inUseFrom: earlier[0].knownFrom }),
    persons: {
      ...persons,
      // Who has words has nothing else: what they say is all that is known.
      birthYear: persons.birthYear.map((year, person) => (hasWords.has(person) ? 0 : year)),
      birthMonth: persons.birthMonth.map((month, person) => (hasWords.has(person) ? 0 : month)),
      sex: persons.sex.map((sex, person) => (hasWords.has(person) ? SEXES.indexOf('unknown') : sex)),
      words: {
        length: words.length,
        person: column(({ person }) => person),
        delivery: column(({ delivery }) => delivery),
        birthYear: column(({ birthYear }) => birthYear),
        birthMonth: column(({ birthMonth }) => birthMonth),
        sex: column(({ sex }) => SEXES.indexOf(sex)),
      },
      links,
    },
  };
}

function contextThen(facts: Facts, then: Past['contexts'][number]): EarlierContext {
  const { settings, units, areas, successions, pupils = [], workplacePlacings, positionPlacings, positions } = facts;
  return {
    knownFrom: then.knownFrom,
    settings: { ...settings, gapRule: { ...settings.gapRule, otherDays: then.gap } },
    units: units.filter((_, i) => i !== then.units).map((unit) => (then.areas ? unit : { ...unit, areaCode: null })),
    areas: then.areas ? areas : areas.filter(({ level }) => level === 'area'),
    successions: successions.slice(0, then.successions),
    pupils: pupils.slice(then.positions),
    workplacePlacings: workplacePlacings.filter((_, i) => i !== then.workplaces),
    positionPlacings: positionPlacings.filter((_, i) => i !== then.positions),
    titles: positions.map(({ title }) => then.title ?? title),
  };
}
