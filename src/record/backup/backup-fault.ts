/** Why a backup cannot be made or restored. Worded for people in presentation. */
export const BACKUP_FAULTS = [
  'not-a-backup',
  'backup-newer',
  'backup-damaged',
  'wrong-key',
  'not-a-recipient',
  'not-a-key',
  'file-exists',
  'record-not-empty',
  'not-restored-whole',
] as const;
export type BackupFaultCode = (typeof BACKUP_FAULTS)[number];

/** A backup that cannot be made, or a file that cannot be restored; nothing has been changed. */
export class BackupFault extends Error {
  override readonly name = 'BackupFault';
  readonly code: BackupFaultCode;

  /** `detail`: what exactly, in a developer's words. */
  constructor(detail: string, options: ErrorOptions & { readonly code: BackupFaultCode }) {
    super(`${options.code}: ${detail}`, options);
    this.code = options.code;
  }
}
