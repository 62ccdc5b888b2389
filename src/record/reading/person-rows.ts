import { sql } from 'kysely';
import type { OwnTableId, OwnValues } from '../../sources/index.ts';
import { type PersonKey, parsePersonKey } from '../../terms/index.ts';
import type { OpenRecord } from '../administration/door.ts';
import type { OwnRowFact } from '../facts.ts';
import { canonicalPersons } from '../identity/canonical-persons.ts';
import { insideOf } from '../open-records.ts';
import { readLinks } from './read-links.ts';

/** A row about a person that counts now: what `requirements/appointments` reads. */
export interface PersonRow {
  readonly table: Extract<OwnTableId, 'qualifications' | 'teaching'>;
  readonly person: PersonKey;
  readonly values: OwnRowFact['values'];
}

interface Read {
  readonly table: PersonRow['table'];
  readonly person: number;
  readonly key: string;
  readonly content: OwnValues;
}

/**
 * Rows of qualifications and of the distribution of teaching that count now: not withdrawn, and the last told of those with
 * the same key. `persons`: only theirs; null = everybody's. A person known by several numbers goes by the key that counts.
 * For casework (one person at a time); analysis reads the same rows with their days of knowledge from `factsOf`.
 */
export async function personRowsOf(
  open: OpenRecord,
  persons: readonly PersonKey[] | null = null,
): Promise<readonly PersonRow[]> {
  const { db } = insideOf(open);
  const answer = await sql<Read>`
    select distinct on (d.source, f.person, f.key) d.source as table, f.person, f.key, f.content
    from own_row_fact f
    join delivery d on d.no = f.delivery
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null and f.person is not null
    order by d.source, f.person, f.key, d.known_on desc, f.delivery desc
  `.execute(db);
  const keyed = await sql<{ no: number; key: string }>`select no, key from person`.execute(db);
  const keys = new Map(keyed.rows.map(({ no, key }) => [no, parsePersonKey(key)]));
  const canonical = canonicalPersons(await readLinks(db));
  const asked = persons === null ? null : new Set(persons);
  const known = new Map(keyed.rows.map(({ no, key }) => [key, no]));
  const meant = asked === null ? null : new Set([...asked].map((key) => ownOf(canonical, known.get(key) ?? -1)));
  return answer.rows.flatMap(({ table, person, content }): readonly PersonRow[] => {
    const own = ownOf(canonical, person);
    const key = keys.get(own) ?? null;
    return key === null || (meant !== null && !meant.has(own)) ? [] : [{ table, person: key, values: content }];
  });
}

function ownOf(canonical: ReadonlyMap<number, number>, person: number): number {
  return canonical.get(person) ?? person;
}
