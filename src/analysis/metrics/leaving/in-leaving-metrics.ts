import type { Text3 } from '../metric.ts';

export const BEGAN_IN_THE_PERIOD = {
  nb: 'Alle som begynte hos skoleeieren for første gang i perioden, i gruppen til hovedstillingen den første dagen.',
  nn: 'Alle som byrja hos skuleeigaren for første gong i perioden, i gruppa til hovudstillinga den første dagen.',
  en: 'Everyone who began with the owner for the first time in the period, in the group of the primary post on the first day.',
} as const satisfies Text3;

export const ESTIMATE_WHERE_NOT_FOLLOWED = {
  nb: 'Verdien er et anslag når noen ikke er fulgt hele veien. Da er den ikke teller delt på nevner.',
  nn: 'Verdien er eit anslag når nokon ikkje er følgd heile vegen. Då er han ikkje teljar delt på nemnar.',
  en: 'The value is an estimate when some are not followed all the way. It is then not numerator over denominator.',
} as const satisfies Text3;

export const HISTORY_BEGINS = {
  nb: 'Et uttrekk har ikke med dem som sluttet før det begynte. De som var ansatt fra før, ville sett ut som om alle blir. De er derfor ikke med.',
  nn: 'Eit uttrekk har ikkje med dei som slutta før det byrja. Dei som var tilsette frå før, ville sett ut som om alle blir. Dei er derfor ikkje med.',
  en: 'An extract holds nobody who left before it began. Those employed already would look as if everybody stays, so they are left out.',
} as const satisfies Text3;

export const TEMPORARY_IS_NO_CHOICE = {
  nb: 'En midlertidig kontrakt som går ut som avtalt, er ikke et valg om å slutte. Se faste og midlertidige hver for seg.',
  nn: 'Ein mellombels kontrakt som går ut som avtalt, er ikkje eit val om å slutte. Sjå faste og mellombelse kvar for seg.',
  en: 'A temporary contract that ends as agreed is no choice to leave. See permanent and temporary apart.',
} as const satisfies Text3;

export const RETIREMENT_MAY_BE_INFERRED = {
  nb: 'A-meldingen og Aa-registeret har ingen kode for pensjon. Der regnes en slutt ved fylte 62 år eller senere som pensjonering når kilden ikke sier noe annet. Merknaden sier hvor mange det gjelder.',
  nn: 'A-meldinga og Aa-registeret har ingen kode for pensjon. Der blir ein slutt ved fylte 62 år eller seinare rekna som pensjonering når kjelda ikkje seier noko anna. Merknaden seier kor mange det gjeld.',
  en: 'The a-melding and the Aa-register have no code for retirement. There an end at 62 or over counts as retirement when the source says nothing else. A note tells how many.',
} as const satisfies Text3;

/** Why estimates from followed persons may not be added (`adding`). */
export const ESTIMATES_DO_NOT_ADD = {
  nb: 'Nei. Verdien er et anslag for gruppen som helhet, og kan ikke settes sammen av anslagene for delene.',
  nn: 'Nei. Verdien er eit anslag for gruppa som heilskap, og kan ikkje setjast saman av anslaga for delane.',
  en: 'No. The value is an estimate for the group as a whole, and cannot be put together from those of its parts.',
} as const satisfies Text3;
