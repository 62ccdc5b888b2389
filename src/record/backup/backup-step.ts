/** How far a backup has come: rows written (or read back) of the table named. */
export interface BackupStep {
  readonly stage: 'writing' | 'reading-back' | 'restoring';
  readonly table: string;
  readonly rows: number;
}
