import { createHash, type Hash } from 'node:crypto';
import type { BackupStep } from './backup-step.ts';
import { type BackupEnd, type BackupHead, type BackupLine, damaged, readHead, readLine } from './lines.ts';
import { RowSum, sameSum } from './row-digest.ts';
import { readSealed } from './sealed-file.ts';

/** Adds up what stands in a backup, line by line. */
class Reckoning {
  readonly sums = new Map<string, RowSum>();
  readonly files = new Map<string, Hash>();
  end: BackupEnd | null = null;
  private table = '';
  private file = '';

  take(line: BackupLine, progress: (step: BackupStep) => void): void {
    if (this.end !== null) throw damaged('something follows the end');
    if ('row' in line) this.sums.get(this.table)?.add(line.row);
    else if ('bytes' in line) this.files.get(this.file)?.update(line.bytes, 'base64');
    else if ('end' in line) this.end = line.end;
    else if ('file' in line) {
      this.file = line.file;
      this.files.set(this.file, createHash('sha256'));
    } else {
      this.table = line.table;
      this.sums.set(this.table, new RowSum());
      progress({ stage: 'reading-back', table: this.table, rows: 0 });
    }
  }

  /** Throws `backup-damaged` where the end does not tell of what came before it. */
  whole(): BackupEnd {
    const { end, sums, files } = this;
    if (end === null) throw damaged('it has no end');
    const tables = Object.entries(end.tables);
    const none = { rows: -1, digest: '' };
    if (tables.length !== sums.size || tables.some(([name, sum]) => !sameSum(sum, sums.get(name)?.sum() ?? none))) {
      throw damaged('a table does not hold the rows it should');
    }
    const hashes = new Map([...files].map(([name, hash]) => [name, hash.digest('hex')]));
    const told = Object.entries(end.files);
    if (told.length !== hashes.size || told.some(([name, hash]) => hashes.get(name) !== hash)) {
      throw damaged('a delivered file is not what it was');
    }
    return end;
  }
}

/** Reads a backup to its end and holds what it says of itself against what is in it. Throws `BackupFault`. */
export async function checkBackup(
  path: string,
  secret: string,
  progress: (step: BackupStep) => void,
): Promise<{ readonly head: BackupHead; readonly end: BackupEnd }> {
  let head: BackupHead | null = null;
  const reckoning = new Reckoning();
  for await (const text of readSealed(path, secret)) {
    if (head === null) head = readHead(text);
    else reckoning.take(readLine(text), progress);
  }
  if (head === null) throw damaged('it is empty');
  return { head, end: reckoning.whole() };
}
