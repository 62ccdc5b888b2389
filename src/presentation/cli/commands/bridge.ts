import { openFigures, readBridge } from '../../../disclosure/index.ts';
import { bridgeAnswer } from '../../answers/bridges/bridge-answer.ts';
import { namedRefusal } from '../../answers/bridges/named-refusal.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askedAudience } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { bridgeText } from '../texts/bridges/bridge-text.ts';
import { ABOUT, daysIn, HOLDER } from '../texts/bridges/bridge-words.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const bridge: Command = {
  name: 'bridge',
  summary: 'why two turnover figures differ, line by line',
  usage: 'FROM TO [--where dim=code,…]… [--from DAY --to DAY] [--as-known-on DAY] [--audience A]',
  options: [
    ...ABOUT,
    {
      name: 'second-from',
      kind: 'value',
      placeholder: 'DAY',
      help: 'first day of the second figure, where it is another',
    },
    { name: 'second-to', kind: 'value', placeholder: 'DAY', help: 'second day of the second figure' },
    {
      name: 'second-as-known-on',
      kind: 'value',
      placeholder: 'DAY|now',
      help: 'knowledge of the second figure, where it is another: late corrections are a line',
    },
  ],
  examples: [
    'laget bridge owner school',
    'laget bridge owner nfer --where staff-group=teacher --from 2024-10-01 --to 2025-10-01 --lang en',
    'laget bridge owner owner --as-known-on 2026-07-15 --second-as-known-on now',
    'laget bridge exit-rate register --audience internal --format json',
  ],
  formats: ['text', 'json'],
  run: runBridge,
};

async function runBridge(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [first, second, ...more] = typed.words;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('FROM TO', 'laget bridge'));
  }
  const audience = askedAudience(context);
  const days = { days: daysIn(context), secondDays: daysIn(context, 'second-') };
  const reading = readBridge({ first, second, where: typed.values('where'), ...days });
  if ('refusal' in reading) {
    voice.refuse(namedRefusal(reading.refusal, language));
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const { bridges } = await openFigures(open);
    const seen = await bridges.bridge(reading.question, HOLDER, audience);
    if ('refusal' in seen) {
      voice.refuse(namedRefusal(seen.refusal, language));
      return EXIT.refused;
    }
    const answer = bridgeAnswer(seen, language);
    if (format === 'json') voice.document(answer);
    else voice.text(bridgeText(answer, language));
    return EXIT.fine;
  });
}
