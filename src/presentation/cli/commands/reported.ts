import { openFigures, readQuestion } from '../../../disclosure/index.ts';
import { explainReported } from '../../../plans/index.ts';
import { besideAnswer } from '../../answers/reported/beside-answer.ts';
import { reportedAnswer } from '../../answers/reported/reported-answer.ts';
import type { BesideItem, ReportedItem } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORTED_TEXTS, SURFACE_TEXTS, shortPeriod } from '../../language/index.ts';
import { reportedTemplate } from '../../reports/index.ts';
import { askedAudience } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

export const reported: Command = {
  name: 'reported',
  summary: 'figures that were told before, and ours beside them',
  usage: '[METRIC [--where dim=code]… [--by dim,…] [--from DAY --to DAY] [--as-known-on DAY]]',
  options: [
    { name: 'where', kind: 'repeated', placeholder: 'dim=code', help: 'of one staff group, unit or area' },
    { name: 'by', kind: 'value', placeholder: 'dim,…', help: 'of every staff group, unit or area too' },
    { name: 'at', kind: 'value', placeholder: 'DAY', help: 'the day of a stock (YYYY-MM-DD)' },
    { name: 'from', kind: 'value', placeholder: 'DAY', help: 'periods from this day on' },
    { name: 'to', kind: 'value', placeholder: 'DAY', help: 'periods until this day' },
    { name: 'as-known-on', kind: 'value', placeholder: 'DAY', help: 'with what was known at the end of this day' },
    {
      name: 'audience',
      kind: 'value',
      placeholder: 'public|internal',
      help: 'internal: whole figures of ours, logged (public)',
    },
  ],
  examples: [
    'laget reported',
    'laget reported owner-turnover --where staff-group=teacher',
    'laget reported template > oppgitte-tall.csv',
  ],
  formats: ['text', 'json'],
  run: (context) => (context.typed.words.length === 0 ? tellAll(context) : tellBeside(context)),
};

function tellAll(context: Context): Promise<Exit> {
  const { voice, format, language } = context;
  return withRecord(context, async (open) => {
    const answer = reportedAnswer(await open.administration.reported(), await openFigures(open), language);
    const texts = REPORTED_TEXTS[language];
    if (format === 'json') voice.document(answer);
    else if (answer.reported.length === 0) voice.text(texts.none);
    else {
      for (const { withdrawnOn, ...one } of answer.reported) {
        voice.text(
          [headOf(one, context, withdrawnOn === null ? '' : ` (${texts.back})`), lineOf(one, context)].join('\n'),
        );
      }
    }
    return EXIT.fine;
  });
}

/** Who told it where and when. */
function headOf({ id, publisher, title, publishedOn }: ReportedItem, { language }: Context, back = ''): string {
  const day = publishedOn === null ? null : formatDayText(publishedOn, language);
  return `${id}${back}  ${[publisher, title, day].filter((part) => part !== null).join(', ')}`;
}

/** What was told: metric, definition, whom, where, when, how much. */
function lineOf({ metric, definition, group, place, period, valueText }: ReportedItem, { language }: Context): string {
  const isItsName = definition.label.toLowerCase() === metric.name.toLowerCase();
  const about = [
    isItsName ? metric.name : `${metric.name} (${definition.label})`,
    group.label,
    place.label,
    shortPeriod(period, language),
  ];
  return `  ${about.join(' · ')}: ${valueText}`;
}

async function tellBeside(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [metric, ...more] = typed.words;
  if (metric === undefined || more.length > 0) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('METRIC', 'laget reported'));
  }
  const reading = readQuestion({
    metric,
    by: typed.value('by'),
    where: typed.values('where'),
    at: typed.value('at'),
    from: typed.value('from'),
    to: typed.value('to'),
    asKnownOn: typed.value('as-known-on'),
  });
  const audience = askedAudience(context);
  if ('refusal' in reading) {
    voice.refuse(reading.refusal);
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const asker = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;
    const told = await explainReported(figures, reading.question, asker, audience);
    if ('refusal' in told) {
      voice.refuse(told.refusal);
      return EXIT.refused;
    }
    const answer = besideAnswer(told, reading.question.metric, figures, language);
    if (format === 'json') voice.document(answer);
    else if (answer.reported.length === 0) voice.text(REPORTED_TEXTS[language].none);
    else for (const one of answer.reported) voice.text(besideText(one, context));
    return EXIT.fine;
  });
}

function besideText(one: BesideItem, context: Context): string {
  const texts = REPORTED_TEXTS[context.language];
  const atTheTime = one.atTheTime === null ? '' : ` (${fill(texts.oursThen, { value: one.atTheTime.text })})`;
  return [
    headOf(one, context),
    lineOf(one, context),
    `  ${fill(texts.ours, { now: one.now.text })}${atTheTime}`,
    ...one.sentences.map((sentence) => `  ${sentence}`),
  ].join('\n');
}

export const reportedTemplateCommand: Command = {
  name: 'reported template',
  summary: 'an empty table for figures that were told before',
  usage: '',
  options: [],
  examples: ['laget reported template > oppgitte-tall.csv'],
  formats: ['text'],
  run: async ({ surroundings }) => {
    surroundings.out(reportedTemplate());
    return EXIT.fine;
  },
};
