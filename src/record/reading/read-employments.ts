import { sql } from 'kysely';
import { CONTRACTS, EMPLOYMENT_TERMS, END_REASONS, OPEN_END } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { EmploymentFacts, LeaveFacts } from '../facts.ts';
import { type NumberColumn, type PackedRows, readPackedRows } from './packed-rows.ts';
import type { NumberedDelivery } from './read-deliveries.ts';

/** Where the record's numbers stand in the lists of `Facts`. */
export interface Places {
  readonly deliveries: readonly NumberedDelivery[];
  readonly persons: Int32Array;
  readonly workplaces: ReadonlyMap<number, number>;
  readonly positions: ReadonlyMap<number, number>;
}

interface PackedDelivery extends PackedRows {
  readonly delivery: number;
}

const DAY_ZERO = sql`date '1970-01-01'`;

/** Grain: delivery; its rows packed in one text, in the order delivered. */
export async function readEmployments(db: Database, places: Places): Promise<EmploymentFacts> {
  const answer = await sql<PackedDelivery>`
    select delivery, count(*)::integer as rows, string_agg(
      person || ',' || workplace || ',' || coalesce(position, -1) || ',' || coalesce(percent, -1) || ',' ||
      (array_position(${[...CONTRACTS]}::text[], contract) - 1) || ',' ||
      (array_position(${[...EMPLOYMENT_TERMS]}::text[], terms) - 1) || ',' ||
      (valid_from - ${DAY_ZERO}) || ',' || coalesce(valid_to - ${DAY_ZERO}, ${OPEN_END}) || ',' ||
      (coalesce(array_position(${[...END_REASONS]}::text[], end_reason), 0) - 1),
      ';' order by place) as text
    from employment_fact
    group by delivery
  `.execute(db);
  const length = answer.rows.reduce((sum, packed) => sum + packed.rows, 0);
  const facts = {
    length,
    person: new Int32Array(length),
    delivery: new Int32Array(length),
    workplace: new Int32Array(length),
    position: new Int32Array(length),
    percent: new Int32Array(length),
    contract: new Uint8Array(length),
    terms: new Uint8Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    endReason: new Int8Array(length),
  };
  const { person, workplace, position, percent, contract, terms, from, to, endReason } = facts;
  fill(answer.rows, places, facts.delivery, [
    person,
    workplace,
    position,
    percent,
    contract,
    terms,
    from,
    to,
    endReason,
  ]);
  translate(person, places.persons);
  translate(workplace, places.workplaces);
  translate(position, places.positions);
  return facts;
}

/** Grain: delivery; its leaves packed in one text, in the order delivered. */
export async function readLeaves(db: Database, places: Places): Promise<LeaveFacts> {
  const answer = await sql<PackedDelivery>`
    select delivery, count(*)::integer as rows, string_agg(
      person || ',' || workplace || ',' || (valid_from - ${DAY_ZERO}) || ',' ||
      coalesce(valid_to - ${DAY_ZERO}, ${OPEN_END}) || ',' || coalesce(percent, -1),
      ';' order by place) as text
    from leave_fact
    group by delivery
  `.execute(db);
  const length = answer.rows.reduce((sum, packed) => sum + packed.rows, 0);
  const facts = {
    length,
    person: new Int32Array(length),
    delivery: new Int32Array(length),
    workplace: new Int32Array(length),
    from: new Int32Array(length),
    to: new Int32Array(length),
    percent: new Int32Array(length),
  };
  const { person, workplace, from, to, percent } = facts;
  fill(answer.rows, places, facts.delivery, [person, workplace, from, to, percent]);
  translate(person, places.persons);
  translate(workplace, places.workplaces);
  return facts;
}

function fill(
  packed: readonly PackedDelivery[],
  places: Places,
  delivery: Int32Array,
  columns: readonly NumberColumn[],
): void {
  const byDelivery = new Map(packed.map((one) => [one.delivery, one]));
  let row = 0;
  places.deliveries.forEach(({ no }, place) => {
    const one = byDelivery.get(no);
    if (one === undefined) return;
    readPackedRows(one, columns, row);
    delivery.fill(place, row, row + one.rows);
    row += one.rows;
  });
}

/** The record's numbers become places in the lists of `Facts`; −1 stays. */
function translate(column: Int32Array, places: Int32Array | ReadonlyMap<number, number>): void {
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? -1;
    column[i] = (places instanceof Int32Array ? places[number] : places.get(number)) ?? -1;
  }
}
