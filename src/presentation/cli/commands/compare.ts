import { compareFigures, type Figures, openFigures, readComparison } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { compareAnswer } from '../../answers/compare/compare-answer.ts';
import { askKeyMetrics } from '../../answers/compare/key-metrics-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askedAudience, askedTexts, QUESTION_OPTIONS } from '../asked-question.ts';
import type { Command, Context } from '../command.ts';
import { EXIT, type Exit } from '../surroundings.ts';
import { compareText, keyMetricsText } from '../texts/compare-text.ts';
import { withRecord } from '../with-record.ts';
import { WrongUse } from '../wrong-use.ts';

const NOT_OF_COMPARISONS = ['by', 'grain'];
const ASKER = { who: 'command-line', role: 'data-folder-holder', unit: null } as const;

export const compare: Command = {
  name: 'compare',
  summary: 'two groups or two periods side by side, with the interval of the difference',
  usage: '(METRIC (--a dim=code,… --b dim=code,… | --period-b PERIOD) | --key-metrics [--group G])',
  options: [
    { name: 'a', kind: 'value', placeholder: 'dim=code,…', help: 'the first group' },
    { name: 'b', kind: 'value', placeholder: 'dim=code,…', help: 'the second group, of the same dimension' },
    {
      name: 'period-b',
      kind: 'value',
      placeholder: 'DAY|FROM/TO',
      help: 'the same at another time, in place of a and b',
    },
    { name: 'key-metrics', kind: 'flag', placeholder: '', help: 'exposed areas and others by eight key metrics' },
    { name: 'group', kind: 'value', placeholder: 'G', help: 'with --key-metrics: one staff group (everybody)' },
    ...QUESTION_OPTIONS.filter(({ name }) => !NOT_OF_COMPARISONS.includes(name)),
  ],
  examples: [
    'laget compare owner-turnover --a living-conditions=exposed --b living-conditions=other --where staff-group=teacher',
    'laget compare owner-turnover --from 2024-10-01 --to 2025-10-01 --period-b 2023-10-01/2024-10-01',
    'laget compare headcount --a school-type=barneskole --b school-type=ungdomsskole,1-10',
    'laget compare --key-metrics --group teacher --format json',
  ],
  formats: ['text', 'json'],
  run: runCompare,
};

async function runCompare(context: Context): Promise<Exit> {
  const { typed, language } = context;
  const audience = askedAudience(context);
  const isKey = typed.flag('key-metrics');
  if (isKey && typed.words.length > 0) {
    throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--key-metrics', typed.words[0] ?? '', '--key-metrics'));
  }
  return isKey
    ? withRecord(context, async (open) => tellKeyMetrics(context, await openFigures(open), audience))
    : tellComparison(context, audience);
}

type Audience = ReturnType<typeof askedAudience>;

async function tellComparison(context: Context, audience: Audience): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const [a, b, periodB] = [typed.value('a'), typed.value('b'), typed.value('period-b')];
  const reading = readComparison({ ...askedTexts(context, 'compare'), a, b, periodB });
  if ('refusal' in reading) {
    voice.refuse(reading.refusal);
    return EXIT.refused;
  }
  return withRecord(context, async (open) => {
    const figures = await openFigures(open);
    const seen = await compareFigures(figures, reading.comparison, ASKER, audience);
    if ('refusal' in seen) {
      voice.refuse(seen.refusal);
      return EXIT.refused;
    }
    const answer = compareAnswer(seen, language);
    if (format === 'json') voice.document(answer);
    else voice.text(compareText(answer, language));
    return EXIT.fine;
  });
}

async function tellKeyMetrics(context: Context, figures: Figures, audience: Audience): Promise<Exit> {
  const { typed, voice, format, language } = context;
  const group = typed.value('group') ?? TOTAL;
  const answer = await askKeyMetrics(figures, { asker: ASKER, audience, group, language });
  if ('refusal' in answer) {
    voice.refuse(answer.refusal);
    return EXIT.refused;
  }
  if (format === 'json') voice.document(answer);
  else voice.text(keyMetricsText(answer, language));
  return EXIT.fine;
}
