import type { Grade, Mender, SourceQuality } from '../../../record/administration/index.ts';

/** How far data can be trusted, in words. `{name}` is filled in; `{name|one|many}` is a number and its word. */
export interface QualityTexts {
  readonly grades: Readonly<Record<Grade | 'none', string>>;
  readonly menders: Readonly<Record<Mender, string>>;
  readonly freshness: Readonly<Record<SourceQuality['freshness'], string>>;
  /** What is put behind the day of a source that is not new. */
  readonly aged: Readonly<Record<SourceQuality['freshness'], string>>;
  /** Nothing lowers the grade. */
  readonly whole: string;
  /** `{count}` older deliveries of the source are worse than the newest. */
  readonly olderWorse: string;
  readonly leftOut: string;
  readonly noted: string;
  readonly reason: string;
  /** What a metric rests on: `{list}` of sources with their grades. */
  readonly restsOn: string;
  readonly source: string;
  readonly notDelivered: string;
}
