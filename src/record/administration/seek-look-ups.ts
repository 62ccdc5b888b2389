import { type RawBuilder, sql } from 'kysely';
import { type Database, dayInNorway, inUtc } from '../database/index.ts';
import { NO_ROWS, underReach } from '../reach/row-reach.ts';
import type { LooksFound, LooksSought, LookUpKept } from './look-up.ts';

/** A page of the log as far as whoever asks may see. */
export function seekLookUps(db: Database, sought: LooksSought): Promise<LooksFound> {
  const { seenBy, most, before } = sought;
  const seen = seenBy === 'everyone' ? { ...NO_ROWS, log: true } : { ...NO_ROWS, person: seenBy.person };
  const meant = conditionOf(sought);
  return underReach(db, seen, async (inner) => {
    const { rows } = await sql<LookUpKept>`
      select no, ${inUtc('at')} as at, who, role, unit, what, purpose, person, kind
      from look_up_log
      where ${meant} and (${before}::integer is null or no < ${before}::integer)
      order by no desc
      limit ${most + 1}
    `.execute(inner);
    const { rows: counted } = await sql<{ total: number }>`
      select count(*)::integer as total from look_up_log where ${meant}
    `.execute(inner);
    const lines = rows.slice(0, most);
    return { lines, total: counted[0]?.total ?? 0, next: rows.length > most ? (lines.at(-1)?.no ?? null) : null };
  });
}

function conditionOf({ from, to, who, kind, unit, purpose }: LooksSought): RawBuilder<boolean> {
  return sql<boolean>`
    (${from}::date is null or ${dayInNorway('at')} >= ${from}::date)
    and (${to}::date is null or ${dayInNorway('at')} <= ${to}::date)
    and (${who}::text is null or position(lower(${who}::text) in lower(who)) > 0)
    and (${kind}::text is null or kind = ${kind}::text)
    and (${unit}::text is null or unit = ${unit}::text)
    and (${purpose}::text is null or purpose = ${purpose}::text)
  `;
}
