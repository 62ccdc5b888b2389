import type { Facts } from '../../record/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import { at, groupByKey } from './columns.ts';
import { EMPLOYMENT_SOURCES, type EmploymentSource } from './dataset.ts';
import { type Folding, type Known, knowledgeOf, type Telling } from './knowledge.ts';
import { type MessageFolding, MessagesInTime } from './messages/messages-in-time.ts';
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
  rows: RowSource<Row>,
  folding: MessageFolding<Row>,
  each: (person: number, source: number, known: readonly Known<Row>[]) => void,
): void {
  const order = learntOrder(facts);
  const messages = new MessagesInTime(facts);
  const silences = new Silences(facts);
  const { offsets, places } = groupByKey(rows.person, rows.length, facts.persons.length);
  for (let person = 0; person < facts.persons.length; person++) {
    const own = places.subarray(at(offsets, person), at(offsets, person + 1));
    if (own.length === 0) continue;
    const byDelivery = rowsByDelivery(rows, own);
    for (const delivery of rows.alsoNamedIn?.(person) ?? [])
      if (!byDelivery.has(delivery)) byDelivery.set(delivery, []);
    const deliveries = [...byDelivery.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
    EMPLOYMENT_SOURCES.forEach((source, place) => {
      const told = deliveries.filter((delivery) => facts.deliveries[delivery]?.source === source);
      if (told.length === 0) return;
      if (source === 'amelding') {
        each(person, place, messages.knowledge(byDelivery, folding));
        return;
      }
      const tellings = told.map((delivery) => tellingOf(facts, delivery, byDelivery.get(delivery) ?? []));
      const silence = isOpenIn(tellings, folding) ? silences.of(source, told) : null;
      each(person, place, knowledgeOf(tellings, folding, silence));
    });
  }
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

function rowsByDelivery<Row>(rows: RowSource<Row>, own: Int32Array): Map<number, Row[]> {
  const byDelivery = new Map<number, Row[]>();
  for (const place of own) {
    const delivery = at(rows.delivery, place);
    const told = byDelivery.get(delivery);
    if (told === undefined) byDelivery.set(delivery, [rows.read(place)]);
    else told.push(rows.read(place));
  }
  return byDelivery;
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
