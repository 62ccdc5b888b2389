import type { Day } from '../terms/index.ts';
import { type MessageHead, readHead } from './amelding/head.ts';
import { KEPT } from './amelding/kept.ts';
import { readReceived } from './amelding-feedback/received.ts';
import { at } from './files/json.ts';
import { KeptElements } from './files/kept-elements.ts';
import { readXml, type XmlFault } from './files/xml.ts';

const AMELDING = 'urn:ske:fastsetting:innsamling:a-meldingen';
/** Elements looked at to tell what a document is. */
const HEAD_ELEMENTS = 200;

/** What an XML document is, told by its first elements. */
export type XmlKind =
  | { readonly kind: 'amelding'; readonly madeOn: Day | null; readonly head: MessageHead }
  | { readonly kind: 'amelding-feedback'; readonly madeOn: Day | null }
  | { readonly kind: 'fault'; readonly fault: XmlFault }
  | { readonly kind: 'other'; readonly looksLike: string };

const NEIGHBOURS: Readonly<Record<string, string>> = {
  schema: 'XML-skjema (XSD)',
  html: 'HTML',
  melding: 'månedsdokument som ikke er en a-melding',
};

interface Head {
  readonly root: string;
  readonly namespace: string;
  readonly feedback: boolean;
  readonly delivery: unknown;
}

function headOf(bytes: Uint8Array): { readonly head: Head; readonly fault: XmlFault | null; readonly doctype: string } {
  const kept = new KeptElements(KEPT);
  const seen = { root: '', namespace: '', feedback: false };
  let elements = 0;
  const end = readXml(bytes, {
    text: kept.text,
    close: kept.close,
    open: (name, tag) => {
      if (elements++ === 0) Object.assign(seen, { root: name, namespace: tag.namespace ?? '' });
      seen.feedback ||= name === 'mottattLeveranse';
      if (name === 'oppgave' || seen.feedback || elements > HEAD_ELEMENTS) return false;
      return kept.open(name, tag);
    },
  });
  // What has been read so far still stands open.
  const delivery = at(kept.partly(), 'melding', 'Leveranse');
  return { head: { ...seen, delivery }, fault: end.fault, doctype: end.fault === null ? '' : end.doctype };
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

function amelding(delivery: unknown): Extract<XmlKind, { readonly kind: 'amelding' }> {
  const head = readHead(delivery);
  return { kind: 'amelding', madeOn: head.delivered?.day ?? null, head };
}

/** Tells an a-melding and its feedback from other XML, by root, namespace and first elements. */
export function recogniseXml(bytes: Uint8Array): XmlKind {
  const { head, fault, doctype } = headOf(bytes);
  if (fault === 'doctype' && /^html\b/i.test(doctype)) return { kind: 'other', looksLike: 'HTML' };
  if (fault === 'doctype') return { kind: 'fault', fault };
  if (head.root === 'melding' && head.namespace.startsWith(AMELDING)) {
    return amelding(head.delivery);
  }
  if (head.feedback) {
    return { kind: 'amelding-feedback', madeOn: latest(readReceived(bytes).received.map((one) => one.day)) };
  }
  if (fault !== null && head.root !== 'html') return { kind: 'fault', fault };
  return { kind: 'other', looksLike: NEIGHBOURS[head.root] ?? 'XML eller HTML' };
}

/** The JSON form of an a-melding; null for another document. */
export function messageOfJson(value: unknown): Extract<XmlKind, { readonly kind: 'amelding' }> | null {
  const delivery = at(value, 'leveranse') ?? at(value, 'melding', 'Leveranse');
  if (delivery === undefined || (at(delivery, 'meldingsId') ?? at(delivery, 'kalendermaaned')) === undefined)
    return null;
  return amelding(delivery);
}
