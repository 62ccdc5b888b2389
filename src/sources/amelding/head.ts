import { addMonths, type Day, parseDay } from '../../terms/index.ts';
import type { MessageFacts } from '../delivery.ts';
import { textAt } from '../files/json.ts';

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})?$/;
const ID = /^[0-9a-zA-Z_.-]{1,150}$/;
const DAY = 86_400_000;

/** Milliseconds since 1970 and the day as it is written; null for anything but a date and time of day. */
export function readTime(text: string): { readonly at: number; readonly day: Day } | null {
  const match = TIME.exec(text.trim());
  const day = parseDay(match?.[1] ?? '');
  if (match === null || day === null) return null;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (hours > 23 || minutes > 59 || seconds > 60) return null;
  const milliseconds = Math.round(Number(`0.${match[5] ?? '0'}`) * 1000);
  return { at: day * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds - offset(match[6]), day };
}

function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3));
  return (digits.startsWith('-') ? -1 : 1) * minutes * 60_000;
}

/** `2026-01` as the first day of the month. */
function readMonth(text: string | null): Day | null {
  return /^\d{4}-\d{2}/.test(text ?? '') ? parseDay(`${(text ?? '').slice(0, 7)}-01`) : null;
}

/** The head of a message as read: what is missing is null. */
export interface MessageHead {
  readonly messageId: string | null;
  readonly replaces: string | null;
  readonly employer: string | null;
  readonly month: Day | null;
  readonly delivered: { readonly at: number; readonly day: Day } | null;
}

/** Reads the head of `Leveranse` (XML) or `leveranse` (JSON). */
export function readHead(delivery: unknown): MessageHead {
  const id = textAt(delivery, 'meldingsId');
  return {
    messageId: id !== null && ID.test(id) ? id : null,
    replaces: textAt(delivery, 'erstatterMeldingsId'),
    employer: textAt(delivery, 'opplysningspliktig', 'norskIdentifikator'),
    month: readMonth(textAt(delivery, 'kalendermaaned')),
    delivered: readTime(textAt(delivery, 'leveringstidspunkt') ?? ''),
  };
}

/** The head as facts; null while something in it is missing. Without a time it stands as delivered with its month. */
export function messageFacts(head: MessageHead, recipients: number): MessageFacts | null {
  const { messageId, replaces, employer, month, delivered } = head;
  if (messageId === null || employer === null || month === null) return null;
  const deliveredAt = delivered?.at ?? addMonths(month, 1) * DAY;
  return { messageId, replaces, employer, month, deliveredAt, recipients };
}
