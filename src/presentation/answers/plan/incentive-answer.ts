import type { IncentiveReckoned, Ranged, RatioRange } from '../../../analysis/statistics/index.ts';
import type { SeenRow, SeenTable } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import type { IncentiveAnswer, IncentiveCount } from '../../api/contract/index.ts';
import { codeLabel, fill, formatDayText, formatNumber, INCENTIVE_TEXTS, type Language } from '../../language/index.ts';
import { assumptionsOf } from './incentive-assumptions.ts';
import { countOf, type IncentiveFound, totalOf } from './incentive-figures.ts';
import { kroner, percent, persons, rangeText } from './incentive-numbers.ts';

/** The whole answer in one language: the sentence first, then counts, what is assumed, and what is not known. */
export function incentiveAnswer(found: IncentiveFound, language: Language): IncentiveAnswer {
  const { rule, eligible, terms, reckoned } = found;
  const texts = INCENTIVE_TEXTS[language];
  const total = countItem(found, eligible.whole, totalOf(eligible.whole), language);
  const day = dayOfPeriod(totalOf(eligible.whole)?.period ?? '');
  return {
    title: rule.title || texts.untitled,
    day,
    dataset: eligible.whole.dataset,
    sentences: [eligibleText(total, day, language), ...answerTexts(found, language)],
    eligible: {
      metric: eligible.whole.metric.alias,
      total,
      tables: (['area', 'unit'] as const).flatMap((by) => tableOf(found, by, language)),
    },
    reckoned: reckoned === null ? null : numbersOf(reckoned, terms?.isShown ?? false),
    results: reckoned === null ? [] : resultsOf(reckoned, language),
    assumptions: assumptionsOf(found, language),
    unknown: unknownOf(found, language),
  };
}

function numbersOf(
  { counts, deadweight, stayersAnyway, costPerExtra, isCut }: IncentiveReckoned,
  isShown: boolean,
): NonNullable<IncentiveAnswer['reckoned']> {
  return {
    recipients: counts?.recipients ?? null,
    stayAnyway: counts?.stayAnyway ?? null,
    extra: counts?.extra ?? null,
    leaveAnyway: counts?.leaveAnyway ?? null,
    cost: counts?.cost ?? null,
    ...{ deadweight, stayersAnyway, costPerExtra, isShown, isCut },
  };
}

function eligibleText({ state, value }: IncentiveCount, day: string, language: Language): string {
  const texts = INCENTIVE_TEXTS[language];
  if (value === null) return state === 'withheld' ? texts.eligibleHidden : texts.eligibleNotThere;
  const said = { count: formatNumber(value, language), day: formatDayText(day, language) };
  return fill(value === 0 ? texts.nobody : texts.eligibleText, said);
}

function answerTexts({ reckoned, rule }: IncentiveFound, language: Language): readonly string[] {
  const { answer, years } = INCENTIVE_TEXTS[language];
  if (reckoned === null) return [answer.noStay];
  const { costPerExtra, counts, stayersAnyway } = reckoned;
  const dead = fill(answer.deadweight, { share: formatNumber(stayersAnyway.likely * 100, language, 0) });
  if (costPerExtra === null) return [answer.none];
  const { low, likely, high } = costPerExtra;
  if (high === null || likely === null) return [fill(answer.open, { low: kroner(low, language) }), dead];
  const cost = { cost: kroner(likely, language), low: kroner(low, language), high: kroner(high, language) };
  if (counts === null) return [fill(answer.perPerson, cost), dead];
  const said = {
    ...cost,
    years: fill(years, { years: rule.years }),
    extra: persons(counts.extra.likely, language),
    extraLow: persons(counts.extra.low, language),
    extraHigh: persons(counts.extra.high, language),
  };
  return [fill(answer.known, said), fill(answer.knownRange, said), dead];
}

function resultsOf(reckoned: IncentiveReckoned, language: Language): IncentiveAnswer['results'] {
  const texts = INCENTIVE_TEXTS[language];
  const { counts, deadweight, stayersAnyway, costPerExtra } = reckoned;
  const people = (range: Ranged) => rangeText(range, (value) => persons(value, language), language);
  const money = (range: Ranged | RatioRange) => rangeText(range, (value) => kroner(value, language), language);
  const share = (range: Ranged) =>
    fill(texts.percent, { share: rangeText(range, (value) => percent(value, language), language) });
  const counted =
    counts === null
      ? []
      : [
          ...(['recipients', 'stayAnyway', 'extra', 'leaveAnyway'] as const).map((key) => [key, people(counts[key])]),
          ['cost', money(counts.cost)],
        ];
  const rows = [
    ...counted,
    ['deadweight', share(deadweight)],
    ['stayersAnyway', share(stayersAnyway)],
    ['costPerExtra', costPerExtra === null ? texts.costNone : money(costPerExtra)],
  ] as const;
  return rows.map(([key = '', text = '']) => ({ key, label: texts.results[key as keyof typeof texts.results], text }));
}

function unknownOf({ rule, terms, reckoned }: IncentiveFound, language: Language): readonly string[] {
  const { unknown } = INCENTIVE_TEXTS[language];
  const { position, requirement } = rule.who;
  const isNarrower = rule.stayWithout === null && (position !== null || requirement !== null);
  return [
    ...(terms?.isShown === false ? [unknown.notShown] : []),
    unknown.same,
    ...(rule.stayWithout === null && rule.years > 1 ? [unknown.years] : []),
    ...(isNarrower ? [unknown.narrower] : []),
    unknown.assumed,
    ...(reckoned?.isCut ? [unknown.cut] : []),
    unknown.others,
    unknown.money,
  ];
}

function tableOf(found: IncentiveFound, by: 'area' | 'unit', language: Language) {
  const table = found.eligible[by];
  if (table === null) return [];
  const texts = INCENTIVE_TEXTS[language];
  const rows = table.rows
    .filter(({ codes }) => codes[0] !== TOTAL)
    .map((row) => countItem(found, table, row, language))
    .filter(({ state, value }) => value !== 0 && state !== 'not-applicable' && state !== 'not-delivered');
  return rows.length === 0 ? [] : [{ by, title: by === 'area' ? texts.byArea : texts.byUnit, rows }];
}

function countItem(found: IncentiveFound, table: SeenTable, row: SeenRow | null, language: Language): IncentiveCount {
  const texts = INCENTIVE_TEXTS[language];
  const code = row?.codes[0] ?? TOTAL;
  const column = table.columns[0];
  const value = countOf(found.rule, row);
  const state = row?.state ?? 'not-delivered';
  const label = column === undefined ? texts.eligible : codeLabel(column, code, language, table.names[column]);
  const none = state === 'withheld' ? texts.withheld : texts.notThere;
  return { code, label, state, value, text: value === null ? none : formatNumber(value, language) };
}

/** The day of a period: its last. */
function dayOfPeriod(period: string): string {
  return period.split('/').at(-1) ?? period;
}
