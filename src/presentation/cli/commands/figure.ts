import {
  type Audience,
  addUp,
  type Figures,
  type NearestQuestion,
  openFigures,
  type Question,
  type Refused,
  type SeenTable,
  SUMMED_OVER,
  type SummedOver,
} from '../../../disclosure/index.ts';
import { withheldAnswer } from '../../answers/explained-answer.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { csvOf, exportWords } from '../../reports/index.ts';
import { askedAudience, askedQuestion, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { nearestLine, reasonsText } from '../texts/explained-text.ts';
import { figureText } from '../texts/figure-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const figure: Command = {
  name: 'figure',
  summary: 'ask for a figure',
  usage:
    'METRIC [--by dim,…] [--where dim=code,…]… [--at DAY | --from DAY --to DAY] [--grain G] [--as-known-on DAY] [--rule R] [--sum S] [--why]',
  options: [
    ...QUESTION_OPTIONS,
    { name: 'why', kind: 'flag', placeholder: '', help: 'why rows are withheld from everyone: internal, logged' },
    { name: 'sum', kind: 'value', placeholder: 'time|units', help: 'add the rows up, where the metric says they add' },
  ],
  examples: [
    'laget figure headcount --by staff-group',
    'laget figure owner-turnover --by unit --where staff-group=teacher --from 2024-10-01 --to 2025-10-01',
    'laget figure staff-balance --audience internal --format json',
    'laget figure headcount --by unit,staff-group --why',
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
  forbidWhy(context, audience);
  const sum = sumIn(context);
  const question = askedQuestion(context, 'figure');
  if (question === null) return EXIT.refused;
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    if (format === 'csv')
      return tellCsv(context, figures, [question, sum], (await open.administration.settings()).ownerName);
    const answer = await figures.answer(question, ASKER, audience);
    const table = summed(answer, sum);
    if ('refusal' in table) {
      voice.refuse(table.refusal);
      return EXIT.refused;
    }
    if (context.typed.flag('why')) return tellWhy(context, figures, [question, table]);
    const isPublic = table === answer && table.audience === 'public';
    const nearest = isPublic ? await figures.nearest(question, table) : null;
    if (format === 'json') voice.document(figureAnswer(table, language, nearest));
    else voice.text(textOf(context, figures, [table, nearest]));
    return EXIT.fine;
  });
}

const ASKER = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;

/** The figure as text, and the nearest question on a line of its own. */
function textOf(
  { language }: Context,
  figures: Figures,
  [table, nearest]: readonly [SeenTable, NearestQuestion | null],
): string {
  const text = figureText(table, figures.catalogue(), language);
  return nearest === null ? text : `${text}\n\n${nearestLine(nearest, language)}`;
}

/** Reasons are of what everyone sees, and never stand in a file for others. */
function forbidWhy({ typed, format, language }: Context, audience: Audience): void {
  if (!typed.flag('why')) return;
  const { badOptionValue } = SURFACE_TEXTS[language];
  if (format === 'csv') throw new WrongUse(badOptionValue('--format', 'csv', 'text, json'));
  if (audience === 'internal') throw new WrongUse(badOptionValue('--audience', 'internal', 'public'));
}

async function tellWhy(
  { voice, format, language }: Context,
  figures: Figures,
  [question, table]: readonly [Question, SeenTable],
): Promise<Exit> {
  const found = await figures.whyWithheld(question, ASKER);
  if ('refusal' in found) {
    voice.refuse(found.refusal);
    return EXIT.refused;
  }
  if (format === 'json') voice.document(withheldAnswer(found, language));
  else voice.text(`${figureText(table, figures.catalogue(), language)}\n\n${reasonsText(found, language)}`);
  return EXIT.fine;
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
