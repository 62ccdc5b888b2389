import type { LoginRefusal } from '../../../access/index.ts';
import type { MailFailure } from '../../mail/send-mail.ts';

/** Something that happened while serving, for whoever runs the server. Never a name, a question, a value or an address. */
export type ServerEvent =
  | { readonly kind: 'started'; readonly version: string; readonly port: number }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'answered';
      readonly request: string;
      readonly method: string;
      /** The route as it is written in the program, such as `/api/fulfilment/plans/:id`. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  /** Somebody was not let in, and why; never what they came with. */
  | { readonly kind: 'login-refused'; readonly code: LoginRefusal }
  /** The digest by e-mail: how many got it, and why others did not; never their addresses. */
  | { readonly kind: 'digest'; readonly sent: number; readonly failures: readonly MailFailure[] }
  /** Emergency access told by e-mail: of how many, how many e-mails were taken, and why others were not. */
  | {
      readonly kind: 'emergency-told';
      readonly emergencies: number;
      readonly sent: number;
      readonly failures: readonly MailFailure[];
    }
  /** As it starts: the clock of the machine is wrong by what can be known; `laget doctor` says more. */
  | { readonly kind: 'clock'; readonly state: 'ahead' | 'behind' }
  | { readonly kind: 'take-in'; readonly outcome: TakeInOutcome; readonly seconds: number }
  | {
      readonly kind: 'fault';
      readonly name: string;
      readonly message: string;
      /** Where in the program, innermost first. */
      readonly where: readonly string[];
    };

/** How a take-in that somebody asked the server for ended. */
export type TakeInOutcome = 'taken-in' | 'partly' | 'tried' | 'failed';

/** How events are written. */
export const LOG_FORMS = ['text', 'json'] as const;
export type LogForm = (typeof LOG_FORMS)[number];

/** One line about an event; null where the form leaves it out: people at a terminal do not want every answer. */
export function eventLine(event: ServerEvent, at: string, form: LogForm): string | null {
  if (form === 'json') return JSON.stringify({ at, ...event });
  if ((event.kind === 'digest' || event.kind === 'emergency-told') && event.failures.length > 0) {
    return `${at} ${event.kind}: ${event.failures.length} not sent (${[...new Set(event.failures)].join(', ')})`;
  }
  if (event.kind === 'clock') return `${at} clock: ${event.state}. Run laget doctor.`;
  if (event.kind !== 'fault') return null;
  return [`${at} ${event.name}: ${event.message}`, ...event.where.map((frame) => `    ${frame}`)].join('\n');
}
