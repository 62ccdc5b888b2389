import { SETTINGS } from '../../../record/administration/index.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { nearest } from '../nearest.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const settings: Command = {
  name: 'settings',
  summary: 'see or change what the owner has decided',
  usage: '[KEY [VALUE]]',
  options: [],
  examples: ['laget settings', 'laget settings fewest-persons', 'laget settings fewest-persons 3'],
  formats: ['text', 'json'],
  run: runSettings,
};

async function runSettings(context: Context): Promise<Exit> {
  const [key, value, ...more] = context.typed.words;
  const texts = SURFACE_TEXTS[context.language];
  if (more.length > 0) throw new WrongUse(texts.unknownOption(more.join(' '), null));
  if (key !== undefined && !Object.hasOwn(SETTINGS, key)) {
    const keys = Object.keys(SETTINGS);
    const like = nearest(key, keys);
    throw new WrongUse(texts.settingRefused['unknown-key'](key, like ?? keys.join(', ')));
  }
  return withRecord(context, async ({ administration }) => {
    if (key !== undefined && value !== undefined) {
      const change = await administration.changeSetting(key, value);
      if (!change.ok) return refuse(context, change.reason, texts.settingRefused[change.reason](key, change.allowed));
    }
    const all = await administration.settingTexts();
    tell(context, all, key, value !== undefined);
    return EXIT.fine;
  });
}

type Reason = keyof (typeof SURFACE_TEXTS)['nb']['settingRefused'];

/** A value that can never stand there is wrong use; one that this owner may not have is refused. */
function refuse({ voice }: Context, reason: Reason, message: string): Exit {
  voice.sayNo('refusal', reason, message);
  return reason === 'unknown-key' || reason === 'bad-value' ? EXIT.wrongUse : EXIT.refused;
}

function tell(
  { voice, format, language }: Context,
  all: Readonly<Record<string, string>>,
  key: string | undefined,
  changed: boolean,
): void {
  if (format === 'json') voice.document(key === undefined ? { settings: all } : { key, value: all[key] ?? '' });
  else if (key === undefined) for (const [k, v] of Object.entries(all)) voice.text(`${k.padEnd(20)} ${v}`);
  else voice.text(changed ? SURFACE_TEXTS[language].settingChanged(key, all[key] ?? '') : (all[key] ?? ''));
}
