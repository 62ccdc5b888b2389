import { sql } from 'kysely';
import { formatDay } from '../../terms/index.ts';
import { texts } from '../keep/bound-lists.ts';
import type { Comparison, RecordControl } from './comparison.ts';

/** Below this share of the persons last time, something has probably been left out. */
const FAR_FEWER = 0.8;

/** The delivery names far fewer persons than the last of its kind. */
export const farFewerPersons: RecordControl = {
  id: 'record/far-fewer-persons',
  check: async (comparison) => {
    const before = await personsLastTime(comparison);
    const now = new Set(comparison.content.employments.map((row) => row.person)).size;
    return before !== null && now < FAR_FEWER * before ? [{ values: { now, before }, count: 1 }] : [];
  },
};

/**
 * Aa-registeret is delivered unit by unit, so there the last delivery that speaks of the same workplaces is compared,
 * at those workplaces; an HR extract is of the whole owner.
 */
async function personsLastTime({ db, source, content, knownOn }: Comparison): Promise<number | null> {
  const workplaces = [...new Set(content.employments.map((row) => row.workplace))];
  const answer = await sql<{ persons: number }>`
    select count(distinct f.person)::integer as persons
    from delivery d
    join employment_fact f on f.delivery = d.no
    join workplace p on p.no = f.workplace
    left join delivery_withdrawal w on w.delivery = d.no
    where w.delivery is null
      and d.source = ${source}
      and d.extent_kind = ${content.extent.kind}
      and d.known_on <= ${formatDay(knownOn)}::date
      and (d.source not in ('aareg', 'nav-excel') or p.name in (select unnest(${texts(workplaces)})))
    group by d.no, d.known_on
    order by d.known_on desc, d.no desc
    limit 1
  `.execute(db);
  return answer.rows[0]?.persons ?? null;
}
