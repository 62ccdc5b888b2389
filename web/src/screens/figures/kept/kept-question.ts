import type { KeptFigureEntry, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import {
  columnLabel,
  figureTitle,
  fill,
  formatDayText,
  formatPeriod,
  type Language,
  type ScreenTexts,
} from '../../../../../src/presentation/language/index.ts';
import { addressOf, type Filter, readAsked } from '../asked.ts';

/** A question as the figure route takes it, with the days that were meant. */
export interface KeptQuestion {
  readonly metric: string;
  /** Staff groups and the rest; empty = everybody. */
  readonly where: readonly Filter[];
  readonly by: readonly string[];
  /** `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly period: string;
  /** True where it is asked for once per month, year or the like. */
  readonly inSeries: boolean;
  /** `YYYY-MM-DD`, or empty. */
  readonly knownOn: string;
  readonly rule: string;
}

const OWN_RULE = 'default';

/** Reads the query of a question to the figure route; where it names no days, those that were answered are meant. */
export function readKept(query: string, metric: string, answered: KeptFigureEntry['period'] = {}): KeptQuestion {
  const asked = new URLSearchParams(query);
  const part = (name: string) => asked.get(name) ?? '';
  const days = (at: string | undefined, from: string | undefined, to: string | undefined) =>
    at !== undefined && at !== '' ? at : `${from ?? ''}/${to ?? ''}`;
  const said = part('at') !== '' || part('from') !== '';
  const where = asked.getAll('where').flatMap((text) => {
    const at = text.indexOf('=');
    return at > 0 ? [{ dimension: text.slice(0, at), code: text.slice(at + 1) }] : [];
  });
  return {
    metric,
    where,
    by: part('by')
      .split(',')
      .filter((one) => one !== ''),
    period: said ? days(part('at'), part('from'), part('to')) : days(answered['at'], answered['from'], answered['to']),
    inSeries: part('grain') !== '',
    knownOn: part('as-known-on'),
    rule: part('rule') === OWN_RULE ? '' : part('rule'),
  };
}

/** Where Nøkkeltall asks the same question; null where it cannot. */
export function addressOfKept(question: KeptQuestion, metric: LiveMetric | undefined): string | null {
  if (metric === undefined) return null;
  const start = { ...readAsked(new URLSearchParams()), metric: metric.alias };
  if (metric.kernel === 'reported') return addressOf(start);
  const groups = question.where.filter(({ dimension }) => dimension === 'staff-group');
  const several = question.where.some(({ code }) => code.includes(','));
  if (question.by.length > 1 || groups.length > 1 || several || question.inSeries || question.rule !== '') return null;
  return addressOf({
    ...start,
    group: groups[0]?.code ?? 'Total',
    by: question.by[0] ?? 'none',
    where: question.where.filter(({ dimension }) => dimension !== 'staff-group'),
    period: question.period,
    knownOn: question.knownOn,
  });
}

interface Words {
  readonly texts: ScreenTexts['known']['kept'];
  readonly language: Language;
  readonly metric: LiveMetric | undefined;
  readonly label: (dimension: string, code: string) => string;
}

/** The question in words: «Lærere som slutter · fordelt på skoleslag · 1. oktober 2024 til 1. oktober 2025». */
export function questionInWords(question: KeptQuestion, { texts, language, metric, label }: Words): string {
  const groups = question.where.filter(({ dimension }) => dimension === 'staff-group');
  const [group, ...more] = groups.flatMap(({ code }) => code.split(','));
  const named = more.length === 0 ? [] : groups;
  const others = [...named, ...question.where.filter(({ dimension }) => dimension !== 'staff-group')];
  const what = others.flatMap(({ dimension, code }) => code.split(',').map((one) => label(dimension, one)));
  const by = question.by.map((dimension) => columnLabel(dimension, language).toLowerCase()).join(', ');
  return [
    metric === undefined
      ? question.metric
      : figureTitle(metric, more.length === 0 ? (group ?? 'Total') : 'Total', language),
    ...(what.length === 0 ? [] : [fill(texts.only, { what: what.join(', ') })]),
    ...(by === '' ? [] : [fill(texts.brokenDown, { dimension: by })]),
    ...(question.period === '' || question.period === '/' ? [] : [formatPeriod(question.period, language)]),
    ...(question.knownOn === '' ? [] : [fill(texts.asKnownOn, { day: formatDayText(question.knownOn, language) })]),
    ...(question.rule === '' ? [] : [texts.rule]),
  ].join(' · ');
}
