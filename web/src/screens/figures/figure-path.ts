import type { Language } from '../../../../src/presentation/language/index.ts';
import type { Asked, Grain } from './asked.ts';

/** One question to the figure route. */
export interface FigureQuestion {
  readonly asked: Asked;
  readonly metric: string;
  /** Dimension, or null for the whole only. */
  readonly by: string | null;
  /** As in `Asked`; ignored where `series` is given. */
  readonly period: string;
  readonly series: { readonly from: string; readonly to: string; readonly grain: Grain } | null;
  readonly language: Language;
}

function put(query: URLSearchParams, { period, series }: FigureQuestion): void {
  if (series !== null) {
    query.set('from', series.from);
    query.set('to', series.to);
    query.set('grain', series.grain);
    return;
  }
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    query.set('from', from);
    query.set('to', to);
  } else if (from !== '') query.set('at', from);
}

/** The query of a question, without audience. */
function figureQuery(question: FigureQuestion): URLSearchParams {
  const { asked, metric, by, language } = question;
  const query = new URLSearchParams({ metric, lang: language });
  if (by !== null) query.set('by', by);
  if (asked.group !== 'Total') query.append('where', `staff-group=${asked.group}`);
  for (const filter of asked.where) query.append('where', `${filter.dimension}=${filter.code}`);
  put(query, question);
  if (asked.knownOn !== '') query.set('as-known-on', asked.knownOn);
  return query;
}

/** Address of what was told before about the same; of every period where none is chosen. */
export function reportedPath(question: FigureQuestion): string {
  const query = figureQuery(question);
  query.set('audience', question.asked.audience);
  return `/api/reported/beside?${query}`;
}

export function figurePath(question: FigureQuestion): string {
  const query = figureQuery(question);
  query.set('audience', question.asked.audience);
  return `/api/figure?${query}`;
}

/** Addresses of a control chart, as an answer and as a file with the public table. */
export interface ControlPaths {
  readonly answer: string;
  readonly csv: string;
}

/** The control chart of a question, over the years its grain needs; of one code, or of the whole (empty). */
export function controlPaths(question: FigureQuestion, grain: Grain, code: string): ControlPaths {
  const query = figureQuery({ ...question, period: '', series: null });
  query.set('grain', grain);
  if (code !== '') query.set('code', code);
  const csv = `/api/control/export?${query}`;
  query.set('audience', question.asked.audience);
  return { answer: `/api/control?${query}`, csv };
}

/** Address of what has changed in the answer since the day it is asked as known on. */
export function revisionsPath(question: FigureQuestion): string {
  const query = figureQuery(question);
  query.set('audience', question.asked.audience);
  return `/api/revisions?${query}`;
}

/** Address of why rows of the public answer are withheld. */
export function reasonsPath(question: FigureQuestion): string {
  return `/api/withheld-reasons?${figureQuery(question)}`;
}

/** Address a public answer is kept by. */
export function keepPath(question: FigureQuestion): string {
  return `/api/kept-figures?${figureQuery(question)}`;
}

/** Address of a file with the public table of a question. */
export function exportPath(question: FigureQuestion, format: 'csv' | 'xlsx' | 'json-stat'): string {
  const query = figureQuery(question);
  query.set('format', format);
  return `/api/figure/export?${query}`;
}
