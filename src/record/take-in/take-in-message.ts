import { type MessageHead, type MessageResult, readMessageHead, streamAmelding } from '../../sources/index.ts';
import { addDays, addMonths, type Day, type Finding, OPEN_END } from '../../terms/index.ts';
import type { DeliveryReport } from '../administration/door.ts';
import {
  compareWithRecord,
  isMessageKnown,
  messageClash,
  tellDisagreements,
  tellFallenOut,
  WorkplaceTally,
} from '../compare/index.ts';
import type { Database } from '../database/index.ts';
import { type AcceptedDelivery, keepFindings, keepRest, reserveDelivery } from '../keep/keep-delivery.ts';
import { MessageRowKeeper } from '../keep/keep-message-rows.ts';
import type { Keeping } from '../keep/keeping.ts';
import { deliveryId } from '../reading/read-deliveries.ts';
import type { GatheredFile } from './gather-files.ts';
import { findSame } from './known-deliveries.ts';
import { type KnownPlaces, readKnownPlaces } from './known-places.ts';
import { type LearntFile, readContext } from './read-file.ts';
import { knownReport, stoppedReport } from './reports.ts';
import type { Attempt, TakingIn } from './taking-in.ts';
import { unplacedIn } from './unplaced.ts';

/** An a-melding that waits for its turn: only its head has been read. */
export interface WaitingMessage extends LearntFile {
  readonly head: MessageHead;
}

/** Reads the head of a gathered a-melding. */
export async function waitingMessage(
  gathered: GatheredFile & { readonly recognition: { readonly kind: 'amelding'; readonly head: MessageHead } },
  today: Day,
): Promise<WaitingMessage> {
  const head = await readMessageHead(gathered.file, gathered.recognition.head);
  // A message says itself when it was delivered; the archive around it may be much younger.
  const deliveredOn = head.delivered?.day ?? today;
  const ownTime = deliveredOn < today;
  const knownOn = ownTime ? deliveredOn : today;
  return { gathered, head, ownTime, knownOn, spoken: head.month ?? OPEN_END };
}

type Message = NonNullable<MessageResult['content']>;
type Outcome = Promise<Attempt<DeliveryReport>>;

/** One message being taken in. */
interface Reading {
  readonly taking: TakingIn;
  readonly db: Database;
  readonly waiting: WaitingMessage;
  readonly known: KnownPlaces;
  readonly tally: WorkplaceTally;
  /** False where another message of the employer and the month is to follow. */
  readonly isLastOfMonth: boolean;
}

/**
 * Reads one a-melding and keeps its rows as they go by, in one transaction: it is in, or it is not. A message whose id
 * is here already is only read, to tell whether it says the same.
 */
export function takeInMessage(
  taking: TakingIn,
  waiting: WaitingMessage,
  isLastOfMonth: boolean,
): Promise<DeliveryReport> {
  const { file } = waiting.gathered;
  taking.options.progress({ file: file.name, stage: 'keeping', rows: 0 });
  return taking.attempt(async (db) => {
    const reading = {
      taking,
      db,
      waiting,
      known: await readKnownPlaces(db),
      tally: new WorkplaceTally(),
      isLastOfMonth,
    };
    return (await isMessageKnown(db, waiting.head)) ? readAgain(reading) : readAndKeep(reading);
  });
}

async function readAgain({ taking, db, waiting, known }: Reading): Outcome {
  const { gathered, head } = waiting;
  const context = await readContext(taking, db, known);
  const result = await streamAmelding(gathered.file, context, head, async () => undefined);
  const { content } = result;
  if (content?.message === undefined) return stopped(waiting, result);
  const same = await findSame(db, 'content_sha256', result.contentSha256);
  if (same !== null) return { keep: false, result: knownReport(gathered, same) };
  return stopped(waiting, result, [messageClash(content.message, gathered.file.name)]);
}

async function readAndKeep(reading: Reading): Outcome {
  const { taking, db, waiting, known, tally } = reading;
  const { inside, options } = taking;
  const delivery = await reserveDelivery(db);
  const keeping: Keeping = { db, keys: inside.keys, delivery, at: inside.place.now() };
  const keeper = new MessageRowKeeper(keeping);
  const context = await readContext(taking, db, known);
  const read = streamAmelding(waiting.gathered.file, context, waiting.head, async (batch) => {
    tally.add(batch.employments);
    options.progress({ file: waiting.gathered.file.name, stage: 'keeping', rows: tally.rows });
    await keeper.add(batch);
  });
  // Whatever happens, no statement may be on its way when the transaction ends.
  const result = await read.finally(() => keeper.settled());
  await keeper.end();
  if (result.content === null) return stopped(waiting, result);
  const findings = [...result.findings, ...(await compared(reading, result.content))];
  await keepRest(keeping, acceptedMessage(waiting, result, result.content, findings), options.by);
  const { file } = waiting.gathered;
  const told = { source: 'amelding', file: file.name, month: waiting.head.month } as const;
  const disagreements = await tellDisagreements(db, { ...told, placings: known.placings.workplaces });
  const gone = reading.isLastOfMonth ? await fallenOut(db, file.name, result.content) : [];
  await keepFindings(keeping, [...disagreements, ...gone], findings.length);
  const report: DeliveryReport = {
    id: options.check ? null : deliveryId(delivery),
    sha256: waiting.gathered.sha256,
    source: 'amelding',
    files: [file.name],
    status: 'taken-in',
    rows: result.rows,
    findings: [...findings, ...disagreements, ...gone],
    unplaced: unplacedIn(result.met, known),
    mapping: null,
    asRead: null,
    mappingNeeded: null,
  };
  return { keep: true, result: report };
}

/** Who falls out by the month, told with its last message of the take-in: the ones before may be parts of it. */
function fallenOut(db: Database, file: string, { message }: Message): Promise<readonly Finding[]> {
  if (message === undefined) return Promise.resolve([]);
  return tellFallenOut(db, { file, employer: message.employer, month: message.month });
}

function stopped(
  { gathered }: WaitingMessage,
  result: MessageResult,
  more: readonly Finding[] = [],
): Attempt<DeliveryReport> {
  const findings = [...result.findings, ...more];
  const read = { gathered, source: 'amelding', mapping: null, mappingNeeded: null } as const;
  return { keep: false, result: stoppedReport({ ...read, result: { ...result, findings } }) };
}

function compared({ taking, db, waiting, known, tally }: Reading, content: Message): Promise<readonly Finding[]> {
  const { knownOn, gathered } = waiting;
  const { keys } = taking.inside;
  const file = gathered.file.name;
  return compareWithRecord({ db, keys, file, source: 'amelding', content, tally, knownOn, horizon: knownOn, known });
}

function acceptedMessage(
  { gathered, knownOn, ownTime }: WaitingMessage,
  { contentSha256, rows }: MessageResult,
  content: Message,
  findings: readonly Finding[],
): AcceptedDelivery {
  const { file, sha256 } = gathered;
  const bytes = file.content?.size ?? file.bytes.length;
  const horizon = horizonOf(content, knownOn);
  const told = { source: 'amelding', mapping: null, contentSha256, content, findings, rows } as const;
  return { ...told, file: { name: file.name, sha256, bytes }, knownOn, ownTime, horizon };
}

/** A message tells of its month and no further. */
function horizonOf({ extent }: Message, knownOn: Day): Day {
  if (extent.kind !== 'month') return knownOn;
  const lastDay = addDays(addMonths(extent.firstDay, 1), -1);
  return lastDay < knownOn ? lastDay : knownOn;
}
