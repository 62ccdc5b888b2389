import { limitEntries, limitGrounds, readLimit } from '../../../disclosure/index.ts';
import { limitsAnswer } from '../../answers/limits-answer.ts';
import type { LimitDecided, LimitsAnswer, MetricLimitItem } from '../../api/contract/index.ts';
import { fill, formatDayText, type Language, LIMIT_TEXTS, SURFACE_TEXTS } from '../../language/index.ts';
import type { Command, Context } from '../command.ts';
import { nearest } from '../nearest.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { columnsOf } from '../texts/text-table.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const BY = 'command-line';

export const limits: Command = {
  name: 'limits',
  summary: 'how few persons each metric may tell of, why, and who decided it',
  usage: '[METRIC]',
  options: [],
  examples: ['laget limits', 'laget limits B5', 'laget limits --format json --lang en'],
  formats: ['text', 'json'],
  run: (context) =>
    withRecord(context, async (open) => {
      const { typed, voice, format, language } = context;
      const answer = limitsAnswer(limitEntries(await limitGrounds(open)), language);
      const wanted = typed.words[0]?.toLowerCase();
      const found = answer.limits.filter((one) => wanted === undefined || isNamed(one, wanted));
      if (found.length === 0) return notFound(context, answer, wanted ?? '');
      if (format === 'json') voice.document({ limits: found } satisfies LimitsAnswer);
      else if (wanted === undefined) voice.text(columnsOf(found.map((one) => lineOf(one, language))));
      else for (const one of found) voice.text(pageOf(one, language));
      return EXIT.fine;
    }),
};

export const limitsSet: Command = {
  name: 'limits set',
  summary: 'decide how few persons a metric may tell of',
  usage: 'METRIC NUMBER|standard --reason TEXT --by WHO [--purpose P]',
  options: [
    { name: 'reason', kind: 'value', placeholder: 'TEXT', help: 'why; kept, and may be read by everyone' },
    { name: 'by', kind: 'value', placeholder: 'WHO', help: 'who answers for the decision, such as the head of HR' },
    { name: 'purpose', kind: 'value', placeholder: 'P', help: 'public (not said: this) or open-data' },
  ],
  examples: [
    'laget limits set B2 10 --reason "Vedtatt av styret." --by "HR-direktøren"',
    'laget limits set B2 standard --reason "Prøvetiden er over." --by "HR-direktøren"',
  ],
  formats: ['text', 'json'],
  run: runSet,
};

async function runSet(context: Context): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [metric, fewest, ...more] = typed.words;
  if (metric === undefined || fewest === undefined || more.length > 0) {
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('METRIC NUMBER', 'laget limits set'));
  }
  const purpose = typed.value('purpose');
  const [reason, decidedBy] = [typed.value('reason') ?? '', typed.value('by') ?? ''];
  return withRecord(context, async (open) => {
    const read = readLimit({ metric, purpose, fewest, reason, decidedBy }, await limitGrounds(open));
    if ('refusal' in read) {
      voice.refuse(read.refusal);
      return EXIT.refused;
    }
    await open.administration.limits.decide(read.draft, BY);
    const { limits: all } = limitsAnswer(limitEntries(await limitGrounds(open)), language);
    const now = all.filter(({ metric: { code } }) => code === read.draft.metric);
    if (format === 'json') voice.document({ limits: now } satisfies LimitsAnswer);
    else for (const one of now) voice.text(doneText(one, read.draft.purpose, language));
    return EXIT.fine;
  });
}

function notFound({ voice }: Context, { limits: all }: LimitsAnswer, wanted: string): Exit {
  const like = nearest(
    wanted,
    all.map(({ alias }) => alias),
  );
  voice.refuse({ code: 'unknown-metric', metric: like ?? wanted });
  return EXIT.refused;
}

function isNamed({ metric, alias }: MetricLimitItem, wanted: string): boolean {
  return metric.code.toLowerCase() === wanted || alias === wanted;
}

function lineOf({ metric, fewest, kind, why }: MetricLimitItem, language: Language): readonly string[] {
  return [metric.code, String(fewest), LIMIT_TEXTS[language].kinds[kind], metric.label, why];
}

function pageOf({ metric, text, openData, decisions }: MetricLimitItem, language: Language): string {
  const texts = LIMIT_TEXTS[language];
  const made = decisions.map((one) => `- ${decisionText(one, language)}`);
  return [
    `${metric.code} ${metric.label}`,
    text,
    fill(texts.openData, { fewest: openData }),
    ...(made.length === 0 ? [texts.none] : [`${texts.history}:`, ...made]),
  ].join('\n');
}

function decisionText({ day, fewest, purpose, by, reason }: LimitDecided, language: Language): string {
  const texts = LIMIT_TEXTS[language];
  const told = { day: formatDayText(day, language), purpose: texts.purposes[purpose], by, reason };
  return fill(texts.one, { ...told, fewest: fewest ?? texts.undone });
}

function doneText({ metric, fewest, openData }: MetricLimitItem, purpose: string, language: Language): string {
  const { done, purposes } = LIMIT_TEXTS[language];
  const isOpen = purpose === 'open-data';
  const told = { metric: `${metric.code} ${metric.label}`, fewest: isOpen ? openData : fewest };
  return fill(done, { ...told, purpose: purposes[isOpen ? 'open-data' : 'public'] });
}
