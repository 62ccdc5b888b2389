import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';

export const init: Command = {
  name: 'init',
  summary: 'make a data folder for a school owner',
  usage: '[--name NAME] [--real]',
  options: [
    { name: 'name', kind: 'value', placeholder: 'NAME', help: 'name of the owner, as it stands in sentences' },
    { name: 'real', kind: 'flag', placeholder: '', help: 'a real owner with real persons (else invented)' },
  ],
  examples: ['laget init --name "Fjordvik kommune"', 'laget init --real --name Utdanningsetaten --data /srv/laget'],
  formats: ['text', 'json'],
  run: runInit,
};

async function runInit(context: Context): Promise<Exit> {
  const { voice, language, dataDir } = context;
  const texts = SURFACE_TEXTS[language];
  return withRecord(context, async ({ administration }) => {
    for (const [key, value] of changesIn(context)) {
      const change = await administration.changeSetting(key, value);
      if (change.ok) continue;
      voice.sayNo('refusal', change.reason, texts.settingRefused[change.reason](key, change.allowed));
      return change.reason === 'has-deliveries' ? EXIT.refused : EXIT.wrongUse;
    }
    const { ownerName, ownerKind } = await administration.settings();
    if (context.format === 'json') voice.document({ owner: { name: ownerName, kind: ownerKind }, data: dataDir });
    else voice.text(texts.madeOwner(ownerName, dataDir));
    return EXIT.fine;
  });
}

/** Settings to change, kind before name: a kind that is refused leaves the name as it was. */
function changesIn({ typed }: Context): readonly (readonly [string, string])[] {
  const name = typed.value('name');
  const changes: (readonly [string, string])[] = [];
  if (typed.flag('real')) changes.push(['owner-kind', 'real']);
  if (name !== undefined) changes.push(['owner-name', name]);
  return changes;
}
