import type { Day } from '../../terms/index.ts';
import { readTime } from '../amelding/head.ts';
import type { MessageState } from '../delivery.ts';
import { readCount } from '../files/numbers.ts';
import { readXml, type XmlEnd } from '../files/xml.ts';

/** One `mottattLeveranse` as read. */
export interface Received {
  readonly line: number;
  readonly messageId: string | null;
  readonly stateText: string;
  readonly state: MessageState | null;
  readonly recipients: number | null;
  readonly day: Day | null;
}

const STATES: Readonly<Record<string, MessageState>> = {
  mottatt: 'received',
  avvist: 'rejected',
  erstattet: 'replaced',
};

function receivedOf(texts: ReadonlyMap<string, string>, line: number): Received {
  const stateText = texts.get('mottakstatus') ?? '';
  const time = readTime(texts.get('tidsstempelFraAltinn') ?? '') ?? readTime(texts.get('leveringstidspunkt') ?? '');
  return {
    line,
    messageId: texts.get('meldingsId') || null,
    stateText,
    state: STATES[stateText.toLowerCase()] ?? null,
    recipients: readCount(texts.get('antallInntektsmottakere') ?? ''),
    day: time?.day ?? null,
  };
}

/** Every `mottattLeveranse` of a feedback file, wherever it stands: the root's name and namespace are not published. */
export function readReceived(bytes: Uint8Array): { readonly received: readonly Received[]; readonly end: XmlEnd } {
  const received: Received[] = [];
  let texts: Map<string, string> | null = null;
  let line = 0;
  let text = '';
  const end = readXml(bytes, {
    open: (name, tag) => {
      text = '';
      if (name !== 'mottattLeveranse') return;
      texts = new Map();
      line = tag.line;
      return;
    },
    text: (told) => {
      if (texts !== null) text += told;
    },
    close: (name) => {
      if (texts === null) return;
      if (name === 'mottattLeveranse') {
        received.push(receivedOf(texts, line));
        texts = null;
      } else if (text.trim() !== '') texts.set(name, text.trim());
      text = '';
    },
  });
  return { received, end };
}
