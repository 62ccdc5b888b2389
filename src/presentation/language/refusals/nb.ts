import type { RefusalWording } from './wording.ts';

export const nb: RefusalWording = {
  'unknown-metric': (r) => `Laget kjenner ikke nøkkeltallet «${r.metric}». Se listen med «laget metrics».`,
  'unknown-dimension': (r) => `Laget kan ikke dele opp etter «${r.dimension}».`,
  'unknown-code': (r) => `Koden «${r.value}» finnes ikke for «${r.dimension}».`,
  'unknown-grain': (r) => `«${r.grain}» er ikke en periodelengde. Bruk month, tertial, school-year eller year.`,
  'bad-day': (r) => `«${r.text}» er ikke en dato. Skriv år-måned-dag, for eksempel 2025-10-01.`,
  'period-backwards': (r) => `Perioden går bakover: ${r.from} er ikke før ${r.to}.`,
  'period-needs-two-days': (r) => `${r.metric} trenger to datoer: en å regne fra og en å regne til.`,
  'too-many-curves': (r) =>
    `${r.metric} sammenligner høyst ${r.most} grupper, langs én fordeling. Velg en fordeling med færre grupper, eller avgrens den.`,
  'needs-one-breakdown': (r) => `${r.metric} trenger nøyaktig én oppdeling, for eksempel unit eller staff-group.`,
  'needs-one-code': (r) =>
    `${r.metric} fortelles offentlig for alle eller for én kode om gangen, for eksempel én skole eller én stillingsgruppe. Velg én kode.`,
  'dimension-not-offered': (r) =>
    `${r.metric} kan verken deles opp eller velges ut etter «${r.dimension}». Tallet ville ikke gitt mening.`,
  'unknown-sum': (r) => `«${r.sum}» er ikke noe å legge sammen over. Bruk time eller units.`,
  'never-adds': (r) =>
    `${r.metric} kan ikke legges sammen over ${r.over === 'time' ? 'tid' : 'enheter'}. «laget metrics ${r.metric}» sier hvorfor.`,
  'nothing-to-add': (r) =>
    r.over === 'time'
      ? 'Det er bare én periode her. Be om flere, for eksempel med --from, --to og --grain.'
      : 'Det er ingen enheter å legge sammen her. Del opp etter unit.',
  'not-a-series': (r) =>
    `Et kontrolldiagram trenger ${r.metric} over tid. Velg en periodelengde, for eksempel month eller school-year.`,
  'too-many-charts': (r) =>
    `Det blir ${r.charts} kontrolldiagrammer, og det er flere enn ${r.most}. Velg ett, eller avgrens spørsmålet.`,
  'unknown-rule': (r) => `Laget kjenner ikke telleregelen «${r.rule}». Disse finnes: ${r.rules}.`,
  'rule-not-offered': (r) => `${r.metric} kan ikke telles etter regelen «${r.rule}». Den finnes for ${r.metrics}.`,
  'too-many-cells': (r) =>
    `Spørsmålet gir ${r.cells} rader, og det er flere enn ${r.most}. Del det opp eller velg færre oppdelinger.`,
  'no-data': () => 'Det er ikke levert noe å svare ut fra ennå. Les inn en fil først.',
  'not-known-then': (r) => `Per ${r.day} var det ikke levert noe. Det første ble kjent ${r.earliest}.`,
  'balance-does-not-close': (r) =>
    `Personalbalansen går ikke opp i ${r.cases} tilfeller, så tallet vises ikke. Feilen er logget.`,
  'no-internal-access': (r) => `Rollen «${r.role}» har ikke tilgang til hele tall. Be om offentlige tall i stedet.`,
  'unit-outside-access': (r) => `Du har ikke tilgang til hele tall for enhet ${r.unit}.`,
  'group-outside-access': (r) => `Du har ikke tilgang til hele tall for gruppen «${r.group}».`,
  'unknown-definition': (r) => `Laget kjenner ikke definisjonen «${r.definition}». Disse finnes: ${r.definitions}.`,
  'definition-not-computed': (r) =>
    `«${r.definition}» kan ikke regnes ut av én skoleeier. Tallet vises slik det er publisert. Se «laget definitions».`,
  'definition-needs-two-years': (r) =>
    `«${r.definition}» sammenligner en dag i ett år med samme dag i et senere år. Velg datoer i to ulike år.`,
  'days-not-delivered': (r) => `Det er ikke levert noe om ${r.day}. De første ansettelsene er fra ${r.earliest}.`,
  'days-not-told-yet': (r) =>
    `«${r.definition}» trenger data til og med ${r.day}, men det er bare levert til og med ${r.horizon}. Velg et tidligere år.`,
  'nobody-counted': (r) => `Ingen er i grunnlaget for «${r.definition}», så det finnes ikke noe tall å forklare.`,
  protected: () => 'Forklaringen er skjermet av hensyn til personvern.',
  'break-without-words': (r) => `Bruddet mangler ${r.part === 'title' ? 'en tittel' : 'en begrunnelse'}.`,
  'break-words-too-long': (r) =>
    `${r.part === 'title' ? 'Tittelen' : 'Begrunnelsen'} er for lang. Bruk høyst ${r.most} tegn.`,
  'figure-is-quoted': (r) =>
    `${r.metric} er gjengitt fra ${r.publisher} og kan ikke deles opp eller avgrenses. Spør uten oppdeling og filter.`,
  'nothing-reported': (r) => `Ingen har oppgitt ${r.metric} for denne perioden.`,
  'unknown-break': (r) => `Det finnes ikke noe eget brudd «${r.id}».`,
  'unknown-purpose': (r) => `Det finnes ikke noe formål «${r.purpose}». Bruk ${r.known}.`,
  'limit-needs-reason': () => 'Skriv hvorfor grensen skal være slik. Grunnen blir tatt vare på og kan leses av alle.',
  'limit-needs-owner': () => 'Skriv hvem som har bestemt det, for eksempel HR-direktøren. Beslutningen må ha en eier.',
  'limit-words-long': (r) =>
    `${r.part === 'reason' ? 'Grunnen' : 'Hvem som har bestemt det,'} er for lang. Bruk høyst ${r.most} tegn.`,
  'limit-no-number': (r) =>
    `«${r.fewest}» er ingen grense. Bruk et helt tall opp til ${r.most}, eller standard for det som gjelder når ingen har bestemt noe.`,
  'limit-below-floor': (r) => `Grensen for dette nøkkeltallet kan ikke være lavere enn ${r.floor}.`,
  'limit-only-invented': (r) =>
    `1 skjermer ingenting og er bare for en oppdiktet eier. Bruk ${r.floor} eller mer for dette nøkkeltallet.`,
  'limit-below-public': (r) =>
    `Åpne data kan ikke ha lavere grense enn skjermen, der den er ${r.fewest}. Endre den først.`,
  'unknown-source': (r) => `«${r.source}» er ikke en kilde for ansettelser. Bruk ${r.sources}.`,
  'compare-needs-two': () => 'Si hva som skal sammenlignes: to grupper (a og b), eller én periode til.',
  'compare-one-way': () => 'Sammenlign enten to grupper eller to perioder, ikke begge deler på én gang.',
  'groups-of-two-dimensions': (r) =>
    `De to gruppene må være av samme slag. «${r.first}» og «${r.second}» kan ha de samme personene i seg.`,
  'groups-overlap': (r) =>
    r.value === 'Total'
      ? 'Den ene gruppen er alle, og den andre er en del av den. Sammenlign med de andre i stedet.'
      : `«${r.value}» er med i begge gruppene. De må være helt atskilt.`,
  'periods-overlap': (r) =>
    r.first === r.second
      ? `De to periodene er den samme: ${r.first}.`
      : `${r.first} og ${r.second} går inn i hverandre. De samme hendelsene ville vært med i begge.`,
  'not-compared': (r) => `${r.metric} er ikke ett tall som kan settes ved siden av et annet.`,
  'outcome-of-several-lines': ({ metric }) =>
    `${metric} består av flere linjer per skole og kan ikke være utfallet i en evaluering. Velg et nøkkeltall med ett tall per skole, for eksempel B2.`,
  'bad-address': (r) => `«${r.address}» er ikke en nettadresse. Den må begynne med https:// eller http://.`,
  'metric-waits-for-source': (r) => `${r.metric} kan ikke regnes ut ennå. Det venter på: ${r.source}.`,
  'not-switched-on': (r) =>
    `${r.metric} kom med versjon ${r.edition} av Laget og er ikke slått på ennå. Nye tall om ansatte drøftes først med de tillitsvalgte (arbeidsmiljøloven § 9-2). Når det er gjort, noterer den som driver Laget det med: laget privacy involvement note ${r.metric}`,
};
