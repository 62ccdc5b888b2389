import { sql } from 'kysely';
import type { ReportedFigureRow } from '../../sources/index.ts';
import { formatDay } from '../../terms/index.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';

/** Figures that were reported earlier, as they were reported. */
export async function keepReported(keeping: Keeping, rows: readonly ReportedFigureRow[]): Promise<void> {
  await inChunks(rows, (chunk, offset) => {
    const told = chunk.map((row, i) => ({
      ...row,
      at: offset + i,
      publishedOn: formatDay(row.publishedOn),
      from: formatDay(row.from),
      to: row.to === null ? null : formatDay(row.to),
    }));
    return sql`
      insert into reported_figure_fact (delivery, place, publisher, title, published_on, metric, definition,
        definition_text, valid_from, valid_to, staff_group, whom, value, rounding, measure, numerator, denominator,
        address, note, line, recorded_at)
      select ${keeping.delivery}, t."at", t.publisher, t.title, t."publishedOn", t.metric, t.definition,
        t."definitionText", t."from", t."to", t."group", t.place, t.value, t.rounding, t.measure, t.numerator,
        t.denominator, t.address, t.note, t.line, ${keeping.at}::timestamptz
      from json_to_recordset(${JSON.stringify(told)}::json) as t (
        "at" integer, publisher text, title text, "publishedOn" date, metric text, definition text,
        "definitionText" text, "from" date, "to" date, "group" text, place text, value double precision,
        rounding double precision, measure text, numerator double precision, denominator double precision,
        address text, note text, line integer
      )
    `.execute(keeping.db);
  });
}
