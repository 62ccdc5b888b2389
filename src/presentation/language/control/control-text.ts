import type {
  ControlledSeries,
  ControlSignal,
  ControlStretch,
  ControlVerdict,
  FiredRule,
  Grain,
} from '../../../disclosure/index.ts';
import { FEWEST_CONTROL_POINTS } from '../../../terms/index.ts';
import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { formatValue } from '../numbers.ts';
import { shortPeriod } from '../screens/index.ts';
import { listed } from '../sentences/listed.ts';
import { CONTROL_TEXTS } from './texts.ts';

/** The chart that is spoken of, its grain, and the day of each break by its id. */
export interface SpokenChart {
  readonly chart: ControlledSeries;
  readonly grain: Grain;
  readonly breakDays: ReadonlyMap<string, string>;
}

/** The length of a run that has a word of its own; longer ones are written with digits. */
const FIRST_WORD = 7;
/** Verdicts that a season may be the cause of. */
const MAY_BE_SEASON: readonly ControlVerdict[] = ['stands-out', 'not-stable'];
/** More periods than this in one sentence are counted instead. */
const MOST_LISTED = 6;

/** What a control chart says, in sentences: the newest stretch first, then those before each break that have limits. */
export function controlSentences({ chart, grain, breakDays }: SpokenChart, language: Language): readonly string[] {
  const newestFirst = chart.stretches.toReversed();
  const mayBeSeason = MAY_BE_SEASON.includes(chart.verdict) && (grain === 'month' || grain === 'tertial');
  const said = newestFirst.flatMap((stretch, i) => {
    if (i > 0 && stretch.limits === null) return [];
    const own = stretchSentences(stretch, { unit: chart.unit, grain }, language);
    if (i === 0) return own;
    const [cut = ''] = newestFirst[i - 1]?.breaks ?? [];
    const before = CONTROL_TEXTS[language].before(formatDayText(breakDays.get(cut) ?? '', language));
    return own.map((sentence) => `${before} ${sentence}`);
  });
  return mayBeSeason ? [...said, CONTROL_TEXTS[language].season] : said;
}

function stretchSentences(
  { limits, lack, signals, finalPoints, verdict }: ControlStretch,
  { unit, grain }: { readonly unit: ControlledSeries['unit']; readonly grain: Grain },
  language: Language,
): readonly string[] {
  const texts = CONTROL_TEXTS[language];
  if (lack !== null) return [texts.lacks[lack]({ points: finalPoints, needed: FEWEST_CONTROL_POINTS })];
  if (limits === null) return [];
  const value = (number: number) => formatValue(number, unit, language);
  if (signals.length === 0) {
    return [texts.within({ lower: value(limits.lower), upper: value(limits.upper), mean: value(limits.mean) })];
  }
  const isMoved = verdict === 'not-stable';
  const told = isMoved ? signals.filter(({ rule }) => rule === 'shift') : signals;
  const sentences = told.map((signal) => signalSentence(signal, grain, language));
  const said = isMoved ? [texts.notStable, ...sentences] : sentences;
  return told.some(({ provisional }) => provisional) ? [...said, texts.provisional] : said;
}

function signalSentence(signal: ControlSignal, grain: Grain, language: Language): string {
  const texts = CONTROL_TEXTS[language];
  const periods = signal.periods.map((period) => shortPeriod(period, language));
  const shown = periods.length > MOST_LISTED ? periods.slice(-MOST_LISTED + 1).toReversed() : periods;
  const rest = periods.length - shown.length;
  const word = texts.counts[periods.length - FIRST_WORD] ?? String(periods.length);
  const words = {
    side: signal.side,
    list: listed(rest === 0 ? shown : [...shown, texts.more(rest)], language),
    count: `${word} ${texts.nouns[grain]}`,
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
  };
  return signal.everyYear ? texts.everyYear(words) : texts.rules[signal.rule](words);
}

/** What is said of one point: «over øvre grense, sju på rad over midten»; empty where nothing is. */
export function controlPointText(fired: readonly FiredRule[], language: Language): string {
  const { point } = CONTROL_TEXTS[language];
  return fired.map(({ rule, side }) => point[rule][side]).join(', ');
}
