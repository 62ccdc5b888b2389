import type { Metric } from './metric.ts';

export const ksTurnover = {
  id: 'B1',
  alias: 'ks-turnover',
  version: '1.0.0',
  name: { nb: 'KS-turnover', nn: 'KS-turnover', en: 'KS turnover' },
  definition: {
    nb: 'Andelen av de ansatte i kommunal sektor 1. desember som ikke er ansatt i noen kommune eller fylkeskommune 1. desember året etter. Tallene er gjengitt fra KS; en skoleeier kan ikke regne dem ut.',
    nn: 'Delen av dei tilsette i kommunal sektor 1. desember som ikkje er tilsette i nokon kommune eller fylkeskommune 1. desember året etter. Tala er attgjevne frå KS; ein skuleeigar kan ikkje rekne dei ut.',
    en: 'The share of those employed in the municipal sector on 1 December who are employed by no municipality or county on 1 December a year later. The figures are quoted from KS; one school owner cannot compute them.',
  },
  formula: '1 − |{p ∈ D : p employed anywhere in the municipal sector on 1 Dec t+1}| / |D|, D = employed there 1 Dec t',
  unit: 'share',
  kernel: 'reported',
  counted: 'distinct-persons',
  numerator: 'left-the-municipal-sector',
  denominator: 'employed-in-the-municipal-sector',
  population: {
    nb: 'Alle ansatte i kommuner og fylkeskommuner i hele landet på den første dagen, etter stillingskode. Oslo er et eget tariffområde og er trolig ikke med.',
    nn: 'Alle tilsette i kommunar og fylkeskommunar i heile landet på den første dagen, etter stillingskode. Oslo er eit eige tariffområde og er truleg ikkje med.',
    en: 'Everyone employed by municipalities and counties in the whole country on the first day, by position code. Oslo is a bargaining area of its own and is probably not in it.',
  },
  exclusions: ['hourly', 'pensioner'],
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: {
    nb: 'Nei. Tallene er gjengitt fra KS, og KS oppgir ikke teller og nevner.',
    nn: 'Nei. Tala er attgjevne frå KS, og KS oppgjev ikkje teljar og nemnar.',
    en: 'No. The figures are quoted from KS, who does not publish numerator and denominator.',
  },
  referenceValues: [],
  sources: ['reported-figures'],
  pitfalls: [
    {
      nb: 'Den som bytter til en annen kommune, har ikke sluttet. Derfor er tallet lavere enn hvor mange som slutter hos en skoleeier, og de to kan ikke trekkes fra hverandre.',
      nn: 'Den som byter til ein annan kommune, har ikkje slutta. Derfor er talet lågare enn kor mange som sluttar hos ein skuleeigar, og dei to kan ikkje trekkjast frå kvarandre.',
      en: 'Whoever moves to another municipality has not left. So the figure is lower than the share who leave one school owner, and the two cannot be subtracted.',
    },
    {
      nb: 'Pensjonering regnes som turnover. Timelønte og de på pensjonistvilkår er ikke med.',
      nn: 'Pensjonering blir rekna som turnover. Timelønte og dei på pensjonistvilkår er ikkje med.',
      en: 'Retirement counts as turnover. The hourly paid and those on pensioner terms are not in it.',
    },
    {
      nb: 'Stillingskodene er KS sine og er ikke det samme som stillingsgruppene her.',
      nn: 'Stillingskodane er KS sine og er ikkje det same som stillingsgruppene her.',
      en: 'The position codes are those of KS and are not the same as the staff groups here.',
    },
  ],
  owner: 'KS',
  validFrom: '2017-12-01',
  definedBy: 'docs/metrics/B1-ks-turnover.md',
} as const satisfies Metric;
