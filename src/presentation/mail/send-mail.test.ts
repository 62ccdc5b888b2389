import { afterEach, describe, expect, test } from 'vitest';
import { CERTIFICATE } from './__data__/certificate.ts';
import { type MailServer, mailServer } from './__data__/mail-server.ts';
import type { MailSettings } from './mail-settings.ts';
import { sendMails } from './send-mail.ts';

let server: MailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const settingsOf = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  ...{ host: '127.0.0.1', port, isEncrypted: false, login: null, trusted: CERTIFICATE },
  ...{ from: 'laget@example.no', receivers: [], emergency: [], weekday: null, ...more },
});
const MAILS = [
  { to: 'kari@example.no', subject: 'Frister – ærlig', text: 'Hei på deg.\n' },
  { to: 'ada@example.no', subject: 'Due', text: 'Hello.\n' },
];

describe('e-mail', () => {
  test('is sent to each by itself, encrypted by STARTTLS, with its text as it was written', async () => {
    server = await mailServer();
    const outcomes = await sendMails(settingsOf(server.port, { host: 'localhost' }), MAILS);
    expect(outcomes.map(({ failure }) => failure)).toEqual([null, null]);
    expect(server.received.map(({ to, encrypted }) => [to, encrypted])).toEqual([
      [['kari@example.no'], true],
      [['ada@example.no'], true],
    ]);
    expect(server.received[0]?.message).toContain('Auto-Submitted: auto-generated');
    expect(server.received[0]?.message).not.toContain('ada@example.no');
    expect(server.received[1]?.message).toMatch(/Subject: Due[\s\S]*Hello\./);
  });

  test('is not sent where nobody listens', async () => {
    server = await mailServer();
    const { port } = server;
    await server.close();
    server = null;
    expect(await sendMails(settingsOf(port), MAILS.slice(0, 1))).toEqual([
      { to: 'kari@example.no', failure: 'refused' },
    ]);
  });

  test('is not sent to an address that the server does not take, and is to the others', async () => {
    server = await mailServer({ refuses: 'kari@example.no' });
    const outcomes = await sendMails(settingsOf(server.port), MAILS);
    expect(outcomes.map(({ failure }) => failure)).toEqual(['address', null]);
    expect(server.received).toHaveLength(1);
  });

  test('is not sent from a sender that the server does not take', async () => {
    server = await mailServer({ refuses: 'laget@example.no' });
    expect((await sendMails(settingsOf(server.port), MAILS))[0]?.failure).toBe('sender');
  });

  test('is not sent where the certificate is not trusted, or the password is wrong', async () => {
    server = await mailServer({ password: 'right' });
    const login = { user: 'laget', password: 'wrong' };
    expect((await sendMails(settingsOf(server.port, { trusted: null }), MAILS))[0]?.failure).toBe('certificate');
    expect((await sendMails(settingsOf(server.port, { login }), MAILS))[0]?.failure).toBe('login');
    const right = await sendMails(settingsOf(server.port, { login: { ...login, password: 'right' } }), MAILS);
    expect(right.map(({ failure }) => failure)).toEqual([null, null]);
  });

  test('is not sent unencrypted to another machine', async () => {
    server = await mailServer({ encrypts: false });
    // The same machine by an address that does not say so.
    const elsewhere = settingsOf(server.port, { host: '0.0.0.0' });
    expect((await sendMails(elsewhere, MAILS))[0]?.failure).toBe('not-encrypted');
    expect((await sendMails(settingsOf(server.port), MAILS))[0]?.failure).toBeNull();
    expect(server.received).toHaveLength(2);
  });
});
