import { afterEach, describe, expect, test } from 'vitest';
import type { TemporaryAccess } from '../../record/administration/index.ts';
import { CERTIFICATE } from './__data__/certificate.ts';
import { type MailServer, mailServer } from './__data__/mail-server.ts';
import { emergencyMail, mailEmergencies } from './emergency-mail.ts';
import type { MailSettings } from './mail-settings.ts';

const TAKEN: TemporaryAccess = {
  ...{ id: 't000003', kind: 'emergency', user: { id: 'u000002', name: 'Kari Nordmann' }, role: 'hr-adviser' },
  ...{ area: null, unit: null, seenAs: null, reason: 'Ola Hansen er syk', ended: null },
  ...{ at: '2026-09-15T10:00:00.000Z', until: '2026-09-15T14:00:00.000Z' },
};
const ASKED = { owner: 'Fjordvik\r\nBcc: x', site: new URL('https://laget.example.no') };
const OFFICER = { address: 'ombud@example.no', language: 'nb' } as const;

let server: MailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** A record where one emergency has not been mailed; what is noted as mailed. */
function waiting() {
  const mailed: string[] = [];
  const administration = {
    settings: async () => ({ ownerName: 'Fjordvik' }),
    mailing: <T>(work: () => Promise<T>) => work(),
    temporary: {
      notMailed: async () => [TAKEN].filter(({ id }) => !mailed.includes(id)),
      mailed: async (id: string) => void mailed.push(id),
    },
  };
  return { open: { administration } as unknown as Parameters<typeof mailEmergencies>[0], mailed };
}
const settingsOf = (port: number, emergency: MailSettings['emergency']): MailSettings => ({
  ...{ host: 'localhost', port, isEncrypted: false, login: null, trusted: CERTIFICATE },
  ...{ from: 'laget@example.no', receivers: [], weekday: null, emergency },
});
const REP = { address: 'hvo@example.no', language: 'nn' } as const;

describe('the message that emergency access was taken', () => {
  test('tells which role, from when and until when, and where to read on, in the language of whoever gets it', () => {
    const { subject, text } = emergencyMail(TAKEN, ASKED, OFFICER);
    expect(subject).toBe('Fjordvik Bcc: x: nødtilgang er tatt i Laget');
    expect(text).toContain('t000003');
    expect(text).toContain('fra 15.9.2026 12.00 til 15.9.2026 16.00');
    expect(text).toContain('https://laget.example.no/innstillinger/nodtilgang');
    expect(emergencyMail(TAKEN, ASKED, REP).text).toContain('naudtilgang');
  });

  test('names neither who took it nor why', () => {
    expect(emergencyMail(TAKEN, ASKED, OFFICER).text).not.toMatch(/Kari|u000002|Ola|syk/);
  });

  test('is sent once to each, and noted when somebody has got it', async () => {
    server = await mailServer({ refuses: REP.address });
    const { open, mailed } = waiting();
    const settings = settingsOf(server.port, [OFFICER, REP]);
    const first = await mailEmergencies(open, settings, null);
    const again = await mailEmergencies(open, settings, null);
    expect([first, again, mailed]).toEqual([{ emergencies: 1, sent: 1, failures: ['address'] }, null, ['t000003']]);
    expect(server.received.map(({ to }) => to)).toEqual([[OFFICER.address]]);
  });

  test('is tried again where nobody got it, and nothing is asked where nobody is to be told', async () => {
    server = await mailServer();
    const { port } = server;
    await server.close();
    server = null;
    const { open, mailed } = waiting();
    expect(await mailEmergencies(open, settingsOf(port, [OFFICER]), null)).toMatchObject({ sent: 0 });
    expect(await mailEmergencies(open, settingsOf(port, []), null)).toBeNull();
    expect(mailed).toEqual([]);
  });
});
