import { fill, formatNumber, INCENTIVE_TEXTS, type Language } from '../../language/index.ts';

const THOUSAND = 1000;

/** To the nearest thousand: the ranges are wider than what is left out. */
export function kroner(amount: number, language: Language): string {
  const isSmall = Math.abs(amount) < 10 * THOUSAND;
  return formatNumber(isSmall ? Math.round(amount) : Math.round(amount / THOUSAND) * THOUSAND, language);
}

export function persons(count: number, language: Language): string {
  // Nought is written without a sign.
  return formatNumber(Math.round(count) || 0, language);
}

export function percent(share: number, language: Language, decimals = 0): string {
  return formatNumber(share * 100, language, decimals);
}

interface Ends {
  readonly low: number;
  readonly likely: number | null;
  readonly high: number | null;
}

/** «8 (3 til 13)», or what stands in its place where there is no upper bound. */
export function rangeText({ low, likely, high }: Ends, told: (value: number) => string, language: Language): string {
  const texts = INCENTIVE_TEXTS[language];
  if (likely === null) return fill(texts.noLikely, { low: told(low) });
  if (high === null) return fill(texts.noHigh, { likely: told(likely), low: told(low) });
  if (low === high) return told(likely);
  return fill(texts.range, { low: told(low), likely: told(likely), high: told(high) });
}
