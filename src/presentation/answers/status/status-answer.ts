import type { DeliverySummary } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { StatusAnswer } from '../../api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatNumber,
  LABELS,
  leadSentence,
  noteText,
  SCREEN_TEXTS,
} from '../../language/index.ts';
import { byGroupOf } from './by-group.ts';
import { changesOf, developmentOf } from './changes.ts';
import { newestDeliveries, sourcesOf } from './deliveries.ts';
import type { StatusMaking } from './naming.ts';
import { missingShorts, unknownText } from './needs.ts';
import { characteristicsOf, sentenceOf } from './sentences.ts';

/** The first screen as JSON, in one language and for one staff group. Everything in it has passed the gate. */
export function statusAnswer(
  making: StatusMaking,
  audience: StatusAnswer['audience'],
  deliveries: readonly DeliverySummary[],
): StatusAnswer {
  const { standing, group, language } = making;
  const size = sentenceOf('size', making);
  const changes = changesOf(making);
  const { base } = standing;
  const characteristics = characteristicsOf(making);
  const missing = missingShorts(characteristics);
  return {
    audience,
    group,
    dataset: standing.dataset,
    horizon: formatDay(standing.horizon),
    base: base === null ? null : { chosen: base.chosen, schoolYear: schoolYearText(base.schoolYear) },
    lead: leadSentence(
      making,
      {
        yearBefore: changes.rows.filter(({ since }) => since === 'year-before').length,
        base: changes.rows.filter(({ since }) => since === 'base').length,
        missing,
      },
      language,
    ),
    asOf: asOf(making),
    size,
    notices: noticesOf(making),
    characteristics,
    byGroup: byGroupOf(making, characteristics),
    unknown: unknownText(missing, making),
    changes,
    development: developmentOf(making),
    months: monthsOf(making),
    sources: sourcesOf(deliveries, language),
    deliveries: newestDeliveries(deliveries, language),
  };
}

function schoolYearText(year: number): string {
  return `${year}\u2060–\u2060${String(year + 1).slice(2)}`;
}

function noteOf({ standing }: StatusMaking, code: string) {
  return standing.notes.find((note) => note.code === code) ?? null;
}

/** «Per 31. august 2026 · 174 enheter · 17 387 ansatte», as much of it as may be told. */
function asOf(making: StatusMaking): string {
  const { standing, language } = making;
  const texts = SCREEN_TEXTS[language].status;
  const day = formatDayText(formatDay(standing.horizon), language);
  const months = noteOf(making, 'months-delivered');
  const persons = standing.readings.find(
    ({ metric, subject }) => metric === 'A1' && subject.dimension === 'staff-group' && subject.code === 'Total',
  );
  const all = persons?.points.at(-1)?.value ?? null;
  if (months === null || all === null) return fill(texts.asOfShort, { day });
  const units = formatNumber(Number(months.values['units']), language);
  return fill(texts.asOf, { day, units, persons: formatNumber(all, language) });
}

function monthsOf(making: StatusMaking): string {
  const { language } = making;
  const { values } = noteOf(making, 'months-delivered') ?? { values: null };
  if (values === null) return '';
  const [complete, units] = [Number(values['complete']), Number(values['units'])];
  const told = { complete: formatNumber(complete, language), units: formatNumber(units, language) };
  return fill(SCREEN_TEXTS[language].status.months, told);
}

/** What must be said before any figure: that some are provisional, and what is missing. */
function noticesOf(making: StatusMaking): StatusAnswer['notices'] {
  const { language } = making;
  const texts = SCREEN_TEXTS[language].status;
  const exits = noteOf(making, 'provisional-exits');
  const months = noteOf(making, 'months-delivered');
  const fallen = noteOf(making, 'fallen-out');
  const units = Number(months?.values['units'] ?? 0);
  const lacking = units - Number(months?.values['complete'] ?? units);
  const day = formatDayText(String(exits?.values['final-from'] ?? ''), language);
  return [
    ...(exits === null
      ? []
      : [{ kind: 'provisional', text: `${fill(texts.provisionalText, { day })}${revisionText(making)}` } as const]),
    ...(lacking <= 0
      ? []
      : [
          {
            kind: 'missing',
            text: fill(texts.missingText, {
              count: formatNumber(lacking, language),
              units: formatNumber(units, language),
            }),
          } as const,
        ]),
    ...(fallen === null ? [] : [{ kind: 'fallen-out', text: noteText('notes', fallen, language) } as const]),
  ];
}

/** What became of last year's provisional figure, with a space before it; empty where that is not known. */
function revisionText({ standing, language }: StatusMaking): string {
  const { revision } = standing;
  if (revision === null) return '';
  const texts = SCREEN_TEXTS[language].status;
  const [earlier, now] = [formatNumber(revision.earlier, language, 1), formatNumber(revision.now, language, 1)];
  const day = formatDayText(revision.knownOn, language);
  if (revision.sources !== null) {
    const named: Readonly<Record<string, string>> = LABELS[language].sources;
    const { sources } = revision;
    const [counted, counts] = [named[sources.earlier] ?? sources.earlier, named[sources.now] ?? sources.now];
    return ` ${fill(texts.otherSource, { day, counted, counts })}`;
  }
  return ` ${fill(earlier === now ? texts.notRevised : texts.revised, { earlier, now, day })}`;
}
