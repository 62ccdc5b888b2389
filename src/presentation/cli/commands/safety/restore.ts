import { restoreRecord } from '../../../../record/administration/index.ts';
import { BACKUP_TEXTS, fill } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { recordPlace } from '../../place.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { oneFile, secretIn, tellSteps } from './backup-words.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'put a backup back into an empty data folder (or an empty database)',
  usage: 'FILE --key FILE',
  options: [{ name: 'key', kind: 'value', placeholder: 'FILE', help: 'the key that opens it' }],
  examples: ['laget restore laget-2026-11-28.age --key backup.key --data /srv/laget'],
  formats: ['text', 'json'],
  run: runRestore,
};

async function runRestore(context: Context): Promise<Exit> {
  const { format, voice, language, surroundings } = context;
  const texts = BACKUP_TEXTS[language];
  const path = oneFile(context, texts.faults['not-a-backup']);
  const place = await recordPlace(context.dataDir, surroundings, language);
  const report = await restoreRecord(place, { path, secret: await secretIn(context), progress: tellSteps(context) });
  if (format === 'json') voice.document(report);
  else {
    voice.text(fill(texts.restored, { ...report }));
    if (report.stepsSince > 0) voice.text(fill(texts.stepsSince, { steps: report.stepsSince }));
  }
  return EXIT.fine;
}
