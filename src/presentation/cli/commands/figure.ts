import {
  addUp,
  type Figures,
  openFigures,
  type Question,
  type Refused,
  type SeenTable,
  SUMMED_OVER,
  type SummedOver,
} from '../../../disclosure/index.ts';
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
    'METRIC [--by dim,…] [--where dim=code,…]… [--at DAY | --from DAY --to DAY] [--grain G] [--as-known-on DAY] [--rule R] [--sum S]',
  options: [
    ...QUESTION_OPTIONS,
    { name: 'sum', kind: 'value', placeholder: 'time|units', help: 'add the rows up, where the metric says they add' },
  ],
  examples: [
    'laget figure headcount --by staff-group',
    'laget figure owner-turnover --by unit --where staff-group=teacher --from 2024-10-01 --to 2025-10-01',
    'laget figure staff-balance --audience internal --format json',
    'laget figure headcount --at 2025-10-01 --rule ssb --by unit',
    'laget figure staff-balance --from 2020-08-01 --to 2025-08-01 --grain school-year --sum time',
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
  const sum = sumIn(context);
  const question = askedQuestion(context, 'figure');
  if (question === null) return EXIT.refused;
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    if (format === 'csv')
      return tellCsv(context, figures, [question, sum], (await open.administration.settings()).ownerName);
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const table = summed(await figures.answer(question, asker, audience), sum);
    if ('refusal' in table) {
      voice.refuse(table.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(figureAnswer(table, language));
    else voice.text(figureText(table, figures.catalogue(), language));
    return EXIT.fine;
  });
}

/** Along what the rows are to be added; null where nothing is said. */
function sumIn({ typed, language }: Context): SummedOver | null {
  const text = typed.value('sum');
  const over = SUMMED_OVER.find((one) => one === text);
  if (text === undefined || over !== undefined) return over ?? null;
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--sum', text, SUMMED_OVER.join(', ')));
}

function summed<Table extends SeenTable>(table: Table | Refused, sum: SummedOver | null): Table | Refused {
  return 'refusal' in table || sum === null ? table : addUp(table, sum);
}

async function tellCsv(
  { voice, language, surroundings }: Context,
  figures: Figures,
  [question, sum]: readonly [Question, SummedOver | null],
  owner: string,
): Promise<Exit> {
  const table = summed(await figures.answerPublic(question), sum);
  if ('refusal' in table) {
    voice.refuse(table.refusal);
    return EXIT.refused;
  }
  surroundings.out(csvOf(table, exportWords(table, figures.catalogue(), owner, language)));
  return EXIT.fine;
}
