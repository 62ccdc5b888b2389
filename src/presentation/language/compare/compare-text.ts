import type { BreakTold, Compared, MetricUnit } from '../../../disclosure/index.ts';
import { breakSentence, datedBreak } from '../breaks/index.ts';
import { LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { valueText } from '../sentences/headlines/index.ts';
import { parts, type SentencePart } from '../sentences/part.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { CompareTexts } from './wording.ts';

export const COMPARE_TEXTS: InEach<CompareTexts> = { nb, nn, en };

/** Units told in per cent, whose differences are percentage points, and what one of them is worth. */
const POINTS: Readonly<Partial<Record<MetricUnit, number>>> = { share: 100, 'percent-of-position': 1 };
const NO_BREAK_SPACE = '\u00a0';

interface Sign {
  /** A plus before what is more. */
  readonly plus: boolean;
}

/** A difference as a number: percentage points for shares, else in the unit. Two decimals where one would say nought. */
export function differenceNumber(value: number, unit: MetricUnit, language: Language, { plus }: Sign): string {
  const scaled = value * (POINTS[unit] ?? 1);
  const usual = decimalsOf(unit);
  const decimals = scaled !== 0 && Math.abs(scaled) < 0.05 && usual === 1 ? 2 : usual;
  const text = formatNumber(scaled, language, decimals);
  return plus && scaled > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference with its unit: «3,1 prosentpoeng», «−12 personer», «+0,4 år». */
export function differenceWithUnit(value: number, unit: MetricUnit, language: Language, sign: Sign): string {
  const texts = COMPARE_TEXTS[language];
  const number = differenceNumber(value, unit, language, sign);
  const phrase = POINTS[unit] === undefined ? texts.per : texts.points;
  return fill(phrase, { value: number, unit: LABELS[language].units[unit] }).replaceAll(' ', NO_BREAK_SPACE);
}

/** The interval of a difference as numbers: «0,4 til 5,8». */
export function differenceRange(
  { low, high }: { readonly low: number; readonly high: number },
  unit: MetricUnit,
  language: Language,
): string {
  const number = (value: number) => differenceNumber(value, unit, language, { plus: false });
  return fill(COMPARE_TEXTS[language].range, { low: number(low), high: number(high) });
}

/** What the two sides are called, and how many are looked at together. */
export interface ComparedNames {
  readonly a: string;
  readonly b: string;
  readonly tests: number;
}

/** The answer of a comparison: the two values, then what can be said of the difference. Never which is better. */
export function compareSentence(
  compared: Compared,
  { a, b, tests }: ComparedNames,
  broken: BreakTold | null,
  language: Language,
): readonly SentencePart[] {
  const texts = COMPARE_TEXTS[language];
  // An asterisk marks what is strong in a sentence: one in a name must not.
  const names = { a: a.replaceAll('*', ''), b: b.replaceAll('*', '') };
  const { first, second, unit } = compared;
  const told = { ...names, ...numbersOf(compared, language), tests };
  const [va, vb] = [first, second].map(({ value }) => (value === null ? null : valueText(value, unit, language)));
  const values = va === null || vb === null ? '' : `${fill(texts.values, { ...names, va: va ?? '', vb: vb ?? '' })} `;
  if (compared.why === 'break') {
    return parts(broken === null ? texts.whys.break : breakSentence('change', datedBreak(broken, language), language));
  }
  return parts(`${values}${fill(phraseOf(compared, texts), told)}`);
}

function numbersOf({ difference, interval, unit, why, verdict }: Compared, language: Language) {
  if (difference === null) return {};
  const range = interval === null ? {} : ends(interval, unit, language);
  // Said with a word for which way it goes, or with its sign.
  const isWorded = why === 'full-count' || verdict === 'difference';
  const value = isWorded ? Math.abs(difference) : difference;
  const number = differenceNumber(value, unit, language, { plus: false });
  const told = differenceWithUnit(value, unit, language, { plus: !isWorded });
  return { difference: told, number, unit: LABELS[language].units[unit], ...range };
}

function ends({ low, high }: { readonly low: number; readonly high: number }, unit: MetricUnit, language: Language) {
  const number = (value: number) => differenceNumber(value, unit, language, { plus: false });
  return { low: number(low), high: number(high) };
}

/** What can be said, in a few words, as it stands in a table. */
export function verdictText({ verdict, why, heldBack }: Compared, tests: number, language: Language): string {
  const texts = COMPARE_TEXTS[language];
  if (why === 'full-count') return texts.counted;
  return heldBack ? fill(texts.notTogether, { tests }) : texts.verdicts[verdict];
}

function phraseOf({ why, verdict, heldBack, difference }: Compared, texts: CompareTexts): string {
  const isMore = (difference ?? 0) > 0;
  switch (why) {
    case 'withheld':
      return texts.withheld;
    case 'not-delivered':
      return texts.notDelivered;
    case 'not-applicable':
      return texts.notApplicable;
    case 'no-interval':
      return texts.noInterval;
    case 'too-few':
      return texts.tooFew;
    case 'full-count':
      if (verdict === 'none-detected') return texts.fullSame;
      return isMore ? texts.fullMore : texts.fullFewer;
    default:
      if (heldBack) return texts.heldBack;
      if (verdict === 'none-detected') return texts.none;
      return isMore ? texts.higher : texts.lower;
  }
}
