import type { InEach } from '../language.ts';

interface WrittenChartTexts {
  /** At the point of the plan's base. */
  readonly base: string;
  /** In the band of usual variation. */
  readonly usual: string;
}

/** What a chart of a report says on itself, beside what the screens say. */
export const WRITTEN_CHART_TEXTS: InEach<WrittenChartTexts> = {
  nb: { base: 'planens utgangspunkt', usual: 'Vanlige svingninger {low}–{high}' },
  nn: { base: 'utgangspunktet i planen', usual: 'Vanlege svingingar {low}–{high}' },
  en: { base: 'where the plan began', usual: 'Usual variation {low}–{high}' },
};
