import { type RawBuilder, sql } from 'kysely';
import type { PersonKey } from '../../terms/index.ts';
import { type Database, dayInNorway, inUtc } from '../database/index.ts';
import { NO_ROWS, underReach } from '../reach/row-reach.ts';
import type { LookKind, LookUpKept } from './door.ts';

/** Which lines of the log are sought; what is null is not asked for. */
export interface LooksSought {
  /** The whole log, or what is about one person: the database shows no whistle-blowing line to either. */
  readonly seenBy: 'everyone' | { readonly person: PersonKey };
  /** First and last day in Norway, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Part of the name of who looked. */
  readonly who: string | null;
  readonly kind: LookKind | null;
  readonly unit: string | null;
  readonly purpose: string | null;
  /** Lines before this one; null = from the latest. */
  readonly before: number | null;
  readonly most: number;
}

export interface LooksFound {
  /** The latest first. */
  readonly lines: readonly LookUpKept[];
  /** How many there are in all pages. */
  readonly total: number;
  /** What to ask for lines before; null where these are the last. */
  readonly next: number | null;
}

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
