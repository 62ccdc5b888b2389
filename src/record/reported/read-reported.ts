import { sql } from 'kysely';
import type { ReportedDefinition, ReportedMeasure } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { dayOfColumn, dayOrNull } from '../reading/day-column.ts';
import { deliveryId } from '../reading/read-deliveries.ts';
import { type Moment, toldDeliveries } from '../reading/told-deliveries.ts';
import type { ReportedFact } from './reported-fact.ts';

interface Row {
  readonly delivery: number;
  readonly place: number;
  readonly publisher: string;
  readonly title: string | null;
  readonly published_on: string;
  readonly metric: string;
  readonly definition: ReportedDefinition;
  readonly definition_text: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly staff_group: string | null;
  readonly whom: string | null;
  readonly value: number;
  readonly rounding: number;
  readonly measure: ReportedMeasure;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly line: number;
  readonly known_on: string;
  readonly withdrawn_on: string | null;
}

/** Every figure reported earlier (at a moment: told by then), also of deliveries taken back; as delivered, in that order. */
export async function readReported(db: Database, moment: Moment = null): Promise<readonly ReportedFact[]> {
  const answer = await sql<Row>`
    select f.*, d.known_on, d.withdrawn_on
    from reported_figure_fact f
    join ${toldDeliveries(moment)} d on d.no = f.delivery
    order by f.delivery, f.place
  `.execute(db);
  return answer.rows.map((row) => ({
    id: `${deliveryId(row.delivery)}-${row.place + 1}`,
    delivery: deliveryId(row.delivery),
    publisher: row.publisher,
    title: row.title,
    publishedOn: dayOfColumn(row.published_on),
    metric: row.metric,
    definition: row.definition,
    definitionText: row.definition_text,
    from: dayOfColumn(row.valid_from),
    to: dayOrNull(row.valid_to),
    group: row.staff_group,
    place: row.whom,
    value: row.value,
    rounding: row.rounding,
    measure: row.measure,
    numerator: row.numerator,
    denominator: row.denominator,
    address: row.address,
    note: row.note,
    line: row.line,
    knownOn: dayOfColumn(row.known_on),
    withdrawnOn: dayOrNull(row.withdrawn_on),
  }));
}
