import type { DeliveredFile, ReadResult } from '../delivery.ts';
import { at, isObject, listAt, looksLikeJson, readJson, textAt } from '../files/json.ts';
import { KeptElements } from '../files/kept-elements.ts';
import { readXml } from '../files/xml.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import type { ReadContext } from '../reading.ts';
import { HEAD_CONTROLS, NAMESPACE_CONTROLS, WHOLE_CONTROLS } from './controls/index.ts';
import { readEntries, readRecipient } from './entry.ts';
import { messageFacts, readHead } from './head.ts';
import { KEPT } from './kept.ts';
import { MessageRows } from './rows.ts';

type Taking = { readonly rows: MessageRows; readonly context: ReadContext; readonly book: FindingBook };

function take(value: unknown, unit: unknown, line: number, { rows, context }: Taking): void {
  const recipient = readRecipient(value, textAt(unit, 'norskIdentifikator'), line);
  rows.add(recipient, readEntries(value, recipient, context));
}

/** Reads the XML form as a stream; the element `Leveranse` without its recipients, or null where it cannot be read. */
function fromXml(bytes: Uint8Array, taking: Taking): unknown {
  const kept = new KeptElements(KEPT, (node, around, line) => take(node, around.at(-1), line, taking));
  let root = true;
  const end = readXml(bytes, {
    ...kept,
    text: kept.text,
    close: kept.close,
    open: (name, tag) => {
      if (root) taking.book.look(NAMESPACE_CONTROLS, { root: name, namespace: tag.namespace ?? '' });
      root = false;
      return taking.book.stopped ? false : kept.open(name, tag);
    },
  });
  if (end.fault === null) return at(kept.root, 'melding', 'Leveranse') ?? null;
  taking.book.stop(end.fault === 'doctype' ? 'file/xml-doctype' : 'file/xml-unreadable', [
    { line: end.line, path: '', values: {} },
  ]);
  return null;
}

/** Reads the JSON form; recipients are counted from 1. */
function fromJson(bytes: Uint8Array, taking: Taking): unknown {
  const json = readJson(bytes);
  if ('fault' in json) {
    taking.book.stop(json.fault);
    return null;
  }
  const delivery = at(json.value, 'leveranse') ?? at(json.value, 'melding', 'Leveranse');
  let line = 0;
  for (const unit of listAt(delivery, 'oppgave', 'virksomhet')) {
    for (const recipient of listAt(unit, 'inntektsmottaker')) take(recipient, unit, ++line, taking);
  }
  return delivery;
}

/**
 * Reads one a-melding, XML (v2_0 and later, any minor version) or JSON. Only what is told of employments, leaves and
 * whether there was pay and for how many hours is kept; amounts, tax, deductions and debts are never looked at.
 */
export function readAmelding(file: DeliveredFile, context: ReadContext): ReadResult {
  const book = new FindingBook(file.name);
  const rows = new MessageRows(book);
  const taking: Taking = { rows, context, book };
  const delivery = looksLikeJson(file.bytes) ? fromJson(file.bytes, taking) : fromXml(file.bytes, taking);
  if (book.stopped) return nothingRead(book, rows.read);
  const head = readHead(isObject(delivery) ? delivery : {});
  book.look(HEAD_CONTROLS, { ...head, recipients: rows.recipients });
  const message = messageFacts(head, rows.recipients);
  if (message === null || book.stopped) return nothingRead(book, rows.read);
  rows.startMissingOn(message.month);
  book.look(WHOLE_CONTROLS, { context, met: rows.met.result });
  if (book.stopped) return nothingRead(book, rows.read);
  return {
    content: {
      kind: 'employments',
      extent: { kind: 'month', firstDay: message.month },
      persons: rows.persons.rows,
      employments: rows.employments,
      leaves: rows.leaves,
      activities: rows.activities,
      message,
    },
    findings: book.findings(),
    rows: { read: rows.read, kept: rows.employments.length, rejected: rows.rejected },
    met: rows.met.result,
  };
}
