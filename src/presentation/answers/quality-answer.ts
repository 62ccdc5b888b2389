import type { CatalogueEntry } from '../../disclosure/index.ts';
import {
  type DeliveryGrade,
  type OwnerSettings,
  qualityOfMetric,
  type SourceQuality,
  worstGrade,
} from '../../record/administration/index.ts';
import { formatDay } from '../../terms/index.ts';
import type {
  DeliveryGradeItem,
  DeliveryQuality,
  MetricQualityItem,
  QualityAnswer,
  SourceQualityItem,
} from '../api/contract/index.ts';
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

/** Tells of a source whose older deliveries are worse than its newest: they are counted too. */
function olderText({ source, grade }: SourceQuality, all: readonly SourceQuality[], language: Language): string {
  const older = all.filter((one) => one.source === source && !one.newest);
  const worse = older.filter((one) => worstGrade([one.grade, grade]) !== grade);
  return worse.length === 0 ? '' : fill(QUALITY_TEXTS[language].olderWorse, { count: worse.length });
}

function deliveryItem(quality: SourceQuality, language: Language): DeliveryGradeItem {
  const { grade, label, text } = deliveryQuality(quality, language);
  return { delivery: quality.delivery, source: quality.source, grade, label, text };
}

function sourceItem(quality: SourceQuality, all: readonly SourceQuality[], language: Language): SourceQualityItem {
  const { source, delivery, age, freshness } = quality;
  const knownOn = formatDay(quality.knownOn);
  const freshnessText = fill(QUALITY_TEXTS[language].freshness[freshness], {
    day: formatDayText(knownOn, language),
    age,
  });
  const name = LABELS[language].sources[source];
  const told = deliveryQuality(quality, language);
  const text = [told.text, olderText(quality, all, language)].filter((one) => one !== '').join(' ');
  return { ...told, text, source, name, delivery, knownOn, freshness, freshnessText };
}

/** The quality of every source that is delivered, of every delivery kept, and of what each metric is counted from. */
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
  const newest = qualities.filter((one) => one.newest);
  return {
    sources: newest.map((one) => sourceItem(one, qualities, language)),
    deliveries: qualities.map((one) => deliveryItem(one, language)),
    metrics,
  };
}
