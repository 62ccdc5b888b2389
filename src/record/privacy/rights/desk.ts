import { sql } from 'kysely';
import type { PersonKey } from '../../../terms/index.ts';
import type { OpenRecord } from '../../administration/door.ts';
import type { Database } from '../../database/index.ts';
import { personKey } from '../../identity/person-key.ts';
import { integers } from '../../keep/bound-lists.ts';
import { insideOf, type RecordInside } from '../../open-records.ts';
import { restrictedNumbers } from '../retention/due.ts';
import { type OnePerson, wholePersonOf } from '../retention/one-person.ts';
import { type PersonFile, personFileOf, personName } from './person-file.ts';
import { type PrivacyRequest, type RequestAnswer, type RequestDraft, requestId, requestNumber } from './request.ts';
import { noteAnswer, noteRequest, readRequests } from './requests.ts';

/** A person that was found, by what the log may call them. */
export interface FoundPerson {
  /** Such as `person-000012`: of the record, and of nobody outside it. */
  readonly name: string;
  /** The key of the number they have now first. */
  readonly keys: readonly PersonKey[];
  readonly isRestricted: boolean;
}

export type AnswerResult = 'noted' | 'unknown-request' | 'already-answered';

/** One person's rights. Whoever asks has been let in by casework, and every look is logged there. */
export interface RightsDesk {
  /** The person of an identity number, with all numbers that are the same person; null where the record has none. */
  readonly find: (identifier: string) => Promise<FoundPerson | null>;
  /** Everything about a person. `refs`: names of their appointments in the log. */
  readonly file: (identifier: string, refs: readonly string[]) => Promise<PersonFile | null>;
  /** Notes a request; its id, or null where the record has no such person. */
  readonly note: (identifier: string, draft: RequestDraft, by: string) => Promise<string | null>;
  readonly answer: (id: string, answer: Omit<RequestAnswer, 'by'>, by: string) => Promise<AnswerResult>;
  /** Restricts a person, or lifts it; false where it is so already. */
  readonly restrict: (
    identifier: string,
    word: { readonly restricted: boolean; readonly reason: string },
    by: string,
  ) => Promise<boolean>;
  readonly requests: () => Promise<readonly PrivacyRequest[]>;
}

export function rightsDesk(open: OpenRecord): RightsDesk {
  const inside = insideOf(open);
  const { db, place } = inside;
  const personOf = (identifier: string) => findPerson(inside, identifier);
  return {
    find: async (identifier) => {
      const person = await personOf(identifier);
      return person === null ? null : found(db, person);
    },
    file: async (identifier, refs) => {
      const person = await personOf(identifier);
      return person === null ? null : personFileOf(inside, person, refs);
    },
    note: async (identifier, draft, by) => {
      const [first] = (await personOf(identifier))?.numbers ?? [];
      if (first === undefined) return null;
      return requestId(await noteRequest(db, first, draft, { at: place.now(), by }));
    },
    answer: (id, answer, by) =>
      db.transaction().execute(async (inOne) => {
        const number = requestNumber(id);
        await sql`select no from privacy_request where no = ${number} for update`.execute(inOne);
        const request = (await readRequests(inOne, place.today())).find((one) => one.id === id);
        if (request === undefined) return 'unknown-request';
        if (!request.isOpen) return 'already-answered';
        await noteAnswer(inOne, number, answer, { at: place.now(), by });
        return 'noted';
      }),
    restrict: async (identifier, { restricted, reason }, by) => {
      const person = await personOf(identifier);
      if (person === null || (await found(db, person)).isRestricted === restricted) return false;
      await db.transaction().execute(async (inOne) => {
        for (const no of person.numbers) {
          await sql`
            insert into person_restriction (person, restricted, reason, recorded_at, recorded_by)
            values (${no}, ${restricted}, ${reason}, ${place.now()}::timestamptz, ${by})
          `.execute(inOne);
        }
      });
      return true;
    },
    requests: () => readRequests(db, place.today()),
  };
}

async function findPerson({ db, keys }: RecordInside, identifier: string): Promise<OnePerson | null> {
  const { rows } = await sql<{ no: number }>`
    select no from person where key = ${personKey(keys.person, identifier)}
  `.execute(db);
  const [row] = rows;
  return row === undefined ? null : wholePersonOf(db, row.no);
}

async function found(db: Database, { numbers }: OnePerson): Promise<FoundPerson> {
  const restricted = await restrictedNumbers(db);
  const { rows } = await sql<{ key: PersonKey }>`
    select key
    from person p
    where no in (select unnest(${integers(numbers)}))
    order by exists (select from identity_link l where l.earlier = p.no), no
  `.execute(db);
  return {
    name: personName(numbers[0] ?? 0),
    keys: rows.map(({ key }) => key),
    isRestricted: numbers.some((no) => restricted.has(no)),
  };
}
