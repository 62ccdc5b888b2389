import type { ReferenceValue, Text3 } from '../metric.ts';

const NOT_BY_ONE_OWNER = {
  nb: 'KS regner bare dem som er ute av hele kommunesektoren ett år senere, og holder timelønte og pensjonistvilkår utenfor. Én skoleeier ser ikke hvem som gikk til en annen kommune, og kan derfor ikke regne ut tallet. Vårt tall for de samme personene er alltid minst like høyt. Oslo er et eget tariffområde og er trolig ikke med.',
  nn: 'KS reknar berre dei som er ute av heile kommunesektoren eitt år seinare, og held timelønte og pensjonistvilkår utanfor. Éin skuleeigar ser ikkje kven som gjekk til ein annan kommune, og kan derfor ikkje rekne ut talet. Talet vårt for dei same personane er alltid minst like høgt. Oslo er eit eige tariffområde og er truleg ikkje med.',
  en: 'KS counts only those who are out of the whole municipal sector a year later, and leaves out hourly pay and pensioners’ terms. One owner does not see who went to another municipality, and so cannot compute it. Our figure for the same persons is always at least as high. Oslo is a pay area of its own and is probably not included.',
} as const satisfies Text3;

const ADDRESS = 'https://www.ks.no/fagomrader/statistikk-og-analyse/turnover/turnover-i-kommuner-og-fylkeskommuner/';

function turnover(value: number, period: string, [nb, nn, en]: readonly [string, string, string]): ReferenceValue {
  return {
    value,
    unit: 'share',
    period,
    population: { nb, nn, en },
    publisher: 'KS',
    address: ADDRESS,
    comparable: false,
    note: NOT_BY_ONE_OWNER,
  };
}

/** KS turnover, 1 December to 1 December: by position code, and by age for all municipal staff. */
export const KS_TURNOVER: readonly ReferenceValue[] = [
  turnover(0.136, '2021–22', [
    'Hele kommunesektoren i Norge',
    'Heile kommunesektoren i Noreg',
    'The whole municipal sector of Norway',
  ]),
  turnover(0.079, '2021–22', ['Adjunkter (7962)', 'Adjunktar (7962)', 'Teachers, «adjunkt» (7962)']),
  turnover(0.066, '2021–22', [
    'Adjunkter med tilleggsutdanning (7963)',
    'Adjunktar med tilleggsutdanning (7963)',
    'Teachers, «adjunkt» with further education (7963)',
  ]),
  turnover(0.077, '2021–22', [
    'Lektorer med tilleggsutdanning (7966)',
    'Lektorar med tilleggsutdanning (7966)',
    'Teachers, «lektor» with further education (7966)',
  ]),
  turnover(0.276, '2021–22', ['Assistenter (6572)', 'Assistentar (6572)', 'Assistants (6572)']),
  turnover(0.109, '2021–22', [
    'Fagarbeidere (7517), med barne- og ungdomsarbeidere',
    'Fagarbeidarar (7517), med barne- og ungdomsarbeidarar',
    'Skilled workers (7517), child care and youth workers among them',
  ]),
  turnover(0.138, '2021–22', ['Miljøterapeuter (6675)', 'Miljøterapeutar (6675)', 'Milieu therapists (6675)']),
  turnover(0.052, '2020–21', [
    'Alle kommunalt ansatte, 55–60 år',
    'Alle kommunalt tilsette, 55–60 år',
    'All municipal staff, aged 55–60',
  ]),
  turnover(0.407, '2020–21', [
    'Alle kommunalt ansatte, 65–67 år',
    'Alle kommunalt tilsette, 65–67 år',
    'All municipal staff, aged 65–67',
  ]),
];

/** The same of ages near retirement, as B14 tells it: who had not left. */
export const KS_STAYING_AT_65: readonly ReferenceValue[] = [
  turnover(0.593, '2020–21', [
    'Alle kommunalt ansatte, 65–67 år, som ikke hadde sluttet i sektoren (100 % − 40,7 %)',
    'Alle kommunalt tilsette, 65–67 år, som ikkje hadde slutta i sektoren (100 % − 40,7 %)',
    'All municipal staff aged 65–67 who had not left the sector (100 % − 40.7 %)',
  ]),
];
