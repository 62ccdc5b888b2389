import { creditsOf, daysOf, type VariantChange } from '../../../../requirements/index.ts';
import { type Day, formatDay } from '../../../../terms/index.ts';
import { formatDayText } from '../../days.ts';
import type { Language } from '../../language.ts';
import { fill } from '../../screens/shape.ts';
import { VARIANT_TEXTS } from './index.ts';
import type { VariantTexts } from './shape.ts';

/** What would be otherwise of one rule, in words. */
export function variantChangeText(change: VariantChange, language: Language): string {
  const { change: texts } = VARIANT_TEXTS[language];
  if (change.kind === 'from') {
    const now = daysOf(change.rule)?.from ?? null;
    const said = { day: dayText(change.from, language), now: dayText(now, language) };
    return fill(now === null ? texts.fromAlways : texts.from, said);
  }
  const { since } = change;
  const day = dayText(since, language);
  if (change.kind === 'off') return fill(since === null ? texts.off : texts.offSince, { day });
  return fill(creditsText(change.rule, since !== null, texts), {
    credits: change.credits,
    now: creditsOf(change.rule) ?? '',
    day,
  });
}

/** Whether the law asks any credits today, and whether the change waits for a day. */
function creditsText(rule: string, waits: boolean, texts: VariantTexts['change']): string {
  if (typeof creditsOf(rule) === 'number') return waits ? texts.creditsSince : texts.credits;
  return waits ? texts.creditsNewSince : texts.creditsNew;
}

function dayText(day: Day | null, language: Language): string {
  return day === null ? '' : formatDayText(formatDay(day), language);
}
