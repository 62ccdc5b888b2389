import { createHash } from 'node:crypto';
import type { PlanDueItem } from '../../api/contract/index.ts';
import { capitalised, fill, type Language, PLAN_SENT, PLAN_TEXTS } from '../../language/index.ts';

interface CalendarWords {
  readonly owner: string;
  readonly language: Language;
  /** When it was made: ISO 8601 in UTC. */
  readonly at: string;
  /** Where the plan is read; null where nobody else reaches it. */
  readonly site: URL | null;
}

/** What is due, with what it is called: an indicator by the name of its metric. */
export interface NamedDue extends PlanDueItem {
  readonly name: string;
}

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * What is due in the plan as a calendar (RFC 5545): whole days that take nobody's time. A thing keeps its UID while it is called
 * the same, so a day that is moved moves in the calendar too. Nothing about persons stands in it: owners are functions.
 */
export function planCalendar(due: readonly NamedDue[], words: CalendarWords): string {
  const name = fill(PLAN_SENT[words.language].calendar.name, { owner: words.owner });
  const seen = new Map<string, number>();
  const events = due.flatMap((one) => {
    const thing = [one.kind, one.code, one.what].join('\n');
    const before = seen.get(thing) ?? 0;
    seen.set(thing, before + 1);
    return eventOf(one, uidOf(thing, before), words);
  });
  const head = ['VERSION:2.0', 'PRODID:-//Laget//Plan//NO', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  return [
    'BEGIN:VCALENDAR',
    ...[...head, `X-WR-CALNAME:${escaped(name)}`],
    // A calendar holds something: of nothing due, the zone it would be told in.
    ...(events.length === 0 ? UNIVERSAL_TIME : events),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventOf(one: NamedDue, uid: string, { language, at, site }: CalendarWords): readonly string[] {
  const texts = PLAN_SENT[language].calendar;
  const { kind, code, name, owner, day } = one;
  const said = capitalised(PLAN_TEXTS[language].due[kind]);
  const about = fill(kind === 'decision' ? texts.ofMeeting : texts.ofAction, { kind: said, code, owner });
  const below = kind === 'decision' ? 'mote/' : '';
  const url = site === null ? [] : [`URL:${new URL(`/plan/${below}${encodeURIComponent(code)}`, site).href}`];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(fill(texts.summary, { kind: said, code, name }))}`,
    `DESCRIPTION:${escaped(about)}`,
    ...url,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The same while the thing is called the same; two of one name are told apart by their order. */
function uidOf(thing: string, before: number): string {
  const hash = createHash('sha256').update(before === 0 ? thing : `${thing}\n${before}`);
  return `${hash.digest('hex').slice(0, 32)}@plan.laget`;
}

const UNIVERSAL_TIME = [
  ...['BEGIN:VTIMEZONE', 'TZID:Etc/UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** Text as RFC 5545 (3.3.11) has it. What may not stand in a text at all is left out. */
function escaped(text: string): string {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
  return plain.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 octets, each after the first begun by a space; never broken within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += more;
  }
  return [...pieces, piece].join('\r\n');
}
