/** Why a record cannot be opened or used. Worded for people in presentation. */
export const RECORD_FAULTS = [
  'identity-key-lost',
  'identity-key-wrong',
  'identity-key-bad-length',
  'database-newer',
  'database-too-old',
  'database-unreachable',
  'database-not-opened',
  'database-read-only',
  'migration-changed',
  'not-durable',
  'worker-died',
  'disk-full',
  'folder-not-writable',
  'clock-behind',
  'clock-ahead',
] as const;
export type RecordFaultCode = (typeof RECORD_FAULTS)[number];

/** The record cannot be used as it is; the code says why and the message says what to do. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
  readonly code: RecordFaultCode;

  constructor(message: string, options: ErrorOptions & { readonly code: RecordFaultCode }) {
    super(message, options);
    this.code = options.code;
  }
}

/** Another process holds the data folder. */
export class RecordInUse extends Error {
  override readonly name = 'RecordInUse';
  readonly dataDir: string;
  /** Process number of the holder, as it told it; 0 = it is too busy to tell. */
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    const holder = pid === 0 ? 'another process' : `process ${pid}`;
    super(`The data folder ${dataDir} is in use by ${holder}. Stop that process, or use another folder.`);
    this.dataDir = dataDir;
    this.pid = pid;
  }
}
