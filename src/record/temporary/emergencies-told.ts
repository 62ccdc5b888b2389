import { type RawBuilder, sql } from 'kysely';
import type { RecordInside } from '../open-records.ts';
import { readTemporary, temporaryNo } from './read-temporary.ts';
import type { TemporaryDesk } from './temporary-access.ts';

/** After so long a message comes too late to be a warning: the note on the screens stands until it is seen. */
const MAILED_WITHIN = sql`interval '3 days'`;

/** Who has been told of access that was taken in an emergency: by a message, and on the screens of those who must know. */
export function tellings({
  db,
  place,
}: RecordInside): Pick<TemporaryDesk, 'notSeenBy' | 'seen' | 'notMailed' | 'mailed'> {
  const now = () => sql`${place.now()}::timestamptz`;
  return {
    notSeenBy: ({ issuer, subject }) =>
      readTemporary(
        db,
        sql<boolean>`t.kind = 'emergency' and exists (
          select from known_user k
          where k.issuer = ${issuer} and k.subject = ${subject} and not exists (
            select from temporary_access_word w
            where w.temporary_access = t.no and w.word = 'seen' and w.known_user = k.no
          )
        )`,
      ),
    seen: async (id, { issuer, subject }) => {
      const meant = sql<boolean>`t.no = ${temporaryNo(id)} and t.kind = 'emergency'`;
      if ((await readTemporary(db, meant)).length === 0) return false;
      const { rows } = await sql`select no from known_user where issuer = ${issuer} and subject = ${subject}`.execute(
        db,
      );
      if (rows.length === 0) return false;
      await sql`
        insert into temporary_access_word (temporary_access, word, known_user, recorded_at)
        select ${temporaryNo(id)}, 'seen', no, ${now()} from known_user where issuer = ${issuer} and subject = ${subject}
        on conflict do nothing
      `.execute(db);
      return true;
    },
    notMailed: async () => (await readTemporary(db, notMailed(now()))).toReversed(),
    mailed: async (id) => {
      await sql`
        insert into temporary_access_word (temporary_access, word, known_user, recorded_at)
        values (${temporaryNo(id)}, 'mailed', null, ${now()})
        on conflict do nothing
      `.execute(db);
    },
  };
}

function notMailed(now: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`t.kind = 'emergency' and t.begun_at > ${now} - ${MAILED_WITHIN} and not exists (
    select from temporary_access_word w where w.temporary_access = t.no and w.word = 'mailed'
  )`;
}
