import { MAIL_VARIABLES } from './mail-variables.ts';
import { SERVING_VARIABLES } from './serving-variables.ts';
import { plain, type Variable } from './variable.ts';

/** Every word of the environment that the program reads, and no other. A test holds the sources against it. */
export const VARIABLES: readonly Variable[] = [
  plain('LAGET_DATA', 'folder', 'the data folder: keys, saved read models, and the embedded database', '`.laget/`'),
  {
    ...plain('DATABASE_URL', 'address', 'PostgreSQL 15 or newer instead of the embedded database', 'embedded'),
    secret: true,
  },
  {
    ...plain(
      'LAGET_IDENTITY_KEY',
      'key',
      'master key for identities, 32 bytes as 64 hexadecimal digits or base64',
      '`identity.key` in the data folder, made on first use',
    ),
    secret: true,
  },
  plain('LAGET_IDENTITY_KEY_FILE', 'file', 'a file with that key, where a secret store puts it', '–'),
  plain('PORT', 'port', 'where `laget serve` and `npm start` listen', '4173'),
  ...SERVING_VARIABLES,
  ...MAIL_VARIABLES,
  plain('LAGET_BACKUP_RECIPIENTS', 'recipients', 'who can open backups: age recipients, separated by commas', '–'),
  plain(
    'LAGET_LOG',
    'log',
    '`json`: a line for each answer, take-in, refused login and fault, on standard error; never persons',
    '`text`',
  ),
  plain('LAGET_METRICS_PORT', 'port', 'where `/metrics` tells of the server itself, for Prometheus', 'nowhere'),
  plain('LAGET_METRICS_HOST', 'host', 'the address `/metrics` listens on', '`127.0.0.1`'),
  plain('LAGET_TODAY', 'day', 'a fixed «today» such as `2026-08-31`, for tests and the invented owner', 'the clock'),
  plain('LAGET_DEBUG', 'flag', '`1` prints where a fault happened, for whoever mends Laget', '–'),
];
