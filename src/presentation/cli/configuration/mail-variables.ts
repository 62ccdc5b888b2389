import { plain, type Variable } from './variable.ts';

/** How the digest is sent by e-mail: read by `laget digest` and `laget serve`. Nothing is sent where they are not set. */
export const MAIL_VARIABLES: readonly Variable[] = [
  {
    ...plain(
      'LAGET_SMTP_URL',
      'mail-server',
      'the mail server: `smtp://user:password@host:587` (STARTTLS) or `smtps://host`; never unencrypted to another machine',
      'no e-mail',
    ),
    secret: true,
  },
  plain('LAGET_SMTP_PASSWORD_FILE', 'file', 'a file with the password for it, instead of in the address', '–'),
  plain('LAGET_SMTP_CA_FILE', 'file', 'a certificate (PEM) to trust beside those of the system', '–'),
  plain('LAGET_DIGEST_FROM', 'mail-address', 'who the digest is from', '–'),
  plain(
    'LAGET_DIGEST_TO',
    'receivers',
    'who gets it, separated by commas, each with a language: `nb:kari@example.no, en:ada@example.no`',
    '–',
  ),
  plain(
    'LAGET_DIGEST_DAY',
    'weekday',
    'the day `laget serve` sends it, such as `monday`, after five in the morning (UTC)',
    'only by `laget digest --send`',
  ),
  plain(
    'LAGET_EMERGENCY_TO',
    'receivers',
    'who is told at once when somebody takes emergency access, written as `LAGET_DIGEST_TO`: the data protection officer and the chief safety representative',
    'only on their screens',
  ),
];
