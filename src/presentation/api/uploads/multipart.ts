/** A part of a form as it begins. */
export interface PartHead {
  readonly name: string;
  /** Null for a field that is no file. */
  readonly fileName: string | null;
}

/** Takes the bytes of one part, slice by slice; `end` when they are all there. */
export interface PartTaker {
  readonly write: (slice: Uint8Array) => Promise<void> | void;
  readonly end: () => Promise<void> | void;
}

/** The form is not one, is cut, or is larger than it may be. */
export class BadForm extends Error {
  override readonly name = 'BadForm';
  readonly why: 'broken' | 'too-large';

  constructor(why: 'broken' | 'too-large') {
    super(why);
    this.why = why;
  }
}

const LONGEST_HEAD = 16_384;
const HEAD_END = Buffer.from('\r\n\r\n');
const CLOSING = Buffer.from('--');

/** The boundary of a form, from its content type; null where it is no form. */
export function boundaryOf(contentType: string | undefined): string | null {
  const [kind = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim());
  if (kind.toLowerCase() !== 'multipart/form-data') return null;
  const told = parameters.find((one) => /^boundary=/i.test(one))?.slice('boundary='.length) ?? '';
  const plain = told.startsWith('"') && told.endsWith('"') ? told.slice(1, -1) : told;
  return plain === '' || /["\s]/.test(plain) ? null : plain;
}

function attribute(head: string, name: string): string | null {
  const match = new RegExp(`[;\\s]${name}="([^"]*)"`, 'i').exec(head);
  return match?.[1]?.replace(/%22/g, '"').replace(/%0D|%0A/g, ' ') ?? null;
}

function partHead(text: string): PartHead {
  const line = text.split('\r\n').find((one) => /^content-disposition:/i.test(one));
  const name = line === undefined ? null : attribute(line, 'name');
  if (line === undefined || name === null) throw new BadForm('broken');
  return { name, fileName: attribute(line, 'filename') };
}

/** A form that is fed slice by slice; its files pass through a small window (RFC 7578). */
class FormReading {
  readonly #between: Buffer;
  readonly #open: (head: PartHead) => Promise<PartTaker> | PartTaker;
  #rest: Buffer = Buffer.from('\r\n');
  #taker: PartTaker | null = null;
  #place: 'before' | 'boundary' | 'head' | 'body' | 'after' = 'before';

  constructor(boundary: string, open: (head: PartHead) => Promise<PartTaker> | PartTaker) {
    this.#between = Buffer.from(`\r\n--${boundary}`);
    this.#open = open;
  }

  async write(slice: Uint8Array): Promise<void> {
    this.#rest = this.#rest.length === 0 ? Buffer.from(slice) : Buffer.concat([this.#rest, slice]);
    let moved = true;
    while (moved) moved = await this.#step();
  }

  finish(): void {
    if (this.#place !== 'after') throw new BadForm('broken');
  }

  /** True where there is more to do with what is at hand. */
  #step(): Promise<boolean> | boolean {
    if (this.#place === 'after') return false;
    if (this.#place === 'boundary') return this.#boundary();
    return this.#place === 'head' ? this.#head() : this.#body();
  }

  /** After a boundary: another part, or the end of the form. */
  #boundary(): boolean {
    if (this.#rest.length < 2) return false;
    this.#place = this.#rest.subarray(0, 2).equals(CLOSING) ? 'after' : 'head';
    return true;
  }

  async #head(): Promise<boolean> {
    const end = this.#rest.indexOf(HEAD_END);
    if (end < 0 && this.#rest.length > LONGEST_HEAD) throw new BadForm('broken');
    if (end < 0) return false;
    this.#taker = await this.#open(partHead(this.#rest.subarray(0, end).toString('utf8')));
    this.#rest = this.#rest.subarray(end + HEAD_END.length);
    this.#place = 'body';
    return true;
  }

  async #body(): Promise<boolean> {
    const end = this.#rest.indexOf(this.#between);
    // What may be the beginning of a boundary waits for the next slice.
    const sure = end < 0 ? Math.max(0, this.#rest.length - this.#between.length + 1) : end;
    if (sure > 0) await this.#taker?.write(this.#rest.subarray(0, sure));
    this.#rest = this.#rest.subarray(end < 0 ? sure : end + this.#between.length);
    if (end < 0) return false;
    await this.#taker?.end();
    this.#taker = null;
    this.#place = 'boundary';
    return true;
  }
}

/** Reads a form as it arrives, each part to the taker that `open` gives. Throws BadForm; `most` bytes at most. */
export async function readForm(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  most: number,
  open: (head: PartHead) => Promise<PartTaker> | PartTaker,
): Promise<void> {
  const reading = new FormReading(boundary, open);
  let read = 0;
  for await (const slice of body) {
    read += slice.length;
    if (read > most) throw new BadForm('too-large');
    await reading.write(slice);
  }
  reading.finish();
}
