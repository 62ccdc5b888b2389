import { dayOf, type InThree, OCCUPATION_CODES, type StaffSubgroup } from '../../terms/index.ts';
import type { SeriesBreak } from './series-break.ts';

/** Sources that must use SSB's Yrkeskatalog. An HR system may have codes of its own, which no catalogue dates. */
const BY_CATALOGUE = ['amelding', 'aareg', 'nav-excel'] as const;

/**
 * Codes that the Yrkeskatalog did not have from the start, and the first day they could be used (SSB KLASS 145, column
 * `validFrom`). People in them stood under other codes before, so the subgroups around them move without anybody moving.
 */
const NEW_CODES: readonly (readonly [
  code: string,
  year: number,
  month: number,
  subgroups: readonly StaffSubgroup[],
])[] = [
  ['3349135', 2018, 5, ['kulturskole_voksen']],
  ['3310117', 2019, 4, ['sensor']],
  ['3460153', 2020, 2, ['sosialfaglig']],
  ['1228194', 2021, 6, ['skoleledelse_mellomleder']],
  ['1228193', 2021, 6, ['annen_skoleform_leder', 'skoleledelse_rektor']],
  ['5131134', 2022, 3, ['miljoearbeider']],
  ['3460154', 2022, 3, ['miljoeterapeut']],
  ['3349138', 2022, 7, ['kulturskole_voksen']],
];

type New = Omit<SeriesBreak, 'known' | 'words'> & { readonly title: InThree; readonly reason: InThree };

/** A break per code that came later, for figures of the subgroups it came into. */
export const NEW_OCCUPATION_CODES: readonly New[] = NEW_CODES.map(([code, year, month, groups]) => {
  const name = OCCUPATION_CODES[code]?.title ?? '';
  return {
    id: `occupation-code-${code}`,
    day: dayOf(year, month, 1),
    kind: 'code-list',
    title: {
      nb: `Yrkeskoden ${name} (${code}) kom`,
      nn: `Yrkeskoden ${name} (${code}) kom`,
      en: `The occupation code ${name} (${code}) came`,
    },
    reason: {
      nb: 'Før dette var de samme stillingene meldt med andre koder.',
      nn: 'Før dette var dei same stillingane melde med andre kodar.',
      en: 'Before that the same posts were reported with other codes.',
    },
    address: 'https://www.ssb.no/klass/klassifikasjoner/145',
    metrics: [],
    dimensions: [],
    groups,
    units: [],
    sources: BY_CATALOGUE,
  };
});
