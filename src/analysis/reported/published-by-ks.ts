import { COUNTRY, dayOf, OPEN_END } from '../../terms/index.ts';
import type { ReportedFigure } from './reported-figure.ts';

/** What KS calls the positions of its own codes. Data: in Norwegian whatever language is asked for. */
export const KS_POSITIONS: Readonly<Record<string, string>> = {
  '6572': 'Assistent',
  '6675': 'Miljøterapeut',
  '7517': 'Fagarbeider',
  '7962': 'Adjunkt',
  '7963': 'Adjunkt med tilleggsutdanning',
  '7966': 'Lektor med tilleggsutdanning',
};

/** The first of the years from 1 December to 1 December. */
const FIRST_YEAR = 2017;

/**
 * Per cent who left the municipal sector from 1 December to 1 December, 2017–18 … 2021–22; all of the sector first.
 * Authority: KS, «Publisert turnoverstatistikk», the tables by position code of each year (design, facts T1–T7).
 */
const PER_CENT: readonly (readonly [position: string | null, perCent: readonly number[]])[] = [
  [null, [12.2, 12.6, 12.7, 12.8, 13.6]],
  ['6572', [23.9, 24.8, 25.0, 25.7, 27.6]],
  ['6675', [12.9, 12.9, 12.3, 12.5, 13.8]],
  ['7517', [9.4, 9.5, 9.8, 10.2, 10.9]],
  ['7962', [7.4, 7.6, 7.9, 7.8, 7.9]],
  ['7963', [6.7, 6.6, 6.8, 6.8, 6.6]],
  ['7966', [8.5, 8.6, 7.7, 7.7, 7.7]],
];

const PAGE = 'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/publisert-turnoverstatistikk/';

/** KS does not date its tables: they are counted as known when the year after the last day has ended. */
export const PUBLISHED_BY_KS: readonly ReportedFigure[] = PER_CENT.flatMap(([position, perCent]) =>
  perCent.map((value, i) => {
    const year = FIRST_YEAR + i;
    return {
      id: `ks-${year + 1}-${position ?? 'all'}`,
      delivery: null,
      publisher: 'KS',
      title: 'Publisert turnoverstatistikk',
      publishedOn: null,
      metric: 'B1',
      metricId: 'B1',
      definition: 'ks',
      definitionText: null,
      from: dayOf(year, 12, 1),
      to: dayOf(year + 1, 12, 1),
      group: position,
      place: COUNTRY,
      value: Number((value / 100).toFixed(3)),
      rounding: 0.0005,
      measure: 'share',
      numerator: null,
      denominator: null,
      address: PAGE,
      note: null,
      withdrawnOn: null,
      known: { from: dayOf(year + 2, 12, 31), to: OPEN_END },
    };
  }),
);
