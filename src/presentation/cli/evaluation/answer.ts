import type { Aggregate, Design, Evaluation, EvaluationNote, SideTest } from '../../../analysis/statistics/index.ts';
import { EVALUATION_TEXTS } from '../../language/evaluation/index.ts';
import { formatNumber, type Language } from '../../language/index.ts';
import { columnsOf } from '../texts/text-table.ts';
import type { AskedPanel } from './asked-panel.ts';

type Names = Pick<AskedPanel, 'periodName' | 'unitName'>;

/** The answer as JSON: averages under the names that R's aggte gives them. */
export function evaluationDocument(
  { method }: Pick<Design, 'method'>,
  found: Evaluation,
  panel: AskedPanel,
  notes: readonly { readonly code: string; readonly message: string }[],
) {
  const { estimate, se, interval, p, cells, aggregates, pretrend, placebo, power, verdict } = found;
  const averages = (one: Aggregate, name: (at: number) => string | number) => ({
    overall_att: one.att,
    overall_se: one.se,
    egt: one.parts.map(({ at }) => name(at)),
    att: one.parts.map((part) => part.att),
    se: one.parts.map((part) => part.se),
  });
  const isFollowed = method === 'matched-survival';
  return {
    method,
    estimate,
    se,
    interval,
    p,
    cells: cells.map(({ group, time, att, se: error }) => ({
      group: panel.periodName(group),
      time: isFollowed ? time : panel.periodName(time),
      att,
      se: error,
    })),
    aggregates: {
      simple: { overall_att: aggregates.simple.att, overall_se: aggregates.simple.se, att: estimate, se },
      group: averages(aggregates.group, panel.periodName),
      dynamic: averages(aggregates.dynamic, (at) => at),
      calendar: averages(aggregates.calendar, panel.periodName),
    },
    pretrend,
    placebo,
    power,
    verdict,
    notes,
    ...besideOf(found.beside, panel),
    ...(isFollowed ? { matchedOn: panel.matchedOn } : {}),
  };
}

/** Figures of the method alone, with units and periods by their names. */
function besideOf(beside: Evaluation['beside'], names: Names): Record<string, unknown> {
  return Object.fromEntries(Object.entries(beside).map(([key, value]) => [key, named(value, names)]));
}

function named(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((one) => named(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'unit' && typeof inner === 'number') return [key, names.unitName(inner)];
      if ((key === 'group' || key === 'time') && typeof inner === 'number') return [key, names.periodName(inner)];
      return [key, named(inner, names)];
    }),
  );
}

/** A note in words; periods by their name, shares rounded. */
export function noteText({ code, value }: EvaluationNote, panel: AskedPanel, language: Language): string {
  const told = () => {
    if (value === null) return '';
    if (code === 'cut-before-last-cohort') return String(panel.periodName(value));
    return Number.isInteger(value) ? String(value) : shortNumber(value, language);
  };
  return EVALUATION_TEXTS[language].note[code](told());
}

/** The answer for people: the verdict first, what it rests on, and the cells. */
export function evaluationText(
  design: Pick<Design, 'method' | 'smallestEffect'>,
  found: Evaluation,
  panel: AskedPanel,
  language: Language,
): string {
  const texts = EVALUATION_TEXTS[language];
  const number = (value: number) => shortNumber(value, language);
  const end = (value: number | null) => (value === null ? texts.noLimit : number(value));
  const tested = (test: SideTest | null, told: (p: string) => string) =>
    test?.p == null ? [] : [told(number(test.p))];
  const rows = found.cells.map(({ group, time, att, se }) => [
    String(panel.periodName(group)),
    String(design.method === 'matched-survival' ? time : panel.periodName(time)),
    number(att),
    se === null ? '.' : number(se),
  ]);
  return [
    `${texts.verdict[found.verdict]}. ${texts.meaning[found.verdict]}`,
    texts.estimate(number(found.estimate), end(found.interval.low), end(found.interval.high)),
    ...(found.p === null ? [] : [texts.chance(number(found.p))]),
    texts.power(number(found.power), number(design.smallestEffect)),
    ...tested(found.pretrend, texts.pretrend),
    ...tested(found.placebo, texts.placebo),
    ...(design.method === 'matched-survival' && panel.matchedOn.length > 0
      ? [texts.matchedOn(panel.matchedOn.join(', '))]
      : []),
    `${texts.method[design.method]}:`,
    columnsOf([texts.cellsHead, ...rows], 2),
  ].join('\n');
}

/** So many digits that four of them count; chances under a ten-thousandth as such. */
function shortNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size > 0 && size < 0.0001)
    return value < 0 ? `> −${formatNumber(0.0001, language, 4)}` : `< ${formatNumber(0.0001, language, 4)}`;
  const whole = size >= 1 ? Math.floor(Math.log10(size)) + 1 : 1;
  return formatNumber(value, language, Math.max(0, 4 - whole));
}
