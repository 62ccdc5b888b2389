import { sql } from 'kysely';
import { addMonths, type Day, formatDay } from '../../terms/index.ts';
import { canonicalPersons } from '../identity/canonical-persons.ts';
import { personKey } from '../identity/person-key.ts';
import { texts } from '../keep/bound-lists.ts';
import { readLinks } from '../reading/read-links.ts';
import type { Comparison, RecordControl } from './comparison.ts';

/**
 * Persons who by the last delivery that named them are employed in the month, and are not named now («falt ut av
 * rapporteringen»). Their rows stay open: silence is not an end. A history is asked on its last day, and only for the
 * workplaces it speaks of.
 */
export const fallenOut: RecordControl = {
  id: 'record/fallen-out',
  check: async (comparison) => {
    const expected = await expectedPersons(comparison);
    if (expected.length === 0) return [];
    const named = await namedPersons(comparison);
    const persons = new Set(expected.map(named.own).filter((person) => !named.persons.has(person))).size;
    return persons === 0 ? [] : [{ values: { persons }, count: persons }];
  },
};

async function expectedPersons({ db, source, content, knownOn, horizon }: Comparison): Promise<readonly number[]> {
  const { extent } = content;
  const [from, to]: readonly [Day, Day] =
    extent.kind === 'month' ? [extent.firstDay, addMonths(extent.firstDay, 1)] : [horizon, (horizon + 1) as Day];
  const workplaces = [...new Set(content.employments.map((row) => row.workplace))];
  const answer = await sql<{ person: number }>`
    with live as (
      select d.no, d.known_on
      from delivery d
      left join delivery_withdrawal w on w.delivery = d.no
      where w.delivery is null and d.source = ${source} and d.known_on <= ${formatDay(knownOn)}::date
    ),
    ranked as (
      select f.person, f.workplace, f.valid_from, f.valid_to,
        rank() over (partition by f.person order by live.known_on desc, live.no desc) as age
      from employment_fact f
      join live on live.no = f.delivery
    )
    select distinct f.person
    from ranked f
    join workplace p on p.no = f.workplace
    where f.age = 1
      and f.valid_from < ${formatDay(to)}::date
      and (f.valid_to is null or f.valid_to > ${formatDay(from)}::date)
      and (${extent.kind} = 'month' or p.name in (select unnest(${texts(workplaces)})))
  `.execute(db);
  return answer.rows.map((row) => row.person);
}

/** The persons the delivery names, and under which number each linked person counts. */
async function namedPersons({ db, keys, content }: Comparison) {
  const named = content.persons.flatMap((person) => [person.number, ...person.earlierNumbers]);
  const answer = await sql<{ no: number }>`
    select no from person where key in (select unnest(${texts(named.map((number) => personKey(keys.person, number)))}))
  `.execute(db);
  const canonical = canonicalPersons(await readLinks(db));
  const own = (person: number): number => canonical.get(person) ?? person;
  return { own, persons: new Set(answer.rows.map((row) => own(row.no))) };
}
