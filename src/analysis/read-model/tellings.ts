import type { Facts } from '../../record/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import { at, groupByKey } from './columns.ts';
import { EMPLOYMENT_SOURCES, type EmploymentSource } from './dataset.ts';
import { type Folding, type Known, knowledgeOf, type Telling } from './knowledge.ts';
import { type MessageFolding, MessagesInTime } from './messages/messages-in-time.ts';
import { ALWAYS, type Life, type Lives } from './people/lives.ts';
import { Silences } from './silence.ts';

/** Rows of facts of one kind, and how one of them reads. */
export interface RowSource<Row> {
  readonly length: number;
  readonly person: Int32Array;
  readonly delivery: Int32Array;
  readonly read: (place: number) => Row;
  /** Deliveries that speak of a person even where they have no such row, which then says that there is none. */
  readonly alsoNamedIn?: (person: number) => Iterable<number>;
}

/** True for a source that tells of employments. */
export function isEmploymentSource(source: string): source is EmploymentSource {
  return (EMPLOYMENT_SOURCES as readonly string[]).includes(source);
}

/** Calls `each` with what was known of every person from every employment source, persons in order. */
export function foldAll<Row>(
  facts: Facts,
  lives: Lives,
  { rows, folding }: { readonly rows: RowSource<Row>; readonly folding: MessageFolding<Row> },
  each: (person: number, source: number, known: readonly Known<Row>[]) => void,
): void {
  const told = new ToldByDelivery(facts, rows);
  const folds = foldsOf(facts, folding);
  for (let person = 0; person < facts.persons.length; person++) {
    const own = lives.of(person).map((life) => ({ life, byDelivery: told.of(life.members) }));
    const [only] = own;
    for (const [place, source] of EMPLOYMENT_SOURCES.entries()) {
      const known =
        only !== undefined && own.length === 1
          ? within(folds(source, only.byDelivery), only.life)
          : own.flatMap(({ life, byDelivery }) => within(folds(source, byDelivery), life));
      if (known.length > 0) each(person, place, known);
    }
  }
}

type ByDelivery<Row> = ReadonlyMap<number, readonly Row[]>;

/** The rows of persons by the place of their delivery, deliveries in the order learnt. */
class ToldByDelivery<Row> {
  readonly #rows: RowSource<Row>;
  readonly #offsets: Int32Array;
  readonly #places: Int32Array;
  readonly #order: readonly number[];

  constructor(facts: Facts, rows: RowSource<Row>) {
    const { offsets, places } = groupByKey(rows.person, rows.length, facts.persons.length);
    this.#rows = rows;
    this.#offsets = offsets;
    this.#places = places;
    this.#order = learntOrder(facts);
  }

  /** Empty where no delivery has a row of any of them, though one may name them. */
  of(members: readonly number[]): ByDelivery<Row> {
    const byDelivery = new Map<number, Row[]>();
    for (const member of members) {
      const [first, after] = [at(this.#offsets, member), at(this.#offsets, member + 1)];
      if (after > first) this.#gather(this.#places.subarray(first, after), byDelivery);
    }
    if (byDelivery.size === 0) return byDelivery;
    for (const member of members) this.#name(member, byDelivery);
    if (byDelivery.size === 1) return byDelivery;
    return new Map([...byDelivery].sort(([a], [b]) => (this.#order[a] ?? 0) - (this.#order[b] ?? 0)));
  }

  /** Deliveries that speak of a person without a row of hers say that there is none. */
  #name(member: number, byDelivery: Map<number, Row[]>): void {
    for (const delivery of this.#rows.alsoNamedIn?.(member) ?? []) {
      if (!byDelivery.has(delivery)) byDelivery.set(delivery, []);
    }
  }

  #gather(places: Int32Array, byDelivery: Map<number, Row[]>): void {
    for (const place of places) {
      const delivery = at(this.#rows.delivery, place);
      const told = byDelivery.get(delivery);
      if (told === undefined) byDelivery.set(delivery, [this.#rows.read(place)]);
      else told.push(this.#rows.read(place));
    }
  }
}

/** What one source has told, folded: which rows were known when. */
function foldsOf<Row>(
  facts: Facts,
  folding: MessageFolding<Row>,
): (source: EmploymentSource, byDelivery: ByDelivery<Row>) => readonly Known<Row>[] {
  const messages = new MessagesInTime(facts);
  const silences = new Silences(facts);
  return (source, byDelivery) => {
    const told = [...byDelivery.keys()].filter((delivery) => facts.deliveries[delivery]?.source === source);
    if (told.length === 0) return [];
    if (source === 'amelding') return messages.knowledge(byDelivery, folding);
    const tellings = told.map((delivery) => tellingOf(facts, delivery, byDelivery.get(delivery) ?? []));
    const silence = isOpenIn(tellings, folding) ? silences.of(source, told) : null;
    return knowledgeOf(tellings, folding, silence);
  };
}

/** What was known on the days on which the life was known to be one. */
function within<Row>(known: readonly Known<Row>[], { known: days }: Life): readonly Known<Row>[] {
  if (days === ALWAYS) return known;
  return days.flatMap(({ from, to }) =>
    known.flatMap((one) => {
      const [knownFrom, knownTo] = [Math.max(one.knownFrom, from), Math.min(one.knownTo, to)];
      return knownFrom < knownTo ? [{ ...one, knownFrom, knownTo }] : [];
    }),
  );
}

/** True where a row is told that silence can say something of. Most people's employment has ended, and said so. */
function isOpenIn<Row>(tellings: readonly Telling<Row>[], { isOpen }: Folding<Row>): boolean {
  return isOpen !== undefined && tellings.some(({ rows }) => rows.some(isOpen));
}

/** Rank of each delivery by the day from which it was known, then by its place in the record. */
function learntOrder(facts: Facts): number[] {
  const places = facts.deliveries.map((_, i) => i);
  places.sort((a, b) => (facts.deliveries[a]?.knownOn ?? 0) - (facts.deliveries[b]?.knownOn ?? 0) || a - b);
  const rank: number[] = [];
  places.forEach((place, i) => {
    rank[place] = i;
  });
  return rank;
}

/** Place of the workplace a history is limited to; −1 where the record has no such workplace. */
function workplaceOf(facts: Facts, extent: Facts['deliveries'][number]['extent']): number | null {
  if (extent?.kind !== 'history' || extent.workplace === undefined) return null;
  return facts.workplaces.indexOf(extent.workplace);
}

function tellingOf<Row>(facts: Facts, delivery: number, rows: readonly Row[]): Telling<Row> {
  const fact = facts.deliveries[delivery];
  return {
    rows,
    month: fact?.extent?.kind === 'month' ? fact.extent.firstDay : null,
    knownOn: fact?.knownOn ?? 0,
    withdrawnOn: fact?.withdrawnOn ?? OPEN_END,
    workplace: workplaceOf(facts, fact?.extent ?? null),
  };
}
