import type { OpenRecord } from '../../record/administration/index.ts';
import type { Day } from '../../terms/index.ts';
import { digestMail } from './digest.ts';
import { lastDigest } from './digest-days.ts';
import type { Mail, MailSettings, Receiver } from './mail-settings.ts';
import { type MailOutcome, sendMails } from './send-mail.ts';

type Open = Pick<OpenRecord, 'administration' | 'dataDir'>;

/** The digest of a day for each receiver, in the receiver's language. */
export async function digestMails(
  { administration, dataDir }: Open,
  receivers: readonly Receiver[],
  { today, site }: { readonly today: Day; readonly site: URL | null },
): Promise<readonly Mail[]> {
  const items = await administration.plan.list();
  const { ownerName: owner } = await administration.settings();
  const asked = { owner, today, last: await lastDigest(dataDir, today), site };
  return receivers.map((receiver) => digestMail(items, asked, receiver));
}

export async function sendDigest(
  open: Open,
  settings: MailSettings,
  asked: { readonly today: Day; readonly site: URL | null },
): Promise<readonly MailOutcome[]> {
  return sendMails(settings, await digestMails(open, settings.receivers, asked));
}
