import { sql } from 'kysely';
import type { SourceId } from '../../../sources/index.ts';
import { addMonths, type Day, formatDay } from '../../../terms/index.ts';
import { type Database, inUtc } from '../../database/index.ts';
import { integers } from '../../keep/bound-lists.ts';
import { dayOfColumn, dayOrNull } from '../../reading/day-column.ts';
import { deliveryId } from '../../reading/read-deliveries.ts';
import { type OnePerson, wholePersons } from '../retention/one-person.ts';
import {
  type AnswerOutcome,
  MONTHS_TO_ANSWER,
  type PrivacyRequest,
  type RequestAnswer,
  type RequestDraft,
  type RequestKind,
  requestId,
} from './request.ts';

export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** Notes what a person asks for; the number of the request. */
export async function noteRequest(
  db: Database,
  person: number,
  draft: RequestDraft,
  { at, by }: Stamp,
): Promise<number> {
  const due = addMonths(draft.receivedOn, MONTHS_TO_ANSWER);
  const { rows } = await sql<{ no: number }>`
    insert into privacy_request (person, kind, received_on, due_on, source, known_until, said, recorded_at, recorded_by)
    values (${person}, ${draft.kind}, ${formatDay(draft.receivedOn)}::date, ${formatDay(due)}::date, ${draft.source},
      (select coalesce(max(no), 0) from delivery), ${draft.said}, ${at}::timestamptz, ${by})
    returning no
  `.execute(db);
  return rows[0]?.no ?? 0;
}

export async function noteAnswer(
  db: Database,
  request: number,
  answer: Omit<RequestAnswer, 'by'>,
  { at, by }: Stamp,
): Promise<void> {
  const due = answer.dueOn === null ? null : formatDay(answer.dueOn);
  await sql`
    insert into privacy_answer (request, outcome, said, answered_on, due_on, recorded_at, recorded_by)
    values (${request}, ${answer.outcome}, ${answer.said}, ${formatDay(answer.answeredOn)}::date, ${due}::date,
      ${at}::timestamptz, ${by})
  `.execute(db);
}

interface RequestRow {
  readonly no: number;
  readonly person: number;
  readonly kind: RequestKind;
  readonly received_on: string;
  readonly due_on: string;
  readonly source: SourceId | null;
  readonly said: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly known_until: number;
}

interface AnswerRow {
  readonly request: number;
  readonly outcome: AnswerOutcome;
  readonly said: string;
  readonly answered_on: string;
  readonly due_on: string | null;
  readonly recorded_by: string;
}

/** All requests in the order noted, or those of one person. */
export async function readRequests(
  db: Database,
  today: Day,
  person: OnePerson | null = null,
): Promise<readonly PrivacyRequest[]> {
  const requests = await sql<RequestRow>`
    select r.no, r.person, r.kind, r.received_on, r.due_on, r.source, r.said, ${inUtc('r.recorded_at')} as recorded_at,
      r.recorded_by, r.known_until
    from privacy_request r
    order by r.no
  `.execute(db);
  const answers = await sql<AnswerRow>`
    select request, outcome, said, answered_on, due_on, recorded_by from privacy_answer order by no
  `.execute(db);
  const own = requests.rows.filter((row) => person === null || person.numbers.includes(row.person));
  const again = await toldAgain(db, own);
  return own.map((row) => {
    const answered = answers.rows.filter(({ request }) => request === row.no);
    return requestOf(row, { answered, toldAgain: again.get(row.no) ?? null, today });
  });
}

/** The first later delivery of the source in dispute that tells of the person again, by whichever number; by request. */
async function toldAgain(db: Database, rows: readonly RequestRow[]): Promise<ReadonlyMap<number, number>> {
  const disputes = rows.filter(({ source }) => source !== null);
  if (disputes.length === 0) return new Map();
  const whole = await wholePersons(db);
  const again = new Map<number, number>();
  for (const { no, person, source, known_until } of disputes) {
    const numbers = integers(whole.find((one) => one.numbers.includes(person))?.numbers ?? [person]);
    const { rows: found } = await sql<{ first: number | null }>`
      select min(d.no) as first
      from delivery d
      left join delivery_withdrawal w on w.delivery = d.no
      where d.no > ${known_until} and d.source = ${source} and w.delivery is null and d.no in (
        select delivery from person_fact where person in (select unnest(${numbers}))
        union select delivery from own_row_fact where person in (select unnest(${numbers}))
        union select delivery from employment_fact where person in (select unnest(${numbers}))
      )
    `.execute(db);
    const first = found[0]?.first ?? null;
    if (first !== null) again.set(no, first);
  }
  return again;
}

interface Beside {
  readonly answered: readonly AnswerRow[];
  readonly toldAgain: number | null;
  readonly today: Day;
}

function requestOf(row: RequestRow, { answered, toldAgain: again, today }: Beside): PrivacyRequest {
  const answers = answered.map((one) => ({
    outcome: one.outcome,
    said: one.said,
    answeredOn: dayOfColumn(one.answered_on),
    dueOn: dayOrNull(one.due_on),
    by: one.recorded_by,
  }));
  const isOpen = answers.every(({ outcome }) => outcome === 'extended');
  const dueOn = answers.findLast((one) => one.dueOn !== null)?.dueOn ?? dayOfColumn(row.due_on);
  return {
    id: requestId(row.no),
    kind: row.kind,
    receivedOn: dayOfColumn(row.received_on),
    dueOn,
    source: row.source,
    said: row.said,
    answers,
    isOpen,
    isOverdue: isOpen && dueOn < today,
    toldAgainBy: again === null ? null : deliveryId(again),
    at: row.recorded_at,
    by: row.recorded_by,
  };
}
