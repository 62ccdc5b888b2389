import { type OpenRecord, offerBackups } from '../../../record/administration/index.ts';
import type { ServerEvent } from '../../api/index.ts';
import { doctorText, SURFACE_TEXTS } from '../../language/index.ts';
import type { MailSettings } from '../../mail/mail-settings.ts';
import type { Command, Context } from '../command.ts';
import { type MailFault, readMail } from '../configuration/mail.ts';
import { readServing, type Serving, type ServingFault } from '../configuration/serving.ts';
import { readPort, recordPlace } from '../place.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const DEFAULT_PORT = 4173;

export const serve: Command = {
  name: 'serve',
  summary: 'show figures and data in the browser',
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
  const { surroundings, voice, language } = context;
  const texts = SURFACE_TEXTS[language];
  const port = portIn(context);
  const serving = readServing(surroundings.env);
  if ('faults' in serving) return sayFaults(context, serving.faults);
  const mail = readMail(surroundings.env);
  if (mail !== null && 'faults' in mail) return sayFaults(context, mail.faults);
  // The server and its packages are loaded only when it is asked for: other commands start faster without.
  const { PortTaken } = await import('../../api/index.ts');
  return withRecord(context, async (open) => {
    const { ownerKind } = await open.administration.settings();
    if (ownerKind === 'real' && serving.login === null) {
      voice.sayNo('refusal', 'real-owner-needs-login', texts.realOwnerNeedsLogin);
      return EXIT.refused;
    }
    try {
      const server = await serverOf(context, open, { serving, port, mail });
      const backups = await offerBackups(open);
      surroundings.out(`Laget: ${serving.publicUrl?.href ?? `http://127.0.0.1:${server.port}/`}\n`);
      await surroundings.untilStopped();
      await server.close();
      await backups?.close();
      voice.remark(texts.stopped);
      return EXIT.fine;
    } catch (problem) {
      if (!(problem instanceof PortTaken)) throw problem;
      voice.sayNo('fault', 'port-taken', texts.portTaken(problem.port, problem.chosenBy));
      return EXIT.fault;
    }
  });
}

/** Where figures about the server are served, as the environment says; nowhere by itself. */
function measuresPlace(env: Readonly<Record<string, string | undefined>>) {
  const port = readPort(env['LAGET_METRICS_PORT'] ?? '');
  return port === null ? null : { host: env['LAGET_METRICS_HOST'] || '127.0.0.1', port };
}

interface Asked {
  readonly serving: Serving;
  readonly port: number;
  /** Null: no e-mail is sent. */
  readonly mail: MailSettings | null;
}

async function serverOf(
  { typed, surroundings, voice, language, dataDir }: Context,
  open: OpenRecord,
  { serving, port, mail }: Asked,
) {
  const { accessIn, answersAhead, eventLine, startServer } = await import('../../api/index.ts');
  const place = await recordPlace(dataDir, surroundings, language);
  const { host, publicUrl, trustedProxies, contact, login: settings, idleSeconds, longestSeconds } = serving;
  const form = surroundings.env['LAGET_LOG'] === 'json' ? 'json' : 'text';
  const tell = (event: ServerEvent) => {
    if (form === 'text' && event.kind === 'login-refused') {
      voice.remark(SURFACE_TEXTS[language].loginRefused(event.code));
    }
    const line = eventLine(event, surroundings.now(), form);
    if (line !== null) surroundings.err(`${line}\n`);
  };
  return startServer(open, {
    port,
    host,
    served: { publicUrl, trustedProxies, contact },
    login: settings === null ? null : { settings, idleSeconds, longestSeconds, accessOf: accessIn(open) },
    mail,
    tryFolder: typed.value('try') ?? null,
    ahead: answersAhead(place),
    tell,
    measures: measuresPlace(surroundings.env),
  });
}

/** Every fault of the configuration at once, so that it is mended once. */
function sayFaults({ voice, language }: Context, faults: readonly (ServingFault | MailFault)[]): Exit {
  const said = faults.map(({ name, fault }) => doctorText('configuration', fault, { name }, language));
  voice.sayNo('refusal', 'bad-configuration', said.join('\n'));
  return EXIT.refused;
}

function portIn({ typed, surroundings, language }: Context): number {
  const text = typed.value('port') ?? (surroundings.env['PORT'] || String(DEFAULT_PORT));
  const port = readPort(text);
  if (port === null) throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--port', text, '0–65535'));
  return port;
}
