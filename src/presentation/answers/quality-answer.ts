import type { CatalogueEntry } from '../../disclosure/index.ts';
import {
  type DeliveryGrade,
  type OwnerSettings,
  qualityOfMetric,
  type SourceQuality,
} from '../../record/administration/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { DeliveryQuality, MetricQualityItem, QualityAnswer, SourceQualityItem } from '../api/contract/index.ts';
import {
  capitalised,
  fill,
  findingText,
  formatDayText,
  formatPercentSign,
  LABELS,
  type Language,
  QUALITY_TEXTS,
} from '../language/index.ts';

/** Reasons told of a delivery; all of them are among its findings. */
const MOST_REASONS = 5;

/** The grade of a delivery in words, with what lowers it and who can mend that. */
export function deliveryQuality(graded: DeliveryGrade, language: Language): DeliveryQuality {
  const texts = QUALITY_TEXTS[language];
  const { grade, rejected, noted } = graded;
  const share = (value: number) => ({ share: formatPercentSign(value, language) });
  const parts = [
    ...(rejected > 0 ? [fill(texts.leftOut, share(rejected))] : []),
    ...(noted > 0 ? [fill(texts.noted, share(noted))] : []),
  ];
  const reasons = graded.reasons
    .slice(0, MOST_REASONS)
    .map(({ rows, mender, first }) =>
      fill(texts.reason, { message: findingText(first, language).message, rows, mender: texts.menders[mender] }),
    );
  return { grade, label: texts.grades[grade], text: parts.join(' ') || texts.whole, reasons };
}

function sourceItem(quality: SourceQuality, language: Language): SourceQualityItem {
  const { source, delivery, age, freshness } = quality;
  const knownOn = formatDay(quality.knownOn);
  const freshnessText = fill(QUALITY_TEXTS[language].freshness[freshness], {
    day: formatDayText(knownOn, language),
    age,
  });
  const name = LABELS[language].sources[source];
  return { ...deliveryQuality(quality, language), source, name, delivery, knownOn, freshness, freshnessText };
}

/** The quality of every source that is delivered, and of what each metric is counted from. */
export function qualityAnswer(
  qualities: readonly SourceQuality[],
  entries: readonly CatalogueEntry[],
  { countingSource }: Pick<OwnerSettings, 'countingSource'>,
  language: Language,
): QualityAnswer {
  const texts = QUALITY_TEXTS[language];
  const metrics = entries.flatMap((entry): readonly MetricQualityItem[] => {
    if (entry.status === 'waiting') return [];
    const { id, name, sources } = entry.metric;
    const rests = qualityOfMetric(sources, qualities, countingSource);
    const grade = rests.grade ?? 'none';
    const list = rests.sources.map((one) =>
      fill(texts.source, {
        source: LABELS[language].sources[one.source],
        grade: texts.grades[one.grade],
        day: formatDayText(formatDay(one.knownOn), language),
        aged: texts.aged[one.freshness],
      }),
    );
    const label = texts.grades[grade];
    const text =
      rests.grade === null
        ? texts.notDelivered
        : fill(texts.restsOn, { grade: capitalised(label), list: list.join(', ') });
    return [{ metric: id, name: name[language], grade, label, text }];
  });
  return { sources: qualities.map((one) => sourceItem(one, language)), metrics };
}
