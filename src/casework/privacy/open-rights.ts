import type { Asker } from '../../access/index.ts';
import {
  type FoundPerson,
  MONTHS_OF_EXTENSION,
  MONTHS_TO_ANSWER,
  type OpenRecord,
  type PersonFile,
  type PrivacyRequest,
  type RightsDesk,
  rightsDesk,
} from '../../record/index.ts';
import { addMonths, type Day } from '../../terms/index.ts';
import { appointmentRef } from '../fulfilment/appointment.ts';
import { teachersNow } from '../fulfilment/teachers-now.ts';

export const RIGHTS_REFUSALS = [
  'no-case-access',
  'unknown-person',
  'unknown-request',
  'already-answered',
  'already-so',
  'received-later',
  'extended-too-long',
] as const;
export type RightsRefusal = { readonly refused: (typeof RIGHTS_REFUSALS)[number] };

type RequestDraft = Parameters<RightsDesk['note']>[1];
type Answer = Parameters<RightsDesk['answer']>[1];

/** One person's rights, for whoever carries them out. Every look and every change is logged. */
export interface Rights {
  /** Everything about a person; requests for it that are open are noted as met. */
  readonly file: (asker: Asker, identifier: string) => Promise<PersonFile | RightsRefusal>;
  /** Notes what a person asks for; the request. */
  readonly note: (
    asker: Asker,
    identifier: string,
    draft: RequestDraft,
  ) => Promise<{ readonly id: string } | RightsRefusal>;
  /** Restricts a person or lifts it; noted as a request that was met. */
  readonly restrict: (
    asker: Asker,
    identifier: string,
    word: { readonly restricted: boolean; readonly reason: string; readonly receivedOn: Day },
  ) => Promise<{ readonly id: string } | RightsRefusal>;
  readonly answer: (
    asker: Asker,
    id: string,
    answer: Omit<Answer, 'answeredOn'>,
  ) => Promise<{ readonly id: string } | RightsRefusal>;
  readonly requests: (asker: Asker) => Promise<readonly PrivacyRequest[] | RightsRefusal>;
}

export function openRights(open: OpenRecord): Rights {
  const room: Room = { open, desk: rightsDesk(open) };
  return {
    file: (asker, identifier) =>
      withPerson(room, asker, { identifier, doing: 'export' }, (found) => fileOf(room, asker, identifier, found)),
    note: (asker, identifier, draft) =>
      withPerson(room, asker, { identifier, doing: draft.kind }, () => note(room, asker, identifier, draft)),
    restrict: (asker, identifier, word) =>
      withPerson(room, asker, { identifier, doing: word.restricted ? 'restriction' : 'lifting' }, async () => {
        const draft = draftOf(word);
        if (draft.receivedOn > open.today()) return { refused: 'received-later' };
        if (!(await room.desk.restrict(identifier, word, byOf(asker)))) return { refused: 'already-so' };
        const noted = await note(room, asker, identifier, draft);
        if ('id' in noted) await room.desk.answer(noted.id, metOn(open.today(), word.reason), byOf(asker));
        return noted;
      }),
    answer: (asker, id, answer) => (mayAct(asker) ? answered(room, asker, { id, answer }) : NO_ACCESS),
    requests: (asker) => (mayAct(asker) ? room.desk.requests() : NO_ACCESS),
  };
}

interface Room {
  readonly open: OpenRecord;
  readonly desk: RightsDesk;
}

const NO_ACCESS: Promise<RightsRefusal> = Promise.resolve({ refused: 'no-case-access' });

function mayAct({ role }: Asker): boolean {
  return role === 'data-folder-holder';
}

function byOf({ who, role }: Asker): string {
  return `${who} (${role})`;
}

function metOn(today: Day, said: string): Answer {
  return { outcome: 'met', said, answeredOn: today, dueOn: null };
}

function draftOf({
  restricted,
  reason,
  receivedOn,
}: {
  readonly restricted: boolean;
  readonly reason: string;
  readonly receivedOn: Day;
}): RequestDraft {
  return { kind: restricted ? 'restriction' : 'lifting', said: reason, receivedOn, source: null };
}

/** Lets an asker do something with a person that the record has, and logs it first. */
async function withPerson<Result>(
  { open, desk }: Room,
  asker: Asker,
  { identifier, doing }: { readonly identifier: string; readonly doing: string },
  work: (found: FoundPerson) => Promise<Result | RightsRefusal>,
): Promise<Result | RightsRefusal> {
  if (!mayAct(asker)) return NO_ACCESS;
  const found = await desk.find(identifier);
  if (found === null) return { refused: 'unknown-person' };
  const { who, role, unit } = asker;
  const [person = null] = found.keys;
  const what = `privacy ${doing} ${found.name}`;
  await open.administration.logLookUp({ at: open.now(), who, role, unit, what, person });
  return work(found);
}

async function fileOf(
  { open, desk }: Room,
  asker: Asker,
  identifier: string,
  { keys }: FoundPerson,
): Promise<PersonFile | RightsRefusal> {
  const unmet = (await teachersNow(open)).unmet ?? [];
  const refs = unmet.filter(({ person }) => keys.includes(person)).map(appointmentRef);
  const before = await desk.file(identifier, refs);
  if (before === null) return { refused: 'unknown-person' };
  const asked = before.requests.filter(({ kind, isOpen }) => kind === 'export' && isOpen);
  for (const { id } of asked) await desk.answer(id, metOn(open.today(), ''), byOf(asker));
  return (await desk.file(identifier, refs)) ?? { refused: 'unknown-person' };
}

async function note(
  { open, desk }: Room,
  asker: Asker,
  identifier: string,
  draft: RequestDraft,
): Promise<{ readonly id: string } | RightsRefusal> {
  if (draft.receivedOn > open.today()) return { refused: 'received-later' };
  const id = await desk.note(identifier, draft, byOf(asker));
  return id === null ? { refused: 'unknown-person' } : { id };
}

async function answered(
  { open, desk }: Room,
  asker: Asker,
  { id, answer }: { readonly id: string; readonly answer: Omit<Answer, 'answeredOn'> },
): Promise<{ readonly id: string } | RightsRefusal> {
  const request = (await desk.requests()).find((one) => one.id === id);
  if (request === undefined) return { refused: 'unknown-request' };
  const latest = addMonths(request.receivedOn, MONTHS_TO_ANSWER + MONTHS_OF_EXTENSION);
  if (answer.dueOn !== null && (answer.dueOn > latest || answer.dueOn <= request.dueOn))
    return { refused: 'extended-too-long' };
  const result = await desk.answer(id, { ...answer, answeredOn: open.today() }, byOf(asker));
  return result === 'noted' ? { id } : { refused: result };
}
