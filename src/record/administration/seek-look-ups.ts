import { type RawBuilder, sql } from 'kysely';
import { type Database, dayInNorway, inUtc } from '../database/index.ts';
import { NO_ROWS, underReach } from '../reach/row-reach.ts';
import type { LooksFound, LooksSought, LookUpKept } from './look-up.ts';
import { KEY_NOW } from './look-up-log.ts';

/** A page of the log as far as whoever asks may see. */
export function seekLookUps(db: Database, sought: LooksSought): Promise<LooksFound> {
  const { seenBy, most, before } = sought;
  const seen = seenBy === 'everyone' ? { ...NO_ROWS, log: true } : { ...NO_ROWS, person: seenBy.person };
  const meant = conditionOf(sought, dayInNorway('at'));
  // What the policy says too: said here, the lines of one person are found by the index.
  const about = seenBy === 'everyone' ? sql`true` : sql`person = any(array(select laget_subjects()))`;
  return underReach(db, seen, async (inner) => {
    const { rows } = await sql<LookUpKept>`
      select no, ${inUtc('at')} as at, who, role, unit, what, purpose, ${KEY_NOW} as person, kind
      from look_up_log
      where ${meant} and ${about} and (${before}::integer is null or no < ${before}::integer)
      order by no desc
      limit ${most + 1}
    `.execute(inner);
    const counting =
      seenBy === 'everyone'
        ? sql<Counted>`select coalesce(sum(lines), 0)::integer as total from look_up_tally where ${conditionOf(sought, sql`day`)}`
        : sql<Counted>`select count(*)::integer as total from look_up_log where ${meant} and ${about}`;
    const { rows: counted } = await counting.execute(inner);
    const lines = rows.slice(0, most);
    return { lines, total: counted[0]?.total ?? 0, next: rows.length > most ? (lines.at(-1)?.no ?? null) : null };
  });
}

interface Counted {
  readonly total: number;
}

/** Of lines, or of the tally that is kept of them; `day`: the day in Norway. */
function conditionOf(
  { from, to, who, kind, unit, purpose }: LooksSought,
  day: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`
    (${from}::date is null or ${day} >= ${from}::date)
    and (${to}::date is null or ${day} <= ${to}::date)
    and (${who}::text is null or position(lower(${who}::text) in lower(who)) > 0)
    and (${kind}::text is null or kind = ${kind}::text)
    and (${unit}::text is null or unit = ${unit}::text)
    and (${purpose}::text is null or purpose = ${purpose}::text)
  `;
}
