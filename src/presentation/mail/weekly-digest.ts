import type { OpenRecord } from '../../record/administration/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { MailSettings } from './mail-settings.ts';
import { sendDigest } from './send-digest.ts';
import type { MailFailure } from './send-mail.ts';

export interface DigestSent {
  readonly sent: number;
  /** Why others did not get it; never their addresses. */
  readonly failures: readonly MailFailure[];
}

type Open = Pick<OpenRecord, 'administration' | 'dataDir' | 'today' | 'now'>;

const HOUR = 3_600_000;
/** It is sent in the morning: not before this hour, in UTC. */
const FIRST_HOUR = 5;
const DAYS_OF_WEEK = 7;
/** Day 0 of the calendar of the machine, 1 January 1970, was a Thursday. */
const THURSDAY = 3;

/**
 * Sends the digest where it is the day of the week, to those who have not had it today from this process or another; null where
 * nothing is to be sent. Who did not get it is tried again the next hour, alone.
 */
export async function sendWhenDue(open: Open, settings: MailSettings, site: URL | null): Promise<DigestSent | null> {
  const days = Date.parse(formatDay(open.today())) / (24 * HOUR);
  const weekday = (((days + THURSDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (weekday !== settings.weekday || new Date(open.now()).getUTCHours() < FIRST_HOUR) return null;
  const outcomes = await sendDigest(open, settings, site);
  if (outcomes.length === 0) return null;
  const failures = outcomes.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  return { sent: outcomes.length - failures.length, failures };
}
