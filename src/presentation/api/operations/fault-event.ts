import type { ServerEvent } from './events.ts';

/** `at name (place:line:column)` or `at place:line:column`, of a file or of Node. */
const FRAME = /^at (?:[\w.<>[\] #]{1,200} \()?(?:file:\/\/|node:|\/)\S{1,500}$/u;

/** Frames beyond this number tell no more. */
const MOST_FRAMES = 12;
const LONGEST_MESSAGE = 300;

/** What may carry a value somebody delivered: quoted text, what stands in brackets after «Key», and long numbers. */
const QUOTED = /"[^"]*(?:"|$)|'[^']*(?:'|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)|\([^()]*\)=\([^()]*(?:\)|$)/gu;
/** What would move the cursor of whoever reads the log at a terminal, or look like another line. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const NUMBER = /\d[\d .-]{2,}\d/gu;
const ADDRESS = /[\w.+-]+@[\w.-]+|\b\w+:\/\/\S+/gu;

/**
 * A fault for the log: its kind, where in the program it happened, and its message without what may be about a person.
 * Databases and readers put values into their messages, so quoted texts, long numbers and addresses are left out; fields
 * beside the message (`detail`, `hint`, `where` of PostgreSQL) are never read.
 */
export function faultEvent(problem: unknown): ServerEvent {
  if (!(problem instanceof Error)) return { kind: 'fault', name: typeof problem, message: '', where: [] };
  return {
    kind: 'fault',
    name: problem.name,
    message: withoutValues(problem.message),
    where: framesOf(problem),
  };
}

/** A message without quoted texts, addresses and numbers of four digits or more. */
export function withoutValues(message: string): string {
  const short = (message.split('\n', 1)[0] ?? '').slice(0, LONGEST_MESSAGE);
  return short.replaceAll(CONTROL, ' ').replaceAll(ADDRESS, '…').replaceAll(QUOTED, '«…»').replaceAll(NUMBER, '#');
}

/** Lines of the stack that name a place in a program; the message above them, of any number of lines, is not read. */
function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES);
}
