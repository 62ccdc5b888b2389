import { SaxesParser } from 'saxes';

/** Bytes decoded at a time: a file of any size passes through a small window and never becomes one text. */
const SLICE = 2 ** 18;
/** Deeper than any document we read; what goes on for ever is refused before it fills the memory. */
const DEEPEST = 64;

export type XmlFault = 'doctype' | 'unreadable';

/** What a reading tells as it goes along. Names are local (without prefix). */
export interface XmlVisitor {
  /** `false` ends the reading: enough has been seen. */
  readonly open: (name: string, tag: XmlTag) => boolean | undefined;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

export interface XmlTag {
  readonly line: number;
  /** For the root: the namespace declared on it for its own prefix; null where none is, and for all other elements. */
  readonly namespace: string | null;
}

export type XmlEnd =
  | { readonly fault: null }
  | { readonly fault: XmlFault; readonly line: number; readonly doctype: string };

/** By the byte order mark, else by the zero beside the first `<`, else by the declaration, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252|latin1)["']/i.test(head) ? 'windows-1252' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function namespaceOf(name: string, attributes: Readonly<Record<string, unknown>>): string | null {
  const colon = name.indexOf(':');
  const declared = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`];
  return typeof declared === 'string' ? declared : null;
}

/** A reading that is fed slice by slice: a file of any size passes through a small window and is never one text. */
export class XmlReading {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #depth = 0;
  #end: XmlEnd | null = null;

  constructor(visitor: XmlVisitor) {
    const parser = this.#parser;
    parser.on('error', () => this.#stop('unreadable'));
    parser.on('doctype', (declared) => this.#stop('doctype', declared.trim()));
    parser.on('opentag', ({ name, attributes }) => {
      if (this.#end !== null) return;
      if (++this.#depth > DEEPEST) return this.#stop('unreadable');
      const tag = { line: parser.line, namespace: this.#depth === 1 ? namespaceOf(name, attributes) : null };
      if (visitor.open(localName(name), tag) === false) this.#end = { fault: null };
    });
    const text = (told: string) => {
      if (this.#end === null) visitor.text(told);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', ({ name }) => {
      this.#depth--;
      if (this.#end === null) visitor.close(localName(name));
    });
  }

  /** How it ended; null while more can be read. */
  get ended(): XmlEnd | null {
    return this.#end;
  }

  /** Reads on: a slice of any length, cut anywhere. */
  write(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length && this.#end === null; at += SLICE) {
      this.#parser.write(this.#decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
    }
  }

  /** There is no more. */
  finish(): XmlEnd {
    if (this.#end === null) this.#parser.write(this.#decoder?.decode() ?? '').close();
    return this.#end ?? { fault: null };
  }

  #stop(fault: XmlFault, doctype = ''): void {
    this.#end ??= { fault, line: this.#parser.line, doctype };
  }
}

/**
 * Reads XML as a stream over its bytes. A document type declaration ends the reading: nothing is ever fetched and no
 * entity but XML's own five is known. Never throws on bad XML.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): XmlEnd {
  const reading = new XmlReading(visitor);
  reading.write(bytes);
  return reading.finish();
}
