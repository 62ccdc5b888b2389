import { openFigures, readQuestion } from '../../../disclosure/index.ts';
import { keepFigure } from '../../answers/kept/keep-figure.ts';
import { KEPT_TEXTS } from '../../language/index.ts';
import { programVersion } from '../../program.ts';
import { askedTexts, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const LONGEST_NAME = 200;

export const keep: Command = {
  name: 'keep',
  summary: 'keep a public figure as it is told now, so that it can be repeated to the letter',
  usage: 'METRIC --name TEXT [the options of «laget figure»]',
  options: [
    { name: 'name', kind: 'value', placeholder: 'TEXT', help: 'what the figure is used in' },
    ...QUESTION_OPTIONS.filter(({ name }) => name !== 'audience'),
  ],
  examples: ['laget keep owner-turnover --by staff-group --name "Årsrapport 2026"'],
  formats: ['text', 'json'],
  run: runKeep,
};

async function runKeep(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const words = KEPT_TEXTS[language];
  const texts = askedTexts(context, 'keep');
  const name = (typed.value('name') ?? '').trim();
  if (name === '' || name.length > LONGEST_NAME) throw new WrongUse(words.nameMissing);
  const reading = readQuestion(texts);
  if ('refusal' in reading) {
    voice.refuse(reading.refusal);
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const by = 'command-line';
    const toKeep = { texts, question: reading.question, name, language, program: programVersion(), by };
    const outcome = await keepFigure({ open, figures }, toKeep);
    if ('refusal' in outcome) {
      voice.refuse(outcome.refusal);
      return EXIT.refused;
    }
    if (!outcome.ok) {
      voice.sayNo('refusal', outcome.reason, words.recordChanged);
      return EXIT.refused;
    }
    if (format === 'json') voice.document({ id: outcome.id, name });
    else voice.text(words.kept(outcome.id, name));
    return EXIT.fine;
  });
}
