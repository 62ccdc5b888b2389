import { sql } from 'kysely';
import type { MessageFacts, MessageStateRow } from '../../sources/index.ts';
import { type Finding, formatDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { recordNote } from './comparison.ts';

interface KnownMessage {
  readonly message_id: string;
  readonly valid_from: string;
  readonly recipients: number;
}

const LIVE = sql`
  message_fact m
  left join delivery_withdrawal w on w.delivery = m.delivery
  where w.delivery is null`;

/** The live message of an employer with an id; null where there is none. */
async function knownMessage(db: Database, employer: string, id: string): Promise<KnownMessage | null> {
  const answer = await sql<KnownMessage>`
    select m.message_id, m.valid_from, m.recipients from ${LIVE} and m.employer = ${employer} and m.message_id = ${id}
    limit 1
  `.execute(db);
  return answer.rows[0] ?? null;
}

/** True where a live message of the employer has the id. */
export async function isMessageKnown(
  db: Database,
  { employer, messageId }: { readonly employer: string | null; readonly messageId: string | null },
): Promise<boolean> {
  return employer !== null && messageId !== null && (await knownMessage(db, employer, messageId)) !== null;
}

/** A message whose id is taken by another with other content: it cannot be told which one was sent. */
export function messageClash({ messageId }: MessageFacts, file: string): Finding {
  const values = { message: messageId };
  const control = 'amelding/same-id-other-content';
  return { control, severity: 'stops-delivery', file, line: null, path: 'meldingsId', values, count: 1 };
}

/** What a message says it replaces: do we have it, and does it speak of the same month? */
export async function compareMessage(db: Database, message: MessageFacts, file: string): Promise<readonly Finding[]> {
  if (message.replaces === null) return [];
  const known = await knownMessage(db, message.employer, message.replaces);
  const values = { message: message.replaces };
  if (known === null) return [recordNote('amelding/replaces-unknown', file, { values, count: 1 })];
  const month = dayOfColumn(known.valid_from);
  if (month === message.month) return [];
  const told = { ...values, month: formatDay(month).slice(0, 7) };
  return [recordNote('amelding/replaces-other-month', file, { values: told, count: 1 })];
}

/** What the feedback names and we lack, and where the receiver counted otherwise. */
export async function compareStates(
  db: Database,
  states: readonly MessageStateRow[],
  file: string,
): Promise<readonly Finding[]> {
  const answer = await sql<KnownMessage>`select m.message_id, m.valid_from, m.recipients from ${LIVE}`.execute(db);
  const known = new Map(answer.rows.map((row) => [row.message_id, row]));
  const lacking = states.filter((row) => row.state === 'received' && !known.has(row.messageId)).length;
  const findings: Finding[] = [];
  if (lacking > 0) {
    const found = { values: { messages: lacking }, count: lacking };
    findings.push(recordNote('amelding-feedback/message-not-here', file, found));
  }
  for (const { messageId, recipients } of states) {
    const here = known.get(messageId)?.recipients;
    if (here === undefined || recipients === null || here === recipients) continue;
    const values = { message: messageId, here, there: recipients };
    findings.push(recordNote('amelding-feedback/recipients-differ', file, { values, count: 1 }));
  }
  return findings;
}
