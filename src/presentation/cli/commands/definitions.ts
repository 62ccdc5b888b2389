import { openFigures, readTurnovers } from '../../../disclosure/index.ts';
import { turnoversAnswer } from '../../answers/bridges/bridge-answer.ts';
import { definitionsAnswer } from '../../answers/bridges/definitions-answer.ts';
import { namedRefusal } from '../../answers/bridges/named-refusal.ts';
import { askedAudience } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { definitionsText, turnoversText } from '../texts/bridges/bridge-text.ts';
import { ABOUT, daysIn, HOLDER } from '../texts/bridges/bridge-words.ts';
import { withRecord } from '../with-record.ts';

export const definitions: Command = {
  name: 'definitions',
  summary: 'the named definitions of turnover; with --figures, their figures side by side',
  usage: '[--figures [--where dim=code,…]… [--from DAY --to DAY] [--as-known-on DAY] [--audience A]]',
  options: [
    { name: 'figures', kind: 'flag', placeholder: '', help: 'the same group and days by every definition' },
    ...ABOUT,
  ],
  examples: [
    'laget definitions',
    'laget definitions --format json --lang en',
    'laget definitions --figures --where staff-group=teacher',
  ],
  formats: ['text', 'json'],
  run: runDefinitions,
};

async function runDefinitions(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  if (typed.flag('figures')) return tellFigures(context);
  const answer = definitionsAnswer(language);
  if (format === 'json') voice.document(answer);
  else voice.text(definitionsText(answer, language));
  return EXIT.fine;
}

async function tellFigures(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const audience = askedAudience(context);
  const reading = readTurnovers({ where: typed.values('where'), ...daysIn(context) });
  if ('refusal' in reading) {
    voice.refuse(namedRefusal(reading.refusal, language));
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const { bridges } = await openFigures(open);
    const seen = await bridges.sideBySide(reading.question, HOLDER, audience);
    if ('refusal' in seen) {
      voice.refuse(namedRefusal(seen.refusal, language));
      return EXIT.refused;
    }
    const answer = turnoversAnswer(seen, language);
    if (format === 'json') voice.document(answer);
    else voice.text(turnoversText(answer, language));
    return EXIT.fine;
  });
}
