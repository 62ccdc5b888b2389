import type { KnowledgeEvent, MetricUnit } from '../../../disclosure/index.ts';
import { formatDay } from '../../../terms/index.ts';
import { capitalised } from '../capitals.ts';
import { formatDayText } from '../days.ts';
import { LABELS } from '../labels/index.ts';
import type { InEach, Language } from '../language.ts';
import { differenceText } from '../notes/amounts.ts';
import { decimalsOf, formatNumber } from '../numbers.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { RevisionTexts } from './wording.ts';

export type { RevisionTexts } from './wording.ts';

export const REVISION_TEXTS: InEach<RevisionTexts> = { nb, nn, en };

/** What changed a figure, as a line: a delivery that came, one that was taken back, or a decision of the owner. */
export function eventText(event: KnowledgeEvent, language: Language): string {
  const texts = REVISION_TEXTS[language];
  const day = formatDayText(formatDay(event.day), language);
  if (event.kind === 'context') {
    const parts = event.changed.map((part) => texts.parts[part]);
    const all = [parts.slice(0, -1).join(', '), parts.at(-1) ?? ''].filter((part) => part !== '');
    return capitalised(texts.context({ what: all.join(texts.and), day }));
  }
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  return capitalised(texts[event.kind]({ id: event.delivery, source: sources[event.source] ?? event.source, day }));
}

/** Units whose values stand with «%»: what comes to them is told in points. */
const IN_PERCENT: readonly MetricUnit[] = ['share', 'percent-of-position'];

/** What has come to a value, with its sign: «+2», «−0,9 prosentpoeng». `change` is in the metric's own unit. */
export function changeText(change: number, unit: MetricUnit, language: Language): string {
  const told = IN_PERCENT.includes(unit)
    ? differenceText(unit === 'share' ? change * 100 : change, unit, language)
    : formatNumber(Math.abs(change), language, decimalsOf(unit));
  if (!/[1-9]/.test(told)) return told;
  return `${change < 0 ? '\u2212' : '+'}${told}`;
}
