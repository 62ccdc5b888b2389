import { LANGUAGES, type Language } from '../../language/index.ts';
import type { Receiver } from '../../mail/mail-settings.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The address of a mail server: `smtp://` (STARTTLS) or `smtps://`, with user and password where it asks for them. */
export function readMailServer(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const read = new URL(text);
  const isServer = (read.protocol === 'smtp:' || read.protocol === 'smtps:') && read.hostname !== '';
  const isBare = (read.pathname === '' || read.pathname === '/') && read.search === '' && read.hash === '';
  return isServer && isBare && isEncoded(read) ? read : null;
}

function isEncoded({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** One address; a name before it in angle brackets is left to the mail server's own. */
export function readMailAddress(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(address) ? address : null;
}

/** Addresses separated by commas, each with its language before it where that is not bokmål: `en:ada@example.no`. */
export function readReceivers(text: string): readonly Receiver[] | null {
  const receivers = text.split(',').map((one) => {
    const [, code = 'nb', rest = ''] = /^(?:([a-z]{2}):)?(.*)$/s.exec(one.trim()) ?? [];
    const language = LANGUAGES.find((known) => known === code);
    const address = readMailAddress(rest);
    return language === undefined || address === null ? null : { address, language: language as Language };
  });
  const read = receivers.flatMap((one) => one ?? []);
  return read.length === receivers.length ? read : null;
}

/** A day of the week in English, 0 = Monday. */
export function readWeekday(text: string): number | null {
  const at = WEEKDAYS.indexOf(text.trim().toLowerCase());
  return at === -1 ? null : at;
}
