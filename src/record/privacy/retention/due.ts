import { sql } from 'kysely';
import { addMonths, type Day, formatDay } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { dayOfColumn } from '../../reading/day-column.ts';
import { decisionOn } from './decisions.ts';
import { type KindRun, PROPOSED } from './kinds.ts';
import { lastOf, type NumberEnded, readLastDays } from './last-days.ts';
import { type OnePerson, wholePersons } from './one-person.ts';
import type { KeptReason, KeptTally } from './reasons.ts';
import type { RetentionDecision } from './retention.ts';

/** What a run looks at: the persons, and what stands in the way of deleting each. */
export interface Ground {
  readonly today: Day;
  readonly decisions: readonly RetentionDecision[];
  readonly persons: readonly OnePerson[];
  readonly lastDays: ReadonlyMap<number, NumberEnded>;
  /** Numbers whose persons are restricted now (GDPR art. 18): their data may be needed for a claim of theirs. */
  readonly restricted: ReadonlySet<number>;
  /** Numbers whose persons have asked for something that is not answered. */
  readonly asking: ReadonlySet<number>;
}

export async function readGround(db: Database, decisions: readonly RetentionDecision[], today: Day): Promise<Ground> {
  return {
    today,
    decisions,
    persons: await wholePersons(db),
    lastDays: await readLastDays(db),
    restricted: await restrictedNumbers(db),
    asking: await askingNumbers(db),
  };
}

/** Numbers that are restricted now: the latest row of each says. */
export async function restrictedNumbers(db: Database): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ person: number }>`
    select person
    from (select distinct on (person) person, restricted from person_restriction order by person, no desc) latest
    where restricted
  `.execute(db);
  return new Set(rows.map(({ person }) => person));
}

async function askingNumbers(db: Database): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ person: number }>`
    select distinct r.person
    from privacy_request r
    where not exists (select from privacy_answer a where a.request = r.no and a.outcome in ('met', 'refused'))
  `.execute(db);
  return new Set(rows.map(({ person }) => person));
}

/** How many months a kind is kept, or why nothing of it may go. */
export function monthsOf({ decisions, today }: Ground, kind: KindRun): number | KeptReason {
  const decision = decisionOn(decisions, kind, today);
  if (decision === null) return 'not-decided';
  if (decision.months === null) return 'kept-until-decided';
  return PROPOSED[kind].archive && !decision.planAllows ? 'plan-does-not-allow' : decision.months;
}

/** Why nobody's rows of a kind may go, for one person; null where they may. */
function whyKept(ground: Ground, { numbers }: OnePerson, months: number | KeptReason): KeptReason | null {
  if (typeof months !== 'number') return months;
  const last = lastOf(numbers, ground.lastDays);
  if (last === 'still') return 'still-employed';
  if (addMonths(last, months) > ground.today) return 'not-long-enough';
  return guarded(ground, numbers);
}

/** A person's own rights go before deletion. */
function guarded({ restricted, asking }: Ground, numbers: readonly number[]): KeptReason | null {
  if (numbers.some((no) => restricted.has(no))) return 'restricted';
  return numbers.some((no) => asking.has(no)) ? 'open-request' : null;
}

/** Persons whose rows of a kind go now, of those that have any; the others are tallied. */
export function dueOf(
  ground: Ground,
  kind: KindRun,
  { having, tally }: { readonly having: ReadonlySet<number>; readonly tally: KeptTally },
): readonly OnePerson[] {
  const months = monthsOf(ground, kind);
  return ground.persons.filter((person) => {
    if (!person.numbers.some((no) => having.has(no))) return false;
    const reason = whyKept(ground, person, months);
    if (reason !== null) tally.add(reason);
    return reason === null;
  });
}

/** Something with a last day of its own; `person`: one of the record's numbers, left out where it is of none. */
export interface Dated {
  readonly no: number;
  readonly person?: number;
  readonly last: string | null;
}

export type DatedRow = Required<Dated>;

/** Numbers of rows that go now, by their own last day; the others are tallied. `last` null: it is not over. */
export function dueRows(
  ground: Ground,
  kind: KindRun,
  { rows, tally }: { readonly rows: readonly Dated[]; readonly tally: KeptTally },
): readonly number[] {
  const months = monthsOf(ground, kind);
  const numbersOf = new Map(ground.persons.flatMap((one) => one.numbers.map((no) => [no, one.numbers] as const)));
  return rows.flatMap(({ no, person, last }) => {
    const numbers = person === undefined ? [] : (numbersOf.get(person) ?? [person]);
    const reason = reasonOfRow(ground, { last, numbers }, months);
    if (reason !== null) tally.add(reason);
    return reason === null ? [no] : [];
  });
}

function reasonOfRow(
  ground: Ground,
  { last, numbers }: { readonly last: string | null; readonly numbers: readonly number[] },
  months: number | KeptReason,
): KeptReason | null {
  if (typeof months !== 'number') return months;
  if (last === null || addMonths(dayOfColumn(last), months) > ground.today) return 'not-long-enough';
  return guarded(ground, numbers);
}

/** The first moment that is kept of what is kept so many months, as a day. */
export function keptFrom({ today }: Ground, months: number): string {
  return formatDay(addMonths(today, -months));
}
