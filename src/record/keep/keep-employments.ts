import { sql } from 'kysely';
import type { EmploymentRow, LeaveRow } from '../../sources/index.ts';
import { integers, texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';
import { type Names, positionNumber, workplaceNumber } from './names.ts';

/** Day 0 is 1970-01-01 in `Day` and here, so days travel as whole numbers. */
const DAY_ZERO = sql`date '1970-01-01'`;

/** `first`: place of the first row in the delivery, where it comes in several runs. */
export async function keepEmployments(
  keeping: Keeping,
  rows: readonly EmploymentRow[],
  names: Names,
  first = 0,
): Promise<void> {
  await inChunks(rows, (chunk, offset) => {
    const column = <Value>(of: (row: EmploymentRow) => Value): Value[] => chunk.map(of);
    return sql`
      insert into employment_fact (
        delivery, place, person, source_id, workplace, position, percent, contract, terms, valid_from, valid_to,
        end_reason, end_reason_text, education, line, recorded_at
      )
      select ${keeping.delivery}, t.place, t.person, t.source_id, t.workplace, t.position, t.percent, t.contract, t.terms,
        ${DAY_ZERO} + t.day_from, ${DAY_ZERO} + t.day_to,
        t.end_reason, t.end_reason_text, t.education, t.line, ${keeping.at}::timestamptz
      from unnest(
        ${integers(chunk.map((_, i) => first + offset + i))},
        ${integers(column((row) => names.persons[row.person] ?? 0))},
        ${texts(column((row) => row.sourceId))},
        ${integers(column((row) => workplaceNumber(names, row.workplace)))},
        ${integers(column((row) => positionNumber(names, row)))},
        ${integers(column((row) => row.percent))},
        ${texts(column((row) => row.contract))},
        ${texts(column((row) => row.terms))},
        ${integers(column((row) => row.from))},
        ${integers(column((row) => row.to))},
        ${texts(column((row) => row.endReason))},
        ${texts(column((row) => row.endReasonText))},
        ${texts(column((row) => row.education))},
        ${integers(column((row) => row.line))}
      ) as t (
        place, person, source_id, workplace, position, percent, contract, terms, day_from, day_to,
        end_reason, end_reason_text, education, line
      )
    `.execute(keeping.db);
  });
}

export async function keepLeaves(keeping: Keeping, rows: readonly LeaveRow[], names: Names, first = 0): Promise<void> {
  await inChunks(rows, (chunk, offset) => {
    const column = <Value>(of: (row: LeaveRow) => Value): Value[] => chunk.map(of);
    return sql`
      insert into leave_fact (delivery, place, person, workplace, valid_from, valid_to, percent, kind, line, recorded_at)
      select ${keeping.delivery}, t.place, t.person, t.workplace,
        ${DAY_ZERO} + t.day_from, ${DAY_ZERO} + t.day_to,
        t.percent, t.kind, t.line, ${keeping.at}::timestamptz
      from unnest(
        ${integers(chunk.map((_, i) => first + offset + i))},
        ${integers(column((row) => names.persons[row.person] ?? 0))},
        ${integers(column((row) => workplaceNumber(names, row.workplace)))},
        ${integers(column((row) => row.from))},
        ${integers(column((row) => row.to))},
        ${integers(column((row) => row.percent))},
        ${texts(column((row) => row.kind))},
        ${integers(column((row) => row.line))}
      ) as t (place, person, workplace, day_from, day_to, percent, kind, line)
    `.execute(keeping.db);
  });
}
