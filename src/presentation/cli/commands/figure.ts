import { type Figures, openFigures, type Question } from '../../../disclosure/index.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { csvOf, exportWords } from '../../reports/index.ts';
import { askedAudience, askedQuestion, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { figureText } from '../texts/figure-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const figure: Command = {
  name: 'figure',
  summary: 'ask for a figure',
  usage:
    'METRIC [--by dim,…] [--where dim=code,…]… [--at DAY | --from DAY --to DAY] [--grain G] [--as-known-on DAY] [--rule R]',
  options: QUESTION_OPTIONS,
  examples: [
    'laget figure headcount --by staff-group',
    'laget figure owner-turnover --by unit --where staff-group=teacher --from 2024-10-01 --to 2025-10-01',
    'laget figure staff-balance --audience internal --format json',
    'laget figure headcount --at 2025-10-01 --rule ssb --by unit',
    'laget figure contracted-fte --from 2020-10-01 --to 2025-10-01 --grain school-year --format csv',
  ],
  formats: ['text', 'json', 'csv'],
  run: runFigure,
};

async function runFigure(context: Context): Promise<Exit> {
  const { voice, format, language } = context;
  const audience = askedAudience(context);
  if (format === 'csv' && audience === 'internal') {
    throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--format', 'csv', '--audience public'));
  }
  const question = askedQuestion(context, 'figure');
  if (question === null) return EXIT.refused;
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    if (format === 'csv') return tellCsv(context, figures, question, (await open.administration.settings()).ownerName);
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const table = await figures.answer(question, asker, audience);
    if ('refusal' in table) {
      voice.refuse(table.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(figureAnswer(table, language));
    else voice.text(figureText(table, figures.catalogue(), language));
    return EXIT.fine;
  });
}

async function tellCsv(
  { voice, language, surroundings }: Context,
  figures: Figures,
  question: Question,
  owner: string,
): Promise<Exit> {
  const table = await figures.answerPublic(question);
  if ('refusal' in table) {
    voice.refuse(table.refusal);
    return EXIT.refused;
  }
  surroundings.out(csvOf(table, exportWords(table, figures.catalogue(), owner, language)));
  return EXIT.fine;
}
