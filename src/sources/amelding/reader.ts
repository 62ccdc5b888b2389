import type { DeliveredFile, DeliveryContent, ReadResult } from '../delivery.ts';
import { slicesOf } from '../files/content.ts';
import { at, isObject, listAt, looksLikeJson, readJson, textAt } from '../files/json.ts';
import { KeptElements } from '../files/kept-elements.ts';
import { XmlReading } from '../files/xml.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import type { ReadContext } from '../reading.ts';
import { HEAD_CONTROLS, NAMESPACE_CONTROLS, WHOLE_CONTROLS } from './controls/index.ts';
import { readEntries, readRecipient } from './entry.ts';
import { type MessageHead, messageFacts, readHead } from './head.ts';
import { KEPT } from './kept.ts';
import { MessageDigest } from './message-digest.ts';
import { type MessageBatch, MessageRows } from './rows.ts';

export type { MessageBatch } from './rows.ts';

type Message = Extract<DeliveryContent, { readonly kind: 'employments' }>;

/** What became of a message, its rows apart; null content where it is stopped. */
export interface MessageResult extends ReadResult {
  readonly content: Message | null;
  /** Hash of what it says, apart from how it is written. */
  readonly contentSha256: string;
}

/** Rows handed on at a time: a message of any size passes through so small a window. */
const ROWS_AT_A_TIME = 5000;

/** One message on its way through: what has been gathered, and what was found. */
class Taking {
  readonly book: FindingBook;
  readonly rows: MessageRows;
  readonly digest = new MessageDigest();
  readonly context: ReadContext;

  constructor(file: DeliveredFile, context: ReadContext) {
    this.book = new FindingBook(file.name);
    this.rows = new MessageRows(this.book);
    this.context = context;
  }

  take(value: unknown, unit: unknown, line: number): void {
    const recipient = readRecipient(value, textAt(unit, 'norskIdentifikator'), line);
    const entries = readEntries(value, recipient, this.context);
    this.digest.add(recipient, entries);
    this.rows.add(recipient, entries);
  }

  end(delivery: unknown): MessageResult {
    const { book, rows, context } = this;
    const stopped = () => ({ ...nothingRead(book, rows.read), content: null, contentSha256: '' });
    if (book.stopped) return stopped();
    const head = readHead(isObject(delivery) ? delivery : {});
    book.look(HEAD_CONTROLS, { ...head, recipients: rows.recipients });
    const message = messageFacts(head, rows.recipients);
    if (message === null || book.stopped) return stopped();
    book.look(WHOLE_CONTROLS, { context, met: rows.met.result });
    if (book.stopped) return stopped();
    const none = { persons: [], employments: [], leaves: [], activities: [] };
    return {
      content: { kind: 'employments', extent: { kind: 'month', firstDay: message.month }, ...none, message },
      findings: book.findings(),
      rows: { read: rows.read, kept: rows.kept, rejected: rows.rejected },
      met: rows.met.result,
      contentSha256: this.digest.hex(message),
    };
  }
}

/** The XML form on its way through. */
class XmlMessage {
  readonly #kept: KeptElements;
  readonly #reading: XmlReading;
  readonly #book: FindingBook;

  constructor(taking: Taking) {
    const kept = new KeptElements(KEPT, (node, around, line) => taking.take(node, around.at(-1), line));
    const { book } = taking;
    let root = true;
    this.#kept = kept;
    this.#book = book;
    this.#reading = new XmlReading({
      text: kept.text,
      close: kept.close,
      open: (name, tag) => {
        if (root) book.look(NAMESPACE_CONTROLS, { root: name, namespace: tag.namespace ?? '' });
        root = false;
        return book.stopped ? false : kept.open(name, tag);
      },
    });
  }

  /** False once there is no use in reading on. */
  write(bytes: Uint8Array): boolean {
    this.#reading.write(bytes);
    return this.#reading.ended === null && !this.#book.stopped;
  }

  /** The element `Leveranse` without its recipients; null where it cannot be read. */
  finish(): unknown {
    const end = this.#reading.finish();
    if (end.fault === null) return at(this.#kept.root, 'melding', 'Leveranse') ?? null;
    const control = end.fault === 'doctype' ? 'file/xml-doctype' : 'file/xml-unreadable';
    this.#book.stop(control, [{ line: end.line, path: '', values: {} }]);
    return null;
  }
}

/** Reads the JSON form, which is held whole; recipients are counted from 1. */
function fromJson(bytes: Uint8Array, taking: Taking): unknown {
  const json = readJson(bytes);
  if ('fault' in json) {
    taking.book.stop(json.fault);
    return null;
  }
  const delivery = at(json.value, 'leveranse') ?? at(json.value, 'melding', 'Leveranse');
  let line = 0;
  for (const unit of listAt(delivery, 'oppgave', 'virksomhet')) {
    for (const recipient of listAt(unit, 'inntektsmottaker')) taking.take(recipient, unit, ++line);
  }
  return delivery;
}

function fromXml(bytes: Uint8Array, taking: Taking): unknown {
  const message = new XmlMessage(taking);
  message.write(bytes);
  return message.finish();
}

/**
 * Reads one a-melding, XML (v2_0 and later, any minor version) or JSON, that is held whole. Only what is told of
 * employments, leaves and whether there was pay and for how many hours is kept; amounts, tax, deductions and debts are
 * never looked at.
 */
export function readAmelding(file: DeliveredFile, context: ReadContext): ReadResult {
  const taking = new Taking(file, context);
  const delivery = looksLikeJson(file.bytes) ? fromJson(file.bytes, taking) : fromXml(file.bytes, taking);
  const result = taking.end(delivery);
  const { content, findings, met } = result;
  if (content === null) return { content, findings, rows: result.rows, met };
  const rows = taking.rows.batch(content.message?.month ?? null);
  return { content: { ...content, ...rows }, findings, rows: result.rows, met };
}

/**
 * Reads one a-melding of any size, its rows handed to `keep` some thousands at a time; the result tells everything but
 * the rows. XML goes by in slices; JSON is held whole. `head` is the message's own, read before.
 */
export async function streamAmelding(
  file: DeliveredFile,
  context: ReadContext,
  head: MessageHead,
  keep: (batch: MessageBatch) => Promise<void>,
): Promise<MessageResult> {
  const taking = new Taking(file, context);
  const handOn = async (atLeast: number): Promise<void> => {
    if (taking.rows.waiting >= atLeast && !taking.book.stopped) await keep(taking.rows.batch(head.month));
  };
  let delivery: unknown;
  if (looksLikeJson(file.bytes)) delivery = fromJson(file.bytes, taking);
  else {
    const message = new XmlMessage(taking);
    for await (const slice of slicesOf(file)) {
      if (!message.write(slice)) break;
      await handOn(ROWS_AT_A_TIME);
    }
    delivery = message.finish();
  }
  await handOn(1);
  return taking.end(delivery);
}
