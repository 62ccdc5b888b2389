import type { DeliveredFile } from '../delivery.ts';
import { slicesOf } from '../files/content.ts';
import { at } from '../files/json.ts';
import { type Kept, KeptElements } from '../files/kept-elements.ts';
import { XmlReading } from '../files/xml.ts';
import { type MessageHead, readHead } from './head.ts';
import { KEPT } from './kept.ts';

/** As `kept`, without one element and all that is in it. */
function without(kept: Kept, name: string): Kept {
  const { children, ...rest } = kept;
  if (children === undefined) return kept;
  const others = Object.entries(children).filter(([key]) => key !== name);
  return { ...rest, children: Object.fromEntries(others.map(([key, child]) => [key, without(child, name)])) };
}

const HEAD = without(KEPT, 'oppgave');

function isWhole({ messageId, employer, month }: MessageHead): boolean {
  return messageId !== null && employer !== null && month !== null;
}

/**
 * The head of a message. It stands first, as `known` has it, in all that follow the order of the definition; in others
 * the whole file is looked through for it, its recipients passed over.
 */
export async function readMessageHead(file: DeliveredFile, known: MessageHead): Promise<MessageHead> {
  if (isWhole(known)) return known;
  const kept = new KeptElements(HEAD);
  const reading = new XmlReading(kept);
  for await (const slice of slicesOf(file)) {
    reading.write(slice);
    if (reading.ended !== null) return known;
  }
  return readHead(at(kept.partly(), 'melding', 'Leveranse'));
}
