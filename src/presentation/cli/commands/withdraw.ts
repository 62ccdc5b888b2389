import { SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const withdraw: Command = {
  name: 'withdraw',
  summary: 'take a wrong delivery back (history keeps that it was there)',
  usage: 'DELIVERY',
  options: [],
  examples: ['laget take-in uttrekk.xlsx --format json    # tells the id', 'laget withdraw 0f3a…'],
  formats: ['text', 'json'],
  run: runWithdraw,
};

async function runWithdraw(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const texts = SURFACE_TEXTS[language];
  const [id, ...more] = typed.words;
  if (id === undefined || more.length > 0) throw new WrongUse(texts.missingArgument('DELIVERY', 'laget withdraw'));
  return withRecord(context, async ({ administration }) => {
    const outcome = await administration.withdraw(id, 'command-line');
    if (outcome === 'unknown') {
      voice.sayNo('refusal', 'unknown-delivery', texts.unknownDelivery(id));
      return EXIT.refused;
    }
    if (format === 'json') voice.document({ id, outcome });
    else voice.text(outcome === 'withdrawn' ? texts.withdrawn(id) : texts.alreadyWithdrawn(id));
    return EXIT.fine;
  });
}
