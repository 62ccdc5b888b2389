import type { InternalReasons, NearestQuestion, Question } from '../../disclosure/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { FigureNearest, WithheldReasonsAnswer } from '../api/contract/index.ts';
import { codedBy, codeLabel, EXPLAINED_TEXTS, type Language, nearestText, reasonText } from '../language/index.ts';

/** Why rows are withheld, as the JSON of GET /api/withheld-reasons and `laget figure --why`. */
export function withheldAnswer(found: InternalReasons, language: Language): WithheldReasonsAnswer {
  const { audience, dataset, asKnownOn, limits, columns, moving, names } = found;
  const { id, alias } = found.metric;
  const dims = (codes: readonly string[]) =>
    columns.map((column, i) => {
      const code = codes[i] ?? '';
      return [column, { code, label: codeLabel(codedBy(column, moving), code, language, names[column]) }] as const;
    });
  return {
    ...{ metric: { id, alias }, audience, dataset, asKnownOn, limits },
    rows: found.rows.map(({ codes, period, reason }) => ({
      dims: Object.fromEntries(dims(codes)),
      period,
      kind: reason.kind,
      rule: reason.kind === 'rule' ? reason.rule : null,
      cells: 'cells' in reason ? reason.cells : [],
      text: reasonText(reason, found, language),
    })),
  };
}

/** The nearest question as the JSON of a figure has it, with its sentence in one language. */
export function nearestAnswer({ question, changes }: NearestQuestion, language: Language): FigureNearest {
  const { by, where, period } = question;
  return {
    query: queryOf(question),
    ...{ by, where, period: periodText(period) },
    grain: period.kind === 'between' ? period.grain : null,
    lead: EXPLAINED_TEXTS[language].nearest.lead,
    text: nearestText(changes, language),
  };
}

function periodText(period: Question['period']): string {
  if (period.kind === 'day') return formatDay(period.at);
  return period.kind === 'between' ? `${formatDay(period.from)}/${formatDay(period.to)}` : '';
}

/** What a question is asked with, by the names that addresses and options share. */
export function wordsOf(question: Question): readonly (readonly [string, string])[] {
  const { by, where, period, asKnownOn, rule } = question;
  const grain = period.kind === 'between' ? period.grain : null;
  return [
    ...(by.length === 0 ? [] : [['by', by.join(',')] as const]),
    ...where.map(({ dimension, codes }) => ['where', `${dimension}=${codes.join(',')}`] as const),
    ...(period.kind === 'day' ? [['at', formatDay(period.at)] as const] : []),
    ...(period.kind === 'between'
      ? [['from', formatDay(period.from)] as const, ['to', formatDay(period.to)] as const]
      : []),
    ...(grain === null ? [] : [['grain', grain] as const]),
    ...(asKnownOn === null ? [] : [['as-known-on', formatDay(asKnownOn)] as const]),
    ...(rule === undefined ? [] : [['rule', rule] as const]),
  ];
}

function queryOf(question: Question): string {
  const query = new URLSearchParams({ metric: question.metric });
  for (const [name, value] of wordsOf(question)) query.append(name, value);
  return query.toString();
}
