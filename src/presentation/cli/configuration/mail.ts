import { readFileSync } from 'node:fs';
import type { MailSettings, Receiver } from '../../mail/mail-settings.ts';
import type { Surroundings } from '../surroundings.ts';
import { readMailAddress, readMailServer, readReceivers, readWeekday } from './mail-words.ts';
import type { VariableKind } from './variable.ts';

/** Why e-mail cannot be sent as the environment says. Worded in language/doctor. */
export interface MailFault {
  readonly name: string;
  readonly fault: `bad-${VariableKind}` | 'missing-for-mail' | 'unreadable';
}

const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const NEEDED = ['LAGET_SMTP_URL', 'LAGET_DIGEST_FROM'] as const;

/** How e-mail is sent: null where nothing is set up, or everything that is wrong. */
export function readMail(env: Surroundings['env']): MailSettings | null | { readonly faults: readonly MailFault[] } {
  const isAsked = Object.entries(env).some(
    ([name, text]) => /^LAGET_(SMTP|DIGEST|EMERGENCY)_/.test(name) && Boolean(text),
  );
  if (!isAsked) return null;
  const faults = faultsIn(env);
  const server = readMailServer(env['LAGET_SMTP_URL'] ?? '');
  const from = readMailAddress(env['LAGET_DIGEST_FROM'] ?? '');
  const [receivers, emergency] = [receiversIn(env['LAGET_DIGEST_TO']), receiversIn(env['LAGET_EMERGENCY_TO'])];
  if (faults.length > 0 || server === null || from === null) return { faults };
  return {
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || PORTS[server.protocol as keyof typeof PORTS],
    isEncrypted: server.protocol === 'smtps:',
    login: loginOf(server, fileIn(env['LAGET_SMTP_PASSWORD_FILE']) ?? null),
    trusted: fileIn(env['LAGET_SMTP_CA_FILE']) ?? null,
    ...{ from, receivers, emergency, weekday: readWeekday(env['LAGET_DIGEST_DAY'] ?? '') },
  };
}

const READERS = {
  LAGET_SMTP_URL: ['bad-mail-server', readMailServer],
  LAGET_DIGEST_FROM: ['bad-mail-address', readMailAddress],
  LAGET_DIGEST_TO: ['bad-receivers', readReceivers],
  LAGET_EMERGENCY_TO: ['bad-receivers', readReceivers],
  LAGET_DIGEST_DAY: ['bad-weekday', readWeekday],
} as const;

function faultsIn(env: Surroundings['env']): readonly MailFault[] {
  const isDigest = !env['LAGET_EMERGENCY_TO'] || Boolean(env['LAGET_DIGEST_DAY']);
  const missing = [...NEEDED, ...(isDigest ? ['LAGET_DIGEST_TO'] : [])].filter((name) => !env[name]);
  const unreadable = ['LAGET_SMTP_PASSWORD_FILE', 'LAGET_SMTP_CA_FILE'].filter(
    (name) => fileIn(env[name]) === undefined,
  );
  return [
    ...missing.map((name) => ({ name, fault: 'missing-for-mail' }) as const),
    ...Object.entries(READERS).flatMap(([name, [fault, read]]) => {
      const text = env[name];
      return !text || read(text) !== null ? [] : [{ name, fault }];
    }),
    ...unreadable.map((name) => ({ name, fault: 'unreadable' }) as const),
  ];
}

/** None where nobody is named, or what is named is at fault. */
function receiversIn(text: string | undefined): readonly Receiver[] {
  return text ? (readReceivers(text) ?? []) : [];
}

function loginOf({ username, password }: URL, ofFile: string | null): MailSettings['login'] {
  if (username === '') return null;
  return { user: decodeURIComponent(username), password: ofFile ?? decodeURIComponent(password) };
}

/** The text of a file that is named; null where none is, undefined where it cannot be read or is empty. */
function fileIn(path: string | undefined): string | null | undefined {
  if (!path) return null;
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
