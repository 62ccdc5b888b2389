export { type BackupReport, backUpRecord } from './back-up.ts';
export { BACKUP_FAULTS, BackupFault, type BackupFaultCode } from './backup-fault.ts';
export type { BackupStep } from './backup-step.ts';
export { checkBackup } from './check-backup.ts';
export { tallyOf } from './lines.ts';
export { type RestoreReport, restoreRecord } from './restore.ts';
export { newBackupKey } from './sealed-file.ts';
export { askForBackup, offerBackups } from './while-served.ts';
