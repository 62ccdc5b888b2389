import type { OpenRecord, TemporaryAccess } from '../../record/administration/index.ts';
import { ACCESS_PAGES, fill, formatMoment, ROLE_TEXTS } from '../language/index.ts';
import { oneLine } from './digest.ts';
import type { Mail, MailSettings, Receiver } from './mail-settings.ts';
import { type MailFailure, sendMails } from './send-mail.ts';

/** What became of telling of emergencies by e-mail; never addresses. */
export interface EmergencyMailed {
  readonly emergencies: number;
  readonly sent: number;
  readonly failures: readonly MailFailure[];
}

type Open = Pick<OpenRecord, 'administration'>;
type Asked = { readonly owner: string; readonly site: URL | null };

/** That somebody has taken emergency access: when, which role and until when. Who and why is read in Laget, not in a mailbox. */
export function emergencyMail(
  { id, role, at, until }: TemporaryAccess,
  { owner, site }: Asked,
  { address, language }: Receiver,
): Mail {
  const { mail: text } = ACCESS_PAGES[language].emergency;
  const times = { at: formatMoment(at, language), until: formatMoment(until, language) };
  const subject = oneLine(fill(text.subject, { owner }));
  const what = fill(text.what, { id, role: ROLE_TEXTS[language][role].label, ...times });
  const where = site === null ? text.open : fill(text.where, { address: new URL(EMERGENCIES, site).href });
  return {
    to: address,
    subject,
    text: `${[fill(text.hello, { owner }), what, where, text.why].join('\n\n')}\n`,
  };
}

/** Where the screens show them. */
const EMERGENCIES = '/innstillinger/nodtilgang';

/**
 * Sends what has not been sent of, by one process at a time; null where there is nothing to tell, or nobody to tell it to. What
 * somebody has got is noted in the record and not sent again; what nobody got is tried the next time.
 */
export async function mailEmergencies(
  { administration }: Open,
  settings: MailSettings,
  site: URL | null,
): Promise<EmergencyMailed | null> {
  const { temporary } = administration;
  if (settings.emergency.length === 0 || (await temporary.notMailed()).length === 0) return null;
  const { ownerName: owner } = await administration.settings();
  return administration.mailing(async () => {
    const failures: MailFailure[] = [];
    const waiting = await temporary.notMailed();
    let sent = 0;
    for (const access of waiting) {
      const mails = settings.emergency.map((receiver) => emergencyMail(access, { owner, site }, receiver));
      const outcomes = await sendMails(settings, mails);
      failures.push(...outcomes.flatMap(({ failure }) => failure ?? []));
      const got = outcomes.filter(({ failure }) => failure === null).length;
      if (got > 0) await temporary.mailed(access.id);
      sent += got;
    }
    return { emergencies: waiting.length, sent, failures };
  });
}
