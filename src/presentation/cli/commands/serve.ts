import { offerBackups } from '../../../record/administration/index.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { readPort } from '../place.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const DEFAULT_PORT = 4173;

export const serve: Command = {
  name: 'serve',
  summary: 'show figures and data in the browser, on this machine',
  usage: '[--port N]',
  options: [
    { name: 'port', kind: 'value', placeholder: 'N', help: `port (else PORT, else ${DEFAULT_PORT}; 0 = any free)` },
    { name: 'try', kind: 'value', placeholder: 'DIR', help: 'folder with files to try, told about on screen' },
  ],
  examples: ['laget serve', 'laget serve --port 8080 --data /srv/laget'],
  formats: ['text', 'json'],
  run: runServe,
};

async function runServe(context: Context): Promise<Exit> {
  const { typed, surroundings, voice, language } = context;
  const texts = SURFACE_TEXTS[language];
  const port = portIn(context);
  // The server and its packages are loaded only when it is asked for: other commands start faster without.
  const { startServer, PortTaken, ON_THIS_MACHINE } = await import('../../api/index.ts');
  const logFault = (problem: unknown) =>
    voice.remark(problem instanceof Error ? (problem.stack ?? '') : String(problem));
  return withRecord(context, async (open) => {
    const { ownerKind } = await open.administration.settings();
    if (ownerKind === 'real') {
      voice.sayNo('refusal', 'real-owner-needs-login', texts.realOwnerNeedsLogin);
      return EXIT.refused;
    }
    try {
      const server = await startServer(open, {
        port,
        host: '127.0.0.1',
        served: ON_THIS_MACHINE,
        login: null,
        tryFolder: typed.value('try') ?? null,
        logFault,
      });
      const backups = await offerBackups(open);
      surroundings.out(`Laget: http://127.0.0.1:${server.port}/\n`);
      await surroundings.untilStopped();
      await server.close();
      await backups?.close();
      voice.remark(texts.stopped);
      return EXIT.fine;
    } catch (problem) {
      if (!(problem instanceof PortTaken)) throw problem;
      voice.sayNo('fault', 'port-taken', texts.portTaken(port));
      return EXIT.fault;
    }
  });
}

function portIn({ typed, surroundings, language }: Context): number {
  const text = typed.value('port') ?? (surroundings.env['PORT'] || String(DEFAULT_PORT));
  const port = readPort(text);
  if (port === null) throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--port', text, '0–65535'));
  return port;
}
