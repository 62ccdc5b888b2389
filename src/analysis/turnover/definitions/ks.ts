import type { ImportedReference, PublishedSeries } from '../definition.ts';
import { KS_SOURCE } from './ks-rules.ts';

const YEARS = ['2017–2018', '2018–2019', '2019–2020', '2020–2021', '2021–2022'] as const;

function series(id: string, name: string, percents: readonly number[]): PublishedSeries {
  return { id, name, percents: Object.fromEntries(YEARS.map((year, i) => [year, percents[i] ?? Number.NaN])) };
}

/** Turnover of the municipal sector as KS prints it: never computed here, since one owner does not see the others. */
export const ks: ImportedReference = {
  id: 'ks',
  name: {
    nb: 'KS’ turnover for kommunal sektor',
    nn: 'Turnover for kommunal sektor frå KS',
    en: 'Turnover of the municipal sector, by KS',
  },
  explanation: {
    nb: 'Av alle ansatte i kommuner og fylkeskommuner 1. desember: andelen som ikke er ansatt noe sted i kommunal sektor 1. desember året etter.',
    nn: 'Av alle tilsette i kommunar og fylkeskommunar 1. desember: delen som ikkje er tilsett nokon stad i kommunal sektor 1. desember året etter.',
    en: 'Of all employed in municipalities and counties on 1 December: the share not employed anywhere in the municipal sector on 1 December the year after.',
  },
  source: KS_SOURCE,
  cannot: {
    nb: 'Én skoleeier kan ikke regne ut dette tallet: hvem som går til en annen kommune, står ikke i skoleeierens egne data. Hos KS er de ikke sluttet; hos skoleeieren er de det.',
    nn: 'Éin skuleeigar kan ikkje rekne ut dette talet: kven som går til ein annan kommune, står ikkje i dataa til skuleeigaren. Hos KS er dei ikkje slutta; hos skuleeigaren er dei det.',
    en: 'One owner cannot compute this figure: who goes to another municipality is not in the owner’s own data. At KS they have not left; at the owner they have.',
  },
  caution: {
    nb: 'Tallene gjelder hele landet. Oslo har eget tariffområde og er trolig ikke med.',
    nn: 'Tala gjeld heile landet. Oslo har eige tariffområde og er truleg ikkje med.',
    en: 'The figures are for the whole country. Oslo has a pay agreement of its own and is probably not in them.',
  },
  nearest: 'ks-rules',
  series: [
    series('all', 'Kommunal sektor i alt', [12.2, 12.6, 12.7, 12.8, 13.6]),
    series('7962', 'Adjunkt (7962)', [7.4, 7.6, 7.9, 7.8, 7.9]),
    series('7963', 'Adjunkt med tilleggsutdanning (7963)', [6.7, 6.6, 6.8, 6.8, 6.6]),
    series('7966', 'Lektor med tilleggsutdanning (7966)', [8.5, 8.6, 7.7, 7.7, 7.7]),
    series('6572', 'Assistent (6572)', [23.9, 24.8, 25.0, 25.7, 27.6]),
    series('7517', 'Fagarbeider (7517)', [9.4, 9.5, 9.8, 10.2, 10.9]),
    series('6675', 'Miljøterapeut (6675)', [12.9, 12.9, 12.3, 12.5, 13.8]),
  ],
};
