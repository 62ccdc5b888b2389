import { createTransport } from 'nodemailer';
import type { Mail, MailSettings } from './mail-settings.ts';

/** Why an e-mail was not taken; worded in language/plan/sent. */
export type MailFailure = 'refused' | 'not-encrypted' | 'certificate' | 'login' | 'address' | 'sender' | 'other';

export interface MailOutcome {
  readonly to: string;
  /** Null where the mail server took it. */
  readonly failure: MailFailure | null;
}

const PATIENCE_MILLISECONDS = 15_000;

/** Sends each e-mail by itself, so that nobody sees who else gets it, and tells what became of each. Never throws. */
export async function sendMails(settings: MailSettings, mails: readonly Mail[]): Promise<readonly MailOutcome[]> {
  const { host, port, isEncrypted, login, trusted, from } = settings;
  const transport = createTransport({
    ...{ host, port, secure: isEncrypted, requireTLS: !isEncrypted && !isThisMachine(host) },
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
    ...(trusted === null ? {} : { tls: { ca: [trusted] } }),
    ...{ connectionTimeout: PATIENCE_MILLISECONDS, greetingTimeout: PATIENCE_MILLISECONDS },
    socketTimeout: PATIENCE_MILLISECONDS,
    // What is sent is text that was made here: no file and no address is ever fetched for it.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  const outcomes: MailOutcome[] = [];
  for (const mail of mails) outcomes.push({ to: mail.to, failure: await sendOne(transport, from, mail) });
  transport.close();
  return outcomes;
}

async function sendOne(
  transport: ReturnType<typeof createTransport>,
  from: string,
  { to, subject, text }: Mail,
): Promise<MailFailure | null> {
  try {
    await transport.sendMail({ from, to, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } });
    return null;
  } catch (problem) {
    return failureOf(problem);
  }
}

/** Nothing is sent unencrypted to another machine. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const OF_CERTIFICATE = /certificate|self[- ]signed|altname|unable to (verify|get)/i;
const UNREACHED: readonly unknown[] = ['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ECONNREFUSED', 'ECONNRESET'];

/** What a failure means for whoever set it up. */
function failureOf(problem: unknown): MailFailure {
  const { code, command, message } = problem as { readonly [name: string]: unknown };
  if (typeof message === 'string' && OF_CERTIFICATE.test(message)) return 'certificate';
  if (code === 'ETLS') return 'not-encrypted';
  if (code === 'EAUTH') return 'login';
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO' || code === 'EENVELOPE') return 'address';
  return UNREACHED.includes(code) ? 'refused' : 'other';
}
