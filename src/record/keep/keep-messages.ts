import { sql } from 'kysely';
import type { ActivityRow, MessageFacts, MessageStateRow, PupilsRow } from '../../sources/index.ts';
import { integers, texts } from './bound-lists.ts';
import { inChunks } from './in-chunks.ts';
import type { Keeping } from './keeping.ts';
import { type Names, workplaceNumbers } from './names.ts';

const DAY_ZERO = sql`date '1970-01-01'`;

/** The head of an a-melding. */
export async function keepMessage(keeping: Keeping, message: MessageFacts): Promise<void> {
  const { messageId, replaces, employer, month, deliveredAt, recipients } = message;
  await sql`
    insert into message_fact
      (delivery, message_id, replaces, employer, valid_from, delivered_at, recipients, recorded_at)
    values (${keeping.delivery}, ${messageId}, ${replaces}, ${employer}, ${DAY_ZERO} + ${month}::integer,
      ${deliveredAt}::bigint, ${recipients}, ${keeping.at}::timestamptz)
  `.execute(keeping.db);
}

/** Who was paid for work at which unit, and for how many hours. */
export async function keepActivities(
  keeping: Keeping,
  rows: readonly ActivityRow[],
  names: Pick<Names, 'persons'>,
  first = 0,
): Promise<void> {
  const workplaces = await workplaceNumbers(
    keeping,
    rows.map((row) => row.workplace),
  );
  await inChunks(rows, (chunk, offset) => {
    const column = (of: (row: ActivityRow) => number): number[] => chunk.map(of);
    return sql`
      insert into month_activity_fact (delivery, place, person, workplace, has_pay, hours, recorded_at)
      select ${keeping.delivery}, t.place, t.person, t.workplace, t.has_pay = 1, t.hours, ${keeping.at}::timestamptz
      from unnest(
        ${integers(chunk.map((_, i) => first + offset + i))},
        ${integers(column((row) => names.persons[row.person] ?? 0))},
        ${integers(column((row) => workplaces.get(row.workplace) ?? 0))},
        ${integers(column((row) => Number(row.hasPay)))},
        ${integers(column((row) => row.hours))}
      ) as t (place, person, workplace, has_pay, hours)
    `.execute(keeping.db);
  });
}

export async function keepMessageStates(keeping: Keeping, rows: readonly MessageStateRow[]): Promise<void> {
  await inChunks(rows, (chunk, offset) =>
    sql`
        insert into message_state_fact (delivery, place, message_id, state, recipients, line, recorded_at)
        select ${keeping.delivery}, t.place, t.message_id, t.state, t.recipients, t.line, ${keeping.at}::timestamptz
        from unnest(
          ${integers(chunk.map((_, i) => offset + i))},
          ${texts(chunk.map((row) => row.messageId))},
          ${texts(chunk.map((row) => row.state))},
          ${integers(chunk.map((row) => row.recipients))},
          ${integers(chunk.map((row) => row.line))}
        ) as t (place, message_id, state, recipients, line)
      `.execute(keeping.db),
  );
}

export async function keepPupils(keeping: Keeping, rows: readonly PupilsRow[]): Promise<void> {
  await inChunks(rows, (chunk, offset) =>
    sql`
        insert into pupils_fact (delivery, place, unit, valid_from, pupils, line, recorded_at)
        select ${keeping.delivery}, t.place, t.unit, ${DAY_ZERO} + t.day, t.pupils, t.line, ${keeping.at}::timestamptz
        from unnest(
          ${integers(chunk.map((_, i) => offset + i))},
          ${texts(chunk.map((row) => row.unit))},
          ${integers(chunk.map((row) => row.day))},
          ${integers(chunk.map((row) => row.pupils))},
          ${integers(chunk.map((row) => row.line))}
        ) as t (place, unit, day, pupils, line)
      `.execute(keeping.db),
  );
}
