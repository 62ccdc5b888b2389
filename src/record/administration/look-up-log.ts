import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { type Database, inUtc, storableText } from '../database/index.ts';
import { NO_ROWS, underReach } from '../reach/row-reach.ts';
import type { LogCheck, LookUp, LookUpKept, LookUpsSought } from './door.ts';

/** Any number that nobody else locks: lines of the log are added in turn. */
const LOG_LOCK = 7_120_170;
const LINES_AT_A_TIME = 5000;

/** Keeps looks at whole figures or persons, all or none, each chained to the line before. The log is only ever added to. */
export async function logLookUps(db: Database, looks: readonly LookUp[]): Promise<void> {
  if (looks.length === 0) return;
  await underReach(db, NO_ROWS, async (inner) => {
    await sql`select pg_advisory_xact_lock(${LOG_LOCK})`.execute(inner);
    for (const look of looks) await chain(inner, look);
  });
}

async function chain(inner: Database, look: LookUp): Promise<void> {
  const { rows } = await sql<{ previous: string | null; at: string; person: string | null }>`
    select last_look_hash() as previous, ${utc(sql`${look.at}::timestamptz`)} as at,
      look_subject(${look.person ?? null}::text) as person
  `.execute(inner);
  const { previous = null, at = look.at, person = null } = rows[0] ?? {};
  const { role, unit, purpose = null, kind = 'ordinary' } = look;
  // Chained as it is kept, so that the line is found unchanged when it is read again.
  const [who, what] = [storableText(look.who), storableText(look.what)];
  const hash = hashOf({ at, who, role, unit, what, purpose, person, kind, previous });
  await sql`
    insert into look_up_log (at, who, role, unit, what, purpose, person, kind, previous, hash)
    values (${at}::timestamptz, ${who}, ${role}, ${unit}, ${what}, ${purpose}, ${person}, ${kind}, ${previous}, ${hash})
  `.execute(inner);
}

/** As it is kept: about whom by a name at random that leads to the person only as long as the person is in the record. */
type Chained = Required<Omit<LookUp, 'person'>> & { readonly previous: string | null; readonly person: string | null };

/** SHA-256 over the parts in this order, as JSON: the form that a line is chained in. */
function hashOf({ previous, at, who, role, unit, what, purpose, person, kind }: Chained): string {
  const parts = [previous, at, who, role, unit, what, purpose, person, kind];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The key that the person of a line has now; what stands in the line where the record does not know the person (any more). */
export const KEY_NOW = sql<string | null>`coalesce(
  (select p.key from look_up_subject s join person p on p.no = s.person where s.subject = look_up_log.person),
  look_up_log.person
)`;

/** The latest looks first, as far as whoever asks may see: the database shows no other line. */
export async function listLookUps(db: Database, sought: LookUpsSought): Promise<readonly LookUpKept[]> {
  const { most, seenBy } = sought;
  const seen = { ...NO_ROWS, ...(seenBy === 'everyone' ? { log: true } : seenBy) };
  return underReach(db, seen, async (inner) => {
    const { rows } = await sql<LookUpKept>`
      select no, ${inUtc('at')} as at, who, role, unit, what, purpose, ${KEY_NOW} as person, kind
      from look_up_log
      order by no desc
      limit ${most}
    `.execute(inner);
    return rows;
  });
}

/** Where the owner's decision on how long the log is kept has shortened it: the hash that the first line left follows. */
async function removedTo(db: Database): Promise<string | null> {
  const { rows } = await sql<{ hash: string }>`
    select looks_removed_to as hash from retention_run where looks_removed_to is not null order by no desc limit 1
  `.execute(db);
  return rows[0]?.hash ?? null;
}

type Link = Chained & { readonly no: number; readonly hash: string | null };

/** Follows the chain from the first line to the last, and names the first line where it does not hold. */
export async function checkLog(db: Database): Promise<LogCheck> {
  let so: LogCheck = { lines: 0, unchained: 0, head: await removedTo(db), broken: null };
  let after = 0;
  for (;;) {
    const { rows } = await sql<Link>`
      select no, ${inUtc('at')} as at, who, role, unit, what, purpose, person, kind, previous, hash
      from look_up_log
      where no > ${after}
      order by no
      limit ${LINES_AT_A_TIME}
    `.execute(db);
    if (rows.length === 0) return so;
    for (const row of rows) {
      so = followed(so, row);
      if (so.broken !== null) return so;
      after = row.no;
    }
  }
}

/** The check with one more line. */
function followed(so: LogCheck, { no, hash, ...line }: Link): LogCheck {
  const lines = so.lines + 1;
  if (hash === null && so.head === null) return { ...so, lines, unchained: so.unchained + 1 };
  if (hash !== hashOf(line)) return { ...so, lines, broken: { no, why: 'changed' } };
  if (line.previous !== so.head) return { ...so, lines, broken: { no, why: 'not-after-the-last' } };
  return { ...so, lines, head: hash };
}

function utc(moment: ReturnType<typeof sql>) {
  return sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
