import { controlOf, openFigures, readQuestion } from '../../../disclosure/index.ts';
import { controlAnswer } from '../../answers/control/control-answer.ts';
import { withSpan } from '../../answers/control/control-span.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askedAudience, askedTexts, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { controlText } from '../texts/control-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

/** A chart is of a series: there is no one day to ask about. */
const OPTIONS = QUESTION_OPTIONS.filter(({ name }) => name !== 'at');

export const control: Command = {
  name: 'control',
  summary: 'what varies as usual in a figure over time, and what does not',
  usage: 'METRIC --grain G [--code CODE] [--from DAY --to DAY] [the other options of «laget figure»]',
  options: [
    ...OPTIONS,
    { name: 'code', kind: 'value', placeholder: 'CODE', help: 'one code of the breakdown (all of them, 60 at most)' },
  ],
  examples: [
    'laget control owner-turnover --grain school-year',
    'laget control temporary-share --grain month --where staff-group=teacher',
    'laget control headcount --grain month --by unit --code 974589095 --audience internal --format json',
  ],
  formats: ['text', 'json'],
  run: runControl,
};

async function runControl(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const audience = askedAudience(context);
  const texts = askedTexts(context, 'control');
  if (texts.grain === undefined) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('--grain', 'laget control'));
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const reading = readQuestion(withSpan(texts, figures.state()));
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const table = 'refusal' in reading ? reading : await figures.answer(reading.question, asker, audience);
    const charts = 'refusal' in table ? table : controlOf(table, typed.value('code') ?? null);
    if ('refusal' in charts) {
      voice.refuse(charts.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(controlAnswer(charts, language));
    else voice.text(controlText(charts, figures.catalogue(), language));
    return EXIT.fine;
  });
}
