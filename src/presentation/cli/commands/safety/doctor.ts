import { existsSync } from 'node:fs';
import { doctorLine, doctorVerdict } from '../../../language/index.ts';
import { WEB_DIR } from '../../../program.ts';
import type { Command, Context } from '../../command.ts';
import { type Found, fine } from '../../doctor/finding.ts';
import { lookAtLogin } from '../../doctor/look-at-login.ts';
import { lookAtConfiguration, lookAtFolder, lookAtMemory, lookAtNode } from '../../doctor/look-at-machine.ts';
import { lookAtRecord } from '../../doctor/look-at-record.ts';
import { EXIT, type Exit } from '../../surroundings.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'look at machine, configuration, data folder and database, and say what to mend',
  usage: '',
  options: [],
  examples: ['laget doctor', 'laget doctor --data /srv/laget --format json'],
  formats: ['text', 'json'],
  run: runDoctor,
};

async function runDoctor(context: Context): Promise<Exit> {
  const { format, voice, language, surroundings, dataDir } = context;
  const configuration = lookAtConfiguration(surroundings.env);
  const cannotOpen = configuration.some(({ state }) => state === 'wrong');
  const found: readonly Found[] = [
    lookAtNode(process.versions.node),
    lookAtMemory(),
    ...configuration,
    ...(await lookAtFolder(dataDir)),
    // A wrong address or key is told above; trying it again would tell it worse.
    ...(cannotOpen ? [] : await lookAtRecord(context)),
    ...(await lookAtLogin(surroundings)),
    existsSync(WEB_DIR) ? fine('screens') : { check: 'screens', state: 'wrong', says: 'not-built', values: {} },
  ];
  if (format === 'json') {
    voice.document({ checks: found.map((one) => ({ ...one, message: doctorLine(one, language) })) });
  } else {
    for (const one of found) voice.text(doctorLine(one, language));
    voice.text(doctorVerdict(found, language));
  }
  return found.some(({ state }) => state === 'wrong') ? EXIT.refused : EXIT.fine;
}
