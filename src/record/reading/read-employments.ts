import { type RawBuilder, sql } from 'kysely';
import { CONTRACTS, EMPLOYMENT_TERMS, END_REASONS, OPEN_END } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { EmploymentFacts, LeaveFacts } from '../facts.ts';
import { type PackedRows, readPackedRows } from './packed-rows.ts';
import type { NumberedDelivery } from './read-deliveries.ts';

/** Where the record's numbers stand in the lists of `Facts`. */
export interface Places {
  readonly deliveries: readonly NumberedDelivery[];
  readonly workplaces: ReadonlyMap<number, number>;
  readonly positions: ReadonlyMap<number, number>;
}

interface PackedDelivery extends PackedRows {
  readonly delivery: number;
}

const DAY_ZERO = sql`date '1970-01-01'`;

/** The place of a column's code in a list of codes; −1 = none. Told case by case: quicker than to search a list per row. */
function placeIn(codes: readonly string[], column: string): RawBuilder<number> {
  const cases = codes.map((code, place) => sql`when ${sql.lit(code)} then ${sql.lit(place)}`);
  return sql<number>`case ${sql.ref(column)} ${sql.join(cases, sql` `)} else -1 end`;
}

/**
 * Grain: delivery; its rows packed in one text, in the order delivered. `person` holds the record's own numbers: see
 * `personsInPlace`.
 */
export async function readEmployments(db: Database, places: Places): Promise<EmploymentFacts> {
  const answer = await sql<PackedDelivery>`
    select delivery, count(*)::integer as rows, string_agg(
      concat(
        person, ',', workplace, ',', coalesce(position, -1), ',', coalesce(percent, -1), ',',
        ${placeIn(CONTRACTS, 'contract')}, ',', ${placeIn(EMPLOYMENT_TERMS, 'terms')}, ',',
        valid_from - ${DAY_ZERO}, ',', coalesce(valid_to - ${DAY_ZERO}, ${OPEN_END}), ',',
        ${placeIn(END_REASONS, 'end_reason')}
      ), ';') as text
    from (select * from employment_fact order by delivery, place) as told
    group by delivery
  `.execute(db);
  const length = answer.rows.reduce((sum, packed) => sum + packed.rows, 0);
  const column = (): Int32Array => new Int32Array(length);
  const [person, workplace, position, percent] = [column(), column(), column(), column()];
  const [contract, terms, from, to, endReason] = [column(), column(), column(), column(), column()];
  const delivery = column();
  fill(answer.rows, places, delivery, [person, workplace, position, percent, contract, terms, from, to, endReason]);
  translate(workplace, places.workplaces);
  translate(position, places.positions);
  const codes = {
    contract: new Uint8Array(contract),
    terms: new Uint8Array(terms),
    endReason: new Int8Array(endReason),
  };
  return { length, person, delivery, workplace, position, percent, from, to, ...codes };
}

/** As `readEmployments`, for leaves. */
export async function readLeaves(db: Database, places: Places): Promise<LeaveFacts> {
  const answer = await sql<PackedDelivery>`
    select delivery, count(*)::integer as rows, string_agg(
      concat(
        person, ',', workplace, ',', valid_from - ${DAY_ZERO}, ',',
        coalesce(valid_to - ${DAY_ZERO}, ${OPEN_END}), ',', coalesce(percent, -1)
      ), ';') as text
    from (select * from leave_fact order by delivery, place) as told
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
  translate(workplace, places.workplaces);
  return facts;
}

function fill(
  packed: readonly PackedDelivery[],
  places: Places,
  delivery: Int32Array,
  columns: readonly Int32Array[],
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

/** The record's person numbers become places in the list of persons. */
export function personsInPlace(facts: { readonly person: Int32Array }, persons: Int32Array): void {
  translate(facts.person, persons);
}

/** The record's numbers become places in the lists of `Facts`; −1 stays. */
function translate(column: Int32Array, places: Int32Array | ReadonlyMap<number, number>): void {
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? -1;
    column[i] = (places instanceof Int32Array ? places[number] : places.get(number)) ?? -1;
  }
}
