import { sql } from 'kysely';
import type { OwnRow } from '../../sources/index.ts';
import { type Day, type Finding, OPEN_END, parseUnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { canonicalPersons } from '../identity/canonical-persons.ts';
import type { IdentityKeys } from '../identity/identity-key.ts';
import { personKey } from '../identity/person-key.ts';
import { texts } from '../keep/bound-lists.ts';
import { plainKey } from '../placings/fold-placings.ts';
import { readLinks } from '../reading/read-links.ts';
import type { KnownPlaces } from '../take-in/known-places.ts';
import { recordNote } from './comparison.ts';

/** A delivery of an own table that is to be compared with what is known already. */
interface OwnComparison {
  readonly db: Database;
  readonly keys: IdentityKeys;
  readonly file: string;
  readonly rows: readonly OwnRow[];
  readonly known: KnownPlaces;
}

/** Days `[from, to)` somebody was employed at a unit, by any source that counts. */
interface EmployedAt {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What a delivery of persons' rows says of persons no employment is known of, and of teaching at a school where the person
 * was not employed in that school year. Notes: the rows are kept, and count when the employment becomes known.
 */
export async function compareOwnPersons(comparison: OwnComparison): Promise<readonly Finding[]> {
  const { keys, rows, file } = comparison;
  const numbers = [...new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person])))];
  if (numbers.length === 0) return [];
  const keyOf = new Map(numbers.map((number) => [number, personKey(keys.person, number) as string]));
  const employed = await employedAt(comparison, [...keyOf.values()]);
  const unknown = numbers.filter((number) => !employed.has(keyOf.get(number) ?? '')).length;
  const elsewhere = rows.filter(({ table, person, values }) => {
    const there = table === 'teaching' ? employed.get(keyOf.get(person ?? '') ?? '') : undefined;
    return there !== undefined && !there.some((one) => isAt(one, values));
  }).length;
  const notes: Finding[] = [];
  if (unknown > 0)
    notes.push(recordNote('record/person-not-employed', file, { values: { persons: unknown }, count: unknown }));
  if (elsewhere > 0)
    notes.push(recordNote('record/teaches-elsewhere', file, { values: { rows: elsewhere }, count: elsewhere }));
  return notes;
}

function isAt({ unit, from, to }: EmployedAt, values: OwnRow['values']): boolean {
  return unit === values['unit'] && from < Number(values['to']) && to > Number(values['from']);
}

/** Where and when each person was employed, by key; who was never employed is not there. */
async function employedAt(
  { db, known }: OwnComparison,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly EmployedAt[]>> {
  const canonical = canonicalPersons(await readLinks(db));
  const asked = await sql<{ no: number; key: string }>`
    select no, key from person where key in (select unnest(${texts(keys)}))
  `.execute(db);
  const answer = await sql<{ person: number; workplace: string; first: Day; last: Day | null }>`
    select f.person, p.name as workplace, min(f.valid_from - date '1970-01-01') as first,
      max(coalesce(f.valid_to - date '1970-01-01', ${OPEN_END}::integer)) as last
    from employment_fact f
    join workplace p on p.no = f.workplace
    left join delivery_withdrawal w on w.delivery = f.delivery
    where w.delivery is null
    group by f.person, p.name
  `.execute(db);
  const placed = new Map(known.placings.workplaces.map(({ key, value }) => [plainKey(key), value]));
  const byPerson = new Map<number, EmployedAt[]>();
  for (const { person, workplace, first, last } of answer.rows) {
    const own = canonical.get(person) ?? person;
    const unit = placed.get(plainKey(workplace)) ?? parseUnitNumber(workplace) ?? '';
    const at = { unit, from: first, to: last ?? OPEN_END };
    byPerson.set(own, [...(byPerson.get(own) ?? []), at]);
  }
  return new Map(
    asked.rows.flatMap(({ no, key }) => {
      const at = byPerson.get(canonical.get(no) ?? no);
      return at === undefined ? [] : [[key, at] as const];
    }),
  );
}
