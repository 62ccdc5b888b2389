import { openFigures } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { askStatus } from '../../answers/status/ask-status.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { statusText } from '../texts/status-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const status: Command = {
  name: 'status',
  summary: 'how the owner stands, in sentences',
  usage: '[--group GROUP] [--audience public|internal]',
  options: [
    {
      name: 'group',
      kind: 'value',
      placeholder: 'GROUP',
      help: 'one staff group: teacher, leader, aks, team, … (all)',
    },
    {
      name: 'audience',
      kind: 'value',
      placeholder: 'public|internal',
      help: 'internal: whole figures, logged (public)',
    },
  ],
  examples: ['laget status', 'laget status --group teacher --lang nn', 'laget status --format json'],
  formats: ['text', 'json'],
  run: runStatus,
};

async function runStatus(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const texts = SURFACE_TEXTS[language];
  const audience = typed.value('audience') ?? 'public';
  if (audience !== 'public' && audience !== 'internal') {
    throw new WrongUse(texts.badOptionValue('--audience', audience, 'public, internal'));
  }
  return withRecord(context, async (open) => {
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const group = typed.value('group') ?? TOTAL;
    const answer = await askStatus(open, await openFigures(open), { asker, audience, group, language });
    if ('refusal' in answer) {
      voice.refuse(answer.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(answer);
    else voice.text(statusText(answer, language));
    return EXIT.fine;
  });
}
