import type { DefinitionsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../../src/presentation/language/index.ts';
import type { Asked } from '../asked.ts';

export type Definition = DefinitionsAnswer['definitions'][number];
export type Reference = DefinitionsAnswer['references'][number];

/** The figure that is to be explained: whom it is about, which days, as known when. */
export interface Explained {
  readonly asked: Asked;
  /** `YYYY-MM-DD/YYYY-MM-DD` */
  readonly period: string;
  readonly language: Language;
}

function query({ asked, period, language }: Explained): URLSearchParams {
  const [from = '', to = ''] = period.split('/');
  const put = new URLSearchParams({ from, to, lang: language });
  if (asked.group !== 'Total') put.append('where', `staff-group=${asked.group}`);
  for (const filter of asked.where) put.append('where', `${filter.dimension}=${filter.code}`);
  if (asked.knownOn !== '') put.set('as-known-on', asked.knownOn);
  return put;
}

/** What the figure is held against: another definition, or the same figure as it is known now. */
export interface Compared {
  readonly own: Definition;
  readonly other: Definition;
}

/** Chosen where the figure above is of an earlier day of knowledge: the same figure as it is known now. */
export const AS_KNOWN_NOW = 'now';

function bridgeQuery(explained: Explained, { own, other }: Compared): URLSearchParams {
  const put = query(explained);
  put.set('first', own.id);
  put.set('second', other.id);
  if (own.id === other.id) put.set('second-as-known-on', AS_KNOWN_NOW);
  return put;
}

export function bridgePath(explained: Explained, compared: Compared): string {
  const put = bridgeQuery(explained, compared);
  put.set('audience', explained.asked.audience);
  return `/api/bridge?${put}`;
}

/** Address of a file with the public bridge. */
export function bridgeFile(explained: Explained, compared: Compared): string {
  const put = bridgeQuery(explained, compared);
  put.set('format', 'csv');
  return `/api/bridge/export?${put}`;
}

export function turnoversPath(explained: Explained): string {
  const put = query(explained);
  put.set('audience', explained.asked.audience);
  return `/api/turnover?${put}`;
}
