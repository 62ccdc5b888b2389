import type { OpenRecord, PlanItem } from '../../record/administration/index.ts';
import { digestMail } from './digest.ts';
import { claimDigest, toldUntil, unclaimDigest } from './digest-days.ts';
import type { Mail, MailSettings, Receiver } from './mail-settings.ts';
import { type MailOutcome, sendMails } from './send-mail.ts';

type Open = Pick<OpenRecord, 'administration' | 'dataDir' | 'today' | 'now'>;

/** The digest as it would be now, in a language: what is new since whoever was told last. Nothing is sent. */
export async function digestNow(open: Open, receiver: Receiver, site: URL | null): Promise<Mail> {
  const last = await toldUntil(open.dataDir, null);
  const asked = await askedOf(open, open.now(), site);
  return digestMail(asked.items, { ...asked.about, last }, receiver);
}

/**
 * Sends the digest of today to each receiver who has not had it, in the receiver's language, with what is new since that receiver was
 * told. Who does not get it may be tried again; the others are then left in peace. What became of those it was tried for.
 */
export async function sendDigest(
  open: Open,
  settings: MailSettings,
  site: URL | null,
): Promise<readonly MailOutcome[]> {
  const { dataDir } = open;
  const [today, moment] = [open.today(), open.now()];
  const claimed: Claimed[] = [];
  const giveBack = (address: string) => unclaimDigest(dataDir, today, address);
  let outcomes: readonly MailOutcome[];
  try {
    for (const receiver of settings.receivers) {
      const last = await toldUntil(dataDir, receiver.address);
      const isFirst = await claimDigest(dataDir, today, { address: receiver.address, moment });
      if (isFirst) claimed.push({ receiver, last });
    }
    if (claimed.length === 0) return [];
    const { items, about } = await askedOf(open, moment, site);
    const mails = claimed.map(({ receiver, last }) => digestMail(items, { ...about, last }, receiver));
    outcomes = await sendMails(settings, mails);
  } catch (fault) {
    for (const { receiver } of claimed) await giveBack(receiver.address);
    throw fault;
  }
  // Outside the net above: who got it keeps the mark, also where that of another cannot be taken back.
  await Promise.all(outcomes.flatMap(({ to, failure }) => (failure === null ? [] : [giveBack(to)])));
  return outcomes;
}

interface Claimed {
  readonly receiver: Receiver;
  readonly last: string | null;
}

async function askedOf({ administration, today }: Open, moment: string, site: URL | null) {
  const items: readonly PlanItem[] = await administration.plan.list();
  const { ownerName: owner } = await administration.settings();
  return { items, about: { owner, today: today(), moment, site } };
}
