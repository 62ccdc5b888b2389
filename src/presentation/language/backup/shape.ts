import type { BackupFaultCode, BackupStep } from '../../../record/administration/index.ts';

/** Texts about backups. Places: what stands in braces. */
export interface BackupTexts {
  /** {path} {rows} {tables} {files} {size} */
  readonly done: string;
  readonly keyInside: string;
  readonly keyOutside: string;
  /** {path} {rows} {tables} {files} {madeAt} */
  readonly checked: string;
  /** {madeAt} {rows} {tables} {files} */
  readonly restored: string;
  /** {steps} */
  readonly stepsSince: string;
  /** {path} {recipient} */
  readonly newKey: string;
  readonly byHolder: string;
  readonly stages: Readonly<Record<BackupStep['stage'], string>>;
  /** {rows} */
  readonly rowsDone: string;
  readonly noRecipient: string;
  readonly noOut: string;
  readonly noKey: string;
  readonly faults: Readonly<Record<BackupFaultCode, string>>;
}
