import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BackupStep } from '../../../../record/administration/index.ts';
import { BACKUP_TEXTS, fill } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

const ROWS_BETWEEN = 100_000;

/** Tells people what goes on now, and of many rows how many have been done. */
export function tellSteps({ voice, language }: Context): (step: BackupStep) => void {
  const texts = BACKUP_TEXTS[language];
  let stage = '';
  let told = 0;
  let before = 0;
  let [table, ofTable] = ['', 0];
  return (step) => {
    if (step.stage !== stage) {
      voice.remark(texts.stages[step.stage]);
      [stage, told, before, ofTable] = [step.stage, 0, 0, 0];
    }
    if (step.table !== table) [table, before] = [step.table, before + ofTable];
    ofTable = step.rows;
    const rows = before + ofTable;
    if (rows - told < ROWS_BETWEEN) return;
    voice.remark(fill(texts.rowsDone, { rows }));
    told = rows;
  };
}

/** The one file a command takes, as an absolute path. Throws `WrongUse`. */
export function oneFile({ typed, surroundings }: Context, missing: string): string {
  const [file, ...more] = typed.words;
  if (file === undefined || more.length > 0) throw new WrongUse(missing);
  return resolve(surroundings.folder, file);
}

/** The age identity in the file of `--key`; lines that start with # are remarks, as age writes them. Throws `WrongUse`. */
export async function secretIn({ typed, surroundings, language }: Context): Promise<string> {
  const file = typed.value('key');
  if (file === undefined) throw new WrongUse(BACKUP_TEXTS[language].noKey);
  const text = await readFile(resolve(surroundings.folder, file), 'utf8').catch(() => null);
  if (text === null) throw new WrongUse(BACKUP_TEXTS[language].noKey);
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines[0] ?? '';
}
