import { type Audience, type Question, type QuestionTexts, readQuestion } from '../../disclosure/index.ts';
import { SURFACE_TEXTS } from '../language/index.ts';
import type { Context, OptionSpec } from './command.ts';
import { WrongUse } from './wrong-use.ts';

/** The options of every command that asks for a figure. */
export const QUESTION_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'by',
    kind: 'value',
    placeholder: 'dim,…',
    help: 'break down: unit, area, sub-area, school-type, staff-group, …',
  },
  { name: 'where', kind: 'repeated', placeholder: 'dim=code,…', help: 'only these codes; several hold at once' },
  {
    name: 'at',
    kind: 'value',
    placeholder: 'DAY',
    help: 'the day of a stock (YYYY-MM-DD), or several with commas between',
  },
  { name: 'from', kind: 'value', placeholder: 'DAY', help: 'first day, or first reference day' },
  { name: 'to', kind: 'value', placeholder: 'DAY', help: 'first day after, or second reference day' },
  { name: 'grain', kind: 'value', placeholder: 'month|tertial|school-year|year', help: 'a series over time' },
  { name: 'as-known-on', kind: 'value', placeholder: 'DAY', help: 'with what was known at the end of this day' },
  { name: 'rule', kind: 'value', placeholder: 'default|ssb', help: 'count by a named rule (A1, A2: ssb)' },
  { name: 'audience', kind: 'value', placeholder: 'public|internal', help: 'internal: whole figures, logged (public)' },
];

/** The question that was typed, or null where it is refused; the refusal has been told. */
export function askedQuestion(context: Context, command: string): Question | null {
  const reading = readQuestion(askedTexts(context, command));
  if ('question' in reading) return reading.question;
  context.voice.refuse(reading.refusal);
  return null;
}

/** The question as it was typed. */
export function askedTexts({ typed, language }: Context, command: string): QuestionTexts {
  const [metric, ...more] = typed.words;
  if (metric === undefined || more.length > 0)
    throw new WrongUse(SURFACE_TEXTS[language].missingArgument('METRIC', `laget ${command}`));
  return {
    metric,
    by: typed.value('by'),
    where: typed.values('where'),
    at: typed.value('at'),
    from: typed.value('from'),
    to: typed.value('to'),
    grain: typed.value('grain'),
    asKnownOn: typed.value('as-known-on'),
    rule: typed.value('rule'),
  };
}

export function askedAudience({ typed, language }: Context): Audience {
  const text = typed.value('audience') ?? 'public';
  if (text === 'public' || text === 'internal') return text;
  throw new WrongUse(SURFACE_TEXTS[language].badOptionValue('--audience', text, 'public, internal'));
}
