import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTION, actionItem, toldAction } from '../../record/action-plan/__data__/plans.ts';
import { dayOf } from '../../terms/index.ts';
import { hourly } from '../hourly.ts';
import { CERTIFICATE } from './__data__/certificate.ts';
import { type MailServer, mailServer } from './__data__/mail-server.ts';
import { type DigestAsked, digestMail } from './digest.ts';
import { claimDigest, toldUntil } from './digest-days.ts';
import type { MailSettings } from './mail-settings.ts';
import { type DigestSent, sendWhenDue } from './weekly-digest.ts';

/** A Monday. */
const TODAY = dayOf(2026, 8, 31);
const milestones = [
  { what: 'Alle har veileder', due: dayOf(2026, 9, 10), done: null },
  { what: 'Langt fram', due: dayOf(2027, 9, 10), done: null },
];
const CHANGE = { reason: 'Kari Nordmann ba om det', figure: { metric: 'B2', day: dayOf(2025, 10, 1) } };
const ITEMS = [
  actionItem(
    '2.2',
    toldAction({ ...ACTION, milestones }, { at: '2026-01-01T00:00:00.000Z' }),
    toldAction(
      { ...ACTION, milestones },
      { at: '2026-08-28T00:00:00.000Z', by: 'Kari Nordmann (hr-analyst)', change: CHANGE },
    ),
  ),
  actionItem(
    '2.3',
    toldAction(
      { ...ACTION, title: 'Ny\r\nBcc: x', indicators: [], evaluation: null },
      { at: '2026-08-30T00:00:00.000Z' },
    ),
  ),
];
const MORNING = '2026-08-31T06:00:00.000Z';
const ASKED: DigestAsked = {
  ...{ owner: 'Fjordvik', today: TODAY, moment: MORNING, last: null },
  site: new URL('https://laget.example.no'),
};
const mailIn = (language: 'nb' | 'nn' | 'en', asked: Partial<DigestAsked> = {}) =>
  digestMail(ITEMS, { ...ASKED, ...asked }, { address: 'kari@example.no', language });

describe('the digest', () => {
  test('tells what is overdue, what is due in two weeks, what has changed and what lacks, and nothing further off', () => {
    const { subject, text } = mailIn('nb');
    expect(subject).toBe('Fjordvik: 1 forfalt frist og 1 frist som kommer i planen');
    expect(text).toMatch(
      /Forfalt\n- 1\.\sjuni\s2026: evaluering 2\.2\. Blir flere\? Eier: seksjonsleder for rekruttering\./,
    );
    expect(text).toContain('milepæl 2.2. Alle har veileder.');
    expect(text).not.toContain('Langt fram');
    expect(text).toContain('- 2.2 Endret: Veileder fra første dag på grunn av B2 per 2025-10-01');
    expect(text).toContain('Mangler noe\n- 2.3 Ny Bcc: x: indikator, plan for evaluering.');
    expect(text).toContain('https://laget.example.no/plan');
  });

  test('names nobody, nor the words somebody wrote for why, and breaks no line', () => {
    const { subject, text } = mailIn('nb');
    expect(text).not.toMatch(/Kari|hr-analyst|ba om det/);
    expect(`${subject}\n${text}`).not.toContain('\nBcc');
  });

  test('is told in the language of whoever gets it', () => {
    expect(mailIn('nn').text).toContain('Endra sidan');
    expect(mailIn('en').text).toContain('Due in the next 14 days');
    expect(mailIn('en').subject).toContain('1 overdue date and 1 date that comes');
  });

  test('tells what has changed since the last one, and that nothing has', () => {
    expect(mailIn('nb', { last: '2026-08-28T00:00:00.000Z' }).text).not.toContain('2.2 Endret');
    expect(mailIn('nb', { last: MORNING }).text).toContain('Ingenting i planen er endret siden 31.');
    expect(mailIn('nb', { last: '2026-08-27T23:59:59.999Z' }).text).toContain('2.2 Endret');
    expect(digestMail([], ASKED, { address: '', language: 'nb' }).text).toContain('Ingenting er forfalt');
  });
});

test('what is changed later on a day that has had its digest is told by the next one', () => {
  const items = [actionItem('2.2', toldAction(ACTION, { at: '2026-08-31T09:30:00.000Z' }))];
  const receiver = { address: 'kari@example.no', language: 'nb' } as const;
  const next = { moment: '2026-09-07T06:00:00.000Z', last: MORNING };
  expect(digestMail(items, ASKED, receiver).text).toContain('Ingenting i planen er endret');
  expect(digestMail(items, { ...ASKED, ...next }, receiver).text).toContain('- 2.2 Nytt');
});

describe('the digest of the server', () => {
  let dataDir = '';
  let server: MailServer | null = null;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'laget-digest-'));
  });
  afterEach(async () => {
    rmSync(dataDir, { recursive: true, force: true });
    await server?.close();
    server = null;
  });
  const openAt = (now: string, meanwhile = () => {}) => {
    const list = async () => {
      meanwhile();
      return ITEMS;
    };
    const administration = { plan: { list }, settings: async () => ({ ownerName: 'Fjordvik' }) };
    return { dataDir, administration, today: () => TODAY, now: () => now } as unknown as Parameters<
      typeof sendWhenDue
    >[0];
  };
  const settingsOf = (port: number, weekday: number): MailSettings => ({
    ...{
      host: 'localhost',
      port,
      isEncrypted: false,
      login: null,
      trusted: CERTIFICATE,
      from: 'laget@example.no',
      weekday,
    },
    emergency: [],
    receivers: [
      { address: 'kari@example.no', language: 'nb' },
      { address: 'ada@example.no', language: 'en' },
    ],
  });

  test('is sent on its day in the morning, once, to each in their language, and remembered', async () => {
    server = await mailServer();
    const settings = settingsOf(server.port, 0);
    expect(await sendWhenDue(openAt('2026-08-31T04:59:00.000Z'), settings, null)).toBeNull();
    expect(await sendWhenDue(openAt(MORNING), { ...settings, weekday: 1 }, null)).toBeNull();
    expect(await sendWhenDue(openAt(MORNING), settings, null)).toEqual({ sent: 2, failures: [] });
    expect(await sendWhenDue(openAt(MORNING), settings, null)).toBeNull();
    expect(server.received.map(({ to }) => to)).toEqual([['kari@example.no'], ['ada@example.no']]);
    expect(server.received[1]?.message).toContain('This is new in the plan of Fjordvik.');
    expect(await toldUntil(dataDir, 'Kari@example.no')).toBe(MORNING);
    expect(readdirSync(join(dataDir, 'digest')).join()).not.toContain('kari');
  });

  test('is tried again for those who did not get it, and never sent twice to those who did', async () => {
    server = await mailServer();
    const { port } = server;
    await server.close();
    const nobody = await sendWhenDue(openAt(MORNING), settingsOf(port, 0), null);
    expect(nobody).toEqual({ sent: 0, failures: ['refused', 'refused'] });
    server = await mailServer({ refuses: 'kari@example.no' });
    const some = await sendWhenDue(openAt(MORNING), settingsOf(server.port, 0), null);
    expect(some).toEqual({ sent: 1, failures: ['address'] });
    await server.close();
    server = await mailServer();
    const rest = await sendWhenDue(openAt('2026-08-31T07:00:00.000Z'), settingsOf(server.port, 0), null);
    expect(rest).toEqual({ sent: 1, failures: [] });
    expect(server.received.map(({ to }) => to)).toEqual([['kari@example.no']]);
  });

  test('of several processes one sends it, and what an older Laget left is told again from that day on', async () => {
    const claim = { address: 'kari@example.no', moment: MORNING };
    mkdirSync(join(dataDir, 'digest'));
    writeFileSync(join(dataDir, 'digest', '2026-08-24'), '');
    expect(await toldUntil(dataDir, claim.address)).toBe('2026-08-24T00:00:00.000Z');
    expect([await claimDigest(dataDir, TODAY, claim), await claimDigest(dataDir, TODAY, claim)]).toEqual([true, false]);
    expect(await toldUntil(dataDir, claim.address)).toBe(MORNING);
    expect(await toldUntil(dataDir, 'ada@example.no')).toBe('2026-08-24T00:00:00.000Z');
  });

  test('is not sent again to who got it, where the mark of another cannot be taken back', async () => {
    server = await mailServer({ refuses: 'ada@example.no' });
    const mark = createHash('sha256').update('ada@example.no').digest('hex').slice(0, 16);
    const file = join(dataDir, 'digest', `2026-08-31-${mark}`);
    const stuck = openAt(MORNING, () => {
      rmSync(file);
      mkdirSync(file);
    });
    await expect(sendWhenDue(stuck, settingsOf(server.port, 0), null)).rejects.toThrow();
    expect(server.received.map(({ to }) => to)).toEqual([['kari@example.no']]);
    expect(await claimDigest(dataDir, TODAY, { address: 'kari@example.no', moment: MORNING })).toBe(false);
  });

  test('is told from the last day that had one: files of earlier days are not read', async () => {
    const address = 'kari@example.no';
    await claimDigest(dataDir, dayOf(2026, 8, 24), { address, moment: '2026-12-24T06:00:00.000Z' });
    await claimDigest(dataDir, TODAY, { address, moment: MORNING });
    expect([await toldUntil(dataDir, address), await toldUntil(dataDir, null)]).toEqual([MORNING, MORNING]);
  });

  test('is looked for as the server starts, what became of it is told, and a fault stops nothing', async () => {
    const told: DigestSent[] = [];
    const faults: unknown[] = [];
    const SENT = { sent: 1, failures: [] };
    await hourly(
      async () => SENT,
      (sent) => void told.push(sent),
      (fault) => void faults.push(fault),
    ).stop();
    const failing = async () => Promise.reject(new Error('gone'));
    await hourly(
      failing,
      () => undefined,
      (fault) => void faults.push(fault),
    ).stop();
    expect([told, faults]).toEqual([[SENT], [new Error('gone')]]);
  });
});
