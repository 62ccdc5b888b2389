/** What a value must look like. */
export type VariableKind =
  | 'text'
  | 'folder'
  | 'file'
  | 'address'
  | 'key'
  | 'port'
  | 'day'
  | 'recipients'
  | 'flag'
  | 'log'
  | 'host';

/** A word of the environment that Laget reads. */
export interface Variable {
  readonly name: string;
  readonly kind: VariableKind;
  /** For whoever runs it, in English as the rest of the documentation. */
  readonly meaning: string;
  /** What holds where it is not set. */
  readonly standard: string;
  /** Never shown, not even in an error. */
  readonly secret: boolean;
}

const plain = (name: string, kind: VariableKind, meaning: string, standard: string): Variable => ({
  name,
  kind,
  meaning,
  standard,
  secret: false,
});

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
  plain('PORT', 'port', 'where `laget serve` and `npm start` listen, on 127.0.0.1 only', '4173'),
  plain('LAGET_BACKUP_RECIPIENTS', 'recipients', 'who can open backups: age recipients, separated by commas', '–'),
  plain(
    'LAGET_LOG',
    'log',
    '`json`: a line for each answer, take-in and fault, on standard error; never persons',
    '`text`',
  ),
  plain('LAGET_METRICS_PORT', 'port', 'where `/metrics` tells of the server itself, for Prometheus', 'nowhere'),
  plain('LAGET_METRICS_HOST', 'host', 'the address `/metrics` listens on', '`127.0.0.1`'),
  plain('LAGET_TODAY', 'day', 'a fixed «today» such as `2026-08-31`, for tests and the invented owner', 'the clock'),
  plain('LAGET_DEBUG', 'flag', '`1` prints where a fault happened, for whoever mends Laget', '–'),
];
