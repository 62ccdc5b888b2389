import { readDayText } from '../../../../../src/presentation/language/index.ts';

/** What the log is narrowed by, as written; the address holds it, days as people write them. */
export const FIELDS = ['from', 'to', 'who', 'kind', 'unit', 'purpose'] as const;
export type Sought = Readonly<Record<(typeof FIELDS)[number], string>>;

/** The narrowing an address tells. */
export function soughtIn(query: URLSearchParams): Sought {
  const said = (name: string) => query.get(name) ?? '';
  return {
    ...{ from: said('from'), to: said('to'), who: said('who') },
    ...{ kind: said('kind'), unit: said('unit'), purpose: said('purpose') },
  };
}

/** The fields that hold no day where one is written. */
export function wrongDays({ from, to }: Sought): readonly ('from' | 'to')[] {
  const wrong = (text: string) => text.trim() !== '' && readDayText(text) === null;
  return [...(wrong(from) ? (['from'] as const) : []), ...(wrong(to) ? (['to'] as const) : [])];
}

/** The narrowing as a query: for the address as written, for the server with days as it reads them. */
export function queryOf(sought: Sought, forServer: boolean): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const text = sought[field].trim();
    const isDay = field === 'from' || field === 'to';
    const value = isDay && forServer ? (readDayText(text) ?? '') : text;
    if (value !== '') query.set(field, value);
  }
  return query;
}
