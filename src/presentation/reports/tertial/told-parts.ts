import { standpoint } from '../../../plans/index.ts';
import { nameOf } from '../../answers/status/naming.ts';
import type { ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatNumber,
  type Headline,
  type HeadlineKind,
  headline,
  TELLERS,
  valueText,
} from '../../language/index.ts';
import type { Bindable } from './bind.ts';
import { cellBindables, figureKey, tableOf } from './figures-used.ts';
import type { TertialPart } from './template.ts';
import { paragraph, toldOf, type Writing } from './writing.ts';

/** Figures that a headline tells beside its own: metric and line. */
const BESIDE: Readonly<
  Partial<Record<HeadlineKind, readonly (readonly [Parameters<typeof standpoint>[1], string | null])[]>>
> = {
  size: [['A2', null]],
  leavers: [['B12', 'mover']],
  staying: [
    ['B10', '3'],
    ['B10', '5'],
  ],
  'full-time': [['A5m', null]],
  older: [['A7m', null]],
  balance: ['hires', 'returns', 'exits', 'transfers-in', 'transfers-out', 'start', 'end'].map(
    (line) => ['B6', line] as const,
  ),
  qualified: [['C2', null]],
  staffed: [['C7', 'vacant']],
  reasons: [
    ['B7', 'pay'],
    ['B7', 'leadership'],
  ],
};

interface ToldPart {
  readonly tell: HeadlineKind;
  readonly group: string;
  /** Without how it was before, where that is as usual. */
  readonly isShort?: boolean;
}

/** Where it has changed more than usual in the last year all of it; else only that it is provisional. */
function shortRest({ rest, provisional, judged }: Headline): string {
  return judged.yearBefore?.usual === 'more-than-usual' ? rest : provisional;
}

/** Whether there is nobody to tell of: none that are employed, or none to count. */
function isOfNobody({ kind, state, judged }: Headline): boolean {
  return state === 'not-applicable' || (kind === 'size' && judged.now.value === 0);
}

/** The paragraph that tells one figure of a group; null where no source has delivered it. */
export function toldHeadline(
  writing: Writing,
  id: string,
  { tell, group, isShort = false }: ToldPart,
): ReportParagraph | null {
  const { making } = writing;
  const { metric, line } = TELLERS[tell];
  const { tellsBaseFirst: isBaseTold, tellsNone } = writing.template;
  const facts = { standing: making.standing, group, owner: making.owner, isBaseTold };
  const said = headline(tell, facts, nameOf(metric, line, making), making.language);
  if (said === null || said.state === 'not-delivered') return null;
  if (!tellsNone && isOfNobody(said)) return null;
  const beside = (BESIDE[tell] ?? []).flatMap(([other, otherLine]): readonly Bindable[] => {
    const judged = standpoint(making.standing, other, group, otherLine);
    return judged === null ? [] : toldOf(writing, judged, 'now');
  });
  return paragraph(writing, id, [
    { text: said.main.map(({ text }) => text).join(''), of: [...toldOf(writing, said.judged, 'now'), ...beside] },
    { text: isShort ? shortRest(said) : said.rest, of: toldOf(writing, said.judged, 'before') },
  ]);
}

/** What a part of the template becomes: nothing where its source is not delivered. */
export function blockOf(writing: Writing, section: string, part: TertialPart): readonly ReportBlock[] {
  const { tables, making } = writing;
  if ('tell' in part) {
    const found = toldHeadline(writing, `${section}.${part.group}.${part.tell}`, part);
    return found === null ? [] : [{ kind: 'paragraph', paragraph: found }];
  }
  if ('level' in part) return levelBlock(writing, section, part.level);
  const [metric, isDrawn] = 'draw' in part ? [part.draw, true] : [part.lay, false];
  const table = tableOf(tables, metric, part.by)?.table;
  if (table === undefined || table.rows.every(({ state }) => state === 'not-delivered')) return [];
  const figure = figureKey(metric, part.by);
  if (!isDrawn || !('draw' in part)) return [{ kind: 'table', figure }];
  const { base } = making.standing;
  const periods = table.rows.map(({ period }) => period);
  const basePeriod =
    base?.chosen === true ? periods.find((period) => period.startsWith(String(base.schoolYear))) : undefined;
  return [{ kind: 'chart', figure, chart: { kind: part.as, base: basePeriod ?? null, usual: null } }];
}

/** A metric of everybody on the report's day, told as it is. */
function levelBlock(writing: Writing, section: string, metric: string): readonly ReportBlock[] {
  const { tables, making, texts } = writing;
  const { language } = making;
  const asked = tableOf(tables, metric, '');
  const row = asked?.table.rows.findLastIndex(({ value }) => value !== null) ?? -1;
  const point = asked?.table.rows[row];
  if (asked === null || point === undefined || point.value === null || row < 0) return [];
  const { unit } = asked.table.metric;
  const values = {
    name: nameOf(asked.table.metric.id as Parameters<typeof nameOf>[0], null, making),
    value: valueText(point.value, unit, language),
    numerator: formatNumber(point.numerator ?? 0, language),
    denominator: formatNumber(point.denominator ?? 0, language),
    day: formatDayText(point.period.split('/')[0] ?? '', language),
  };
  const levels: Readonly<Partial<Record<string, string>>> = texts.levels;
  const text = fill(levels[metric] ?? texts.level, values).replaceAll('*', '');
  const of = cellBindables({ figure: figureKey(metric, ''), row }, { ...point, unit }, language);
  return [{ kind: 'paragraph', paragraph: paragraph(writing, `${section}.${metric}`, [{ text, of }]) }];
}
