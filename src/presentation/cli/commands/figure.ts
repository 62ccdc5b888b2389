import { type Audience, type Figures, openFigures, type Question, readQuestion } from '../../../disclosure/index.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { csvOf, exportWords } from '../../reports/index.ts';
import type { Command, Context } from '../command.ts';
import { figureText } from '../figure-text.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const figure: Command = {
  name: 'figure',
  summary: 'ask for a figure',
  usage:
    'METRIC [--by dim,…] [--where dim=code,…]… [--at DAY | --from DAY --to DAY] [--grain G] [--as-known-on DAY] [--rule R]',
  options: [
    {
      name: 'by',
      kind: 'value',
      placeholder: 'dim,…',
      help: 'break down: unit, area, sub-area, school-type, staff-group, …',
    },
    { name: 'where', kind: 'repeated', placeholder: 'dim=code,…', help: 'only these codes; several hold at once' },
    { name: 'at', kind: 'value', placeholder: 'DAY', help: 'the day of a stock (YYYY-MM-DD)' },
    { name: 'from', kind: 'value', placeholder: 'DAY', help: 'first day, or first reference day' },
    { name: 'to', kind: 'value', placeholder: 'DAY', help: 'first day after, or second reference day' },
    { name: 'grain', kind: 'value', placeholder: 'month|tertial|school-year|year', help: 'a series over time' },
    { name: 'as-known-on', kind: 'value', placeholder: 'DAY', help: 'with what was known at the end of this day' },
    { name: 'rule', kind: 'value', placeholder: 'default|ssb', help: 'count by a named rule (A1, A2: ssb)' },
    {
      name: 'audience',
      kind: 'value',
      placeholder: 'public|internal',
      help: 'internal: whole figures, logged (public)',
    },
  ],
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
  const { typed, voice, format, language } = context;
  const texts = SURFACE_TEXTS[language];
  const [metric, ...more] = typed.words;
  if (metric === undefined || more.length > 0) throw new WrongUse(texts.missingArgument('METRIC', 'laget figure'));
  const audience = audienceIn(context);
  if (format === 'csv' && audience === 'internal') {
    throw new WrongUse(texts.badOptionValue('--format', 'csv', '--audience public'));
  }
  const reading = readQuestion({
    metric,
    by: typed.value('by'),
    where: typed.values('where'),
    at: typed.value('at'),
    from: typed.value('from'),
    to: typed.value('to'),
    grain: typed.value('grain'),
    asKnownOn: typed.value('as-known-on'),
    rule: typed.value('rule'),
  });
  if ('refusal' in reading) {
    voice.refuse(reading.refusal);
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    if (format === 'csv')
      return tellCsv(context, figures, reading.question, (await open.administration.settings()).ownerName);
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const table = await figures.answer(reading.question, asker, audience);
    if ('refusal' in table) {
      voice.refuse(table.refusal);
      return EXIT.refused;
    }
    if (format === 'json') voice.document(figureAnswer(table, language));
    else voice.text(figureText(table, figures.catalogue(), language));
    return EXIT.fine;
  });
}

/** For anyone unless asked otherwise. */
export function audienceIn({ typed, language }: Context): Audience {
  const text = typed.value('audience') ?? 'public';
  if (text === 'public' || text === 'internal') return text;
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--audience', text, 'public, internal'));
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
