import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { doctorText } from '../../language/index.ts';
import { readMail } from './mail.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const MAIL = {
  LAGET_SMTP_URL: 'smtp://laget:hemmelig%40@post.example.no',
  LAGET_DIGEST_FROM: 'laget@example.no',
  LAGET_DIGEST_TO: 'kari@example.no, en:ada@example.no',
};
const faultsOf = (env: Record<string, string>) => {
  const read = readMail(env);
  return read !== null && 'faults' in read ? read.faults.map(({ name, fault }) => `${name} ${fault}`) : [];
};

test('where nothing is set no e-mail is sent, and where all is it is read whole', () => {
  expect(readMail({ LAGET_SMTP_URL: '' })).toBeNull();
  expect(readMail({ ...MAIL, LAGET_DIGEST_DAY: 'Monday' })).toEqual({
    ...{ host: 'post.example.no', port: 587, isEncrypted: false, trusted: null, from: 'laget@example.no', weekday: 0 },
    ...{ emergency: [], login: { user: 'laget', password: 'hemmelig@' } },
    receivers: [
      { address: 'kari@example.no', language: 'nb' },
      { address: 'ada@example.no', language: 'en' },
    ],
  });
});

test('emergency access alone may be told, without a digest', () => {
  const env = { LAGET_SMTP_URL: MAIL.LAGET_SMTP_URL, LAGET_DIGEST_FROM: MAIL.LAGET_DIGEST_FROM };
  const read = readMail({ ...env, LAGET_EMERGENCY_TO: 'ombud@example.no, nn:hvo@example.no' });
  expect(read).toMatchObject({ receivers: [], weekday: null });
  expect(read).toMatchObject({ emergency: [{ address: 'ombud@example.no', language: 'nb' }, { language: 'nn' }] });
  expect(faultsOf({ ...env, LAGET_EMERGENCY_TO: 'ombudet' })).toEqual(['LAGET_EMERGENCY_TO bad-receivers']);
});

test('a day for the digest without anybody to send it to is refused, also where emergencies are told', () => {
  const { LAGET_DIGEST_TO: _, ...nobody } = MAIL;
  const env = { ...nobody, LAGET_EMERGENCY_TO: 'ombud@example.no', LAGET_DIGEST_DAY: 'monday' };
  expect(faultsOf(env)).toEqual(['LAGET_DIGEST_TO missing-for-mail']);
});

test('smtps has its own port, and a password and a certificate may lie in files', () => {
  const files = {
    LAGET_SMTP_PASSWORD_FILE: fileOf('password', 'fra fil\n'),
    LAGET_SMTP_CA_FILE: fileOf('ca.pem', 'PEM\n'),
  };
  expect(readMail({ ...MAIL, ...files, LAGET_SMTP_URL: 'smtps://laget@post.example.no' })).toMatchObject({
    ...{ port: 465, isEncrypted: true, trusted: 'PEM', login: { user: 'laget', password: 'fra fil' } },
  });
});

test.each([
  [
    'half of it',
    { LAGET_DIGEST_DAY: 'monday' },
    ['LAGET_SMTP_URL missing-for-mail', 'LAGET_DIGEST_FROM missing-for-mail', 'LAGET_DIGEST_TO missing-for-mail'],
  ],
  [
    'a page for a mail server',
    { ...MAIL, LAGET_SMTP_URL: 'https://post.example.no' },
    ['LAGET_SMTP_URL bad-mail-server'],
  ],
  ['a name for a sender', { ...MAIL, LAGET_DIGEST_FROM: 'Laget' }, ['LAGET_DIGEST_FROM bad-mail-address']],
  ['a language that is none of ours', { ...MAIL, LAGET_DIGEST_TO: 'sv:a@b.no' }, ['LAGET_DIGEST_TO bad-receivers']],
  [
    'an address with a line in it',
    { ...MAIL, LAGET_DIGEST_TO: 'a@b.no\nBcc:c@d.no' },
    ['LAGET_DIGEST_TO bad-receivers'],
  ],
  ['a day that is none', { ...MAIL, LAGET_DIGEST_DAY: 'mandag' }, ['LAGET_DIGEST_DAY bad-weekday']],
  [
    'an empty file',
    { ...MAIL, LAGET_SMTP_PASSWORD_FILE: fileOf('empty', '') },
    ['LAGET_SMTP_PASSWORD_FILE unreadable'],
  ],
])('%s is refused by name and kind', (_, env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
});

test.each(['nb', 'nn', 'en'] as const)('every fault has words in %s, and no value is shown', (language) => {
  const faults = ['bad-mail-server', 'bad-mail-address', 'bad-receivers', 'bad-weekday', 'missing-for-mail'];
  const said = faults.map((fault) => doctorText('configuration', fault, { name: 'LAGET_X' }, language));
  expect(said.filter((text) => text.includes('LAGET_X') && !text.includes('{'))).toHaveLength(faults.length);
});
