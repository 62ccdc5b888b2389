import { doctorText, fill, PLAN_SENT } from '../../../language/index.ts';
import type { MailSettings } from '../../../mail/mail-settings.ts';
import { digestNow, sendDigest } from '../../../mail/send-digest.ts';
import type { MailOutcome } from '../../../mail/send-mail.ts';
import type { Command, Context } from '../../command.ts';
import { readMail } from '../../configuration/mail.ts';
import { readSite } from '../../configuration/serving-words.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';

export const digest: Command = {
  name: 'digest',
  summary: 'what is due and new in the plan, as an e-mail: shown here, or sent to those who are to have it',
  usage: '--show|--send',
  options: [
    { name: 'show', kind: 'flag', placeholder: '', help: 'show it here; nothing is sent' },
    {
      name: 'send',
      kind: 'flag',
      placeholder: '',
      help: 'send it to everybody in LAGET_DIGEST_TO who has not had it today',
    },
  ],
  examples: ['laget digest --show', 'laget digest --show --lang en', 'laget digest --send'],
  formats: ['text', 'json'],
  run: runDigest,
};

async function runDigest(context: Context): Promise<Exit> {
  const { typed, language } = context;
  const [show, send] = [typed.flag('show'), typed.flag('send')];
  if (show === send || typed.words.length > 0) throw new WrongUse(PLAN_SENT[language].digest.one);
  return show ? runShow(context) : runSend(context);
}

/** In the language of the command: whoever it is sent to gets it in their own. */
function runShow(context: Context): Promise<Exit> {
  const { voice, format, language, surroundings } = context;
  return withRecord(context, async (open) => {
    const { subject, text } = await digestNow(open, { address: '', language }, siteIn(context));
    if (format === 'json') voice.document({ subject, text });
    else surroundings.out(`${subject}\n\n${text}`);
    return EXIT.fine;
  });
}

async function runSend(context: Context): Promise<Exit> {
  const settings = mailIn(context);
  if (settings === null) return EXIT.refused;
  return withRecord(context, async (open) => {
    const outcomes = await sendDigest(open, settings, siteIn(context));
    sayOutcomes(context, outcomes, settings.receivers.length - outcomes.length);
    return outcomes.every(({ failure }) => failure === null) ? EXIT.fine : EXIT.fault;
  });
}

function sayOutcomes({ voice, format, language }: Context, outcomes: readonly MailOutcome[], before: number): void {
  const texts = PLAN_SENT[language].digest;
  const failed = outcomes.filter(({ failure }) => failure !== null);
  if (format === 'json') voice.document({ sent: outcomes.length - failed.length, before, failed });
  else if (before > 0) voice.text(fill(texts.hadIt, { count: before }));
  for (const { to, failure } of outcomes) {
    if (failure !== null) voice.sayNo('fault', `mail-${failure}`, fill(texts.failed[failure], { to }));
    else if (format !== 'json') voice.text(fill(texts.sent, { to }));
  }
}

const NOBODY = { name: 'LAGET_DIGEST_TO', fault: 'missing-for-mail' } as const;

/** How e-mail is sent; null where it is not set up or wrongly, which is then said. */
function mailIn({ voice, language, surroundings }: Context): MailSettings | null {
  const settings = readMail(surroundings.env);
  if (settings === null) {
    voice.sayNo('refusal', 'no-mail', PLAN_SENT[language].digest.off);
    return null;
  }
  if (!('faults' in settings) && settings.receivers.length > 0) return settings;
  const faults = 'faults' in settings ? settings.faults : [NOBODY];
  const said = faults.map(({ name, fault }) => doctorText('configuration', fault, { name }, language));
  voice.sayNo('refusal', 'bad-configuration', said.join('\n'));
  return null;
}

function siteIn({ surroundings }: Context): URL | null {
  return readSite(surroundings.env['LAGET_PUBLIC_URL'] ?? '');
}
