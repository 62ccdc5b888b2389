import type { RefusalWording } from './wording.ts';

export const nn: RefusalWording = {
  'unknown-metric': (r) => `Laget kjenner ikkje nøkkeltalet «${r.metric}». Sjå lista med «laget metrics».`,
  'unknown-dimension': (r) => `Laget kan ikkje dele opp etter «${r.dimension}».`,
  'unknown-code': (r) => `Koden «${r.value}» finst ikkje for «${r.dimension}».`,
  'unknown-grain': (r) => `«${r.grain}» er ikkje ei periodelengd. Bruk month, tertial, school-year eller year.`,
  'bad-day': (r) => `«${r.text}» er ikkje ein dato. Skriv år-månad-dag, til dømes 2025-10-01.`,
  'period-backwards': (r) => `Perioden går bakover: ${r.from} er ikkje før ${r.to}.`,
  'period-needs-two-days': (r) => `${r.metric} treng to datoar: ein å rekne frå og ein å rekne til.`,
  'too-many-curves': (r) =>
    `${r.metric} samanliknar høgst ${r.most} grupper, langs éi fordeling. Vel ei fordeling med færre grupper, eller avgrens henne.`,
  'needs-one-breakdown': (r) => `${r.metric} treng nøyaktig éi oppdeling, til dømes unit eller staff-group.`,
  'needs-one-code': (r) =>
    `${r.metric} blir fortald offentleg for alle eller for éin kode om gongen, til dømes éin skule eller éi stillingsgruppe. Vel éin kode.`,
  'dimension-not-offered': (r) =>
    `${r.metric} kan verken delast opp eller veljast ut etter «${r.dimension}». Talet ville ikkje gitt meining.`,
  'unknown-sum': (r) => `«${r.sum}» er ikkje noko å leggje saman over. Bruk time eller units.`,
  'never-adds': (r) =>
    `${r.metric} kan ikkje leggjast saman over ${r.over === 'time' ? 'tid' : 'einingar'}. «laget metrics ${r.metric}» seier kvifor.`,
  'nothing-to-add': (r) =>
    r.over === 'time'
      ? 'Det er berre éin periode her. Be om fleire, til dømes med --from, --to og --grain.'
      : 'Det er ingen einingar å leggje saman her. Del opp etter unit.',
  'not-a-series': (r) =>
    `Eit kontrolldiagram treng ${r.metric} over tid. Vel ei periodelengd, til dømes month eller school-year.`,
  'too-many-charts': (r) =>
    `Det blir ${r.charts} kontrolldiagram, og det er fleire enn ${r.most}. Vel eitt, eller avgrens spørsmålet.`,
  'unknown-rule': (r) => `Laget kjenner ikkje teljeregelen «${r.rule}». Desse finst: ${r.rules}.`,
  'rule-not-offered': (r) => `${r.metric} kan ikkje teljast etter regelen «${r.rule}». Han finst for ${r.metrics}.`,
  'too-many-cells': (r) =>
    `Spørsmålet gir ${r.cells} rader, og det er fleire enn ${r.most}. Del det opp eller vel færre oppdelingar.`,
  'no-data': () => 'Det er ikkje levert noko å svare ut frå enno. Les inn ei fil først.',
  'not-known-then': (r) => `Per ${r.day} var det ikkje levert noko. Det første blei kjent ${r.earliest}.`,
  'balance-does-not-close': (r) =>
    `Personalbalansen går ikkje opp i ${r.cases} tilfelle, så talet blir ikkje vist. Feilen er logga.`,
  'no-internal-access': (r) => `Rolla «${r.role}» har ikkje tilgang til heile tal. Be om offentlege tal i staden.`,
  'unit-outside-access': (r) => `Du har ikkje tilgang til heile tal for eining ${r.unit}.`,
  'group-outside-access': (r) => `Du har ikkje tilgang til heile tal for gruppa «${r.group}».`,
  'unknown-definition': (r) => `Laget kjenner ikkje definisjonen «${r.definition}». Desse finst: ${r.definitions}.`,
  'definition-not-computed': (r) =>
    `«${r.definition}» kan ikkje reknast ut av éin skuleeigar. Talet blir vist slik det er publisert. Sjå «laget definitions».`,
  'definition-needs-two-years': (r) =>
    `«${r.definition}» samanliknar ein dag i eitt år med same dagen i eit seinare år. Vel datoar i to ulike år.`,
  'days-not-delivered': (r) => `Det er ikkje levert noko om ${r.day}. Dei første tilsetjingane er frå ${r.earliest}.`,
  'days-not-told-yet': (r) =>
    `«${r.definition}» treng data til og med ${r.day}, men det er berre levert til og med ${r.horizon}. Vel eit tidlegare år.`,
  'nobody-counted': (r) => `Ingen er i grunnlaget for «${r.definition}», så det finst ikkje noko tal å forklare.`,
  protected: () => 'Forklaringa er skjerma av omsyn til personvern.',
  'break-without-words': (r) => `Brotet manglar ${r.part === 'title' ? 'ein tittel' : 'ei grunngiving'}.`,
  'break-words-too-long': (r) =>
    `${r.part === 'title' ? 'Tittelen' : 'Grunngivinga'} er for lang. Bruk høgst ${r.most} teikn.`,
  'figure-is-quoted': (r) =>
    `${r.metric} er attgjeve frå ${r.publisher} og kan ikkje delast opp eller avgrensast. Spør utan oppdeling og filter.`,
  'nothing-reported': (r) => `Ingen har oppgitt ${r.metric} for denne perioden.`,
  'unknown-break': (r) => `Det finst ikkje noko eige brot «${r.id}».`,
  'unknown-purpose': (r) => `Det finst ikkje noko føremål «${r.purpose}». Bruk ${r.known}.`,
  'limit-needs-reason': () => 'Skriv kvifor grensa skal vere slik. Grunnen blir teken vare på og kan lesast av alle.',
  'limit-needs-owner': () => 'Skriv kven som har bestemt det, til dømes HR-direktøren. Avgjerda må ha ein eigar.',
  'limit-words-long': (r) =>
    `${r.part === 'reason' ? 'Grunnen' : 'Kven som har bestemt det,'} er for lang. Bruk høgst ${r.most} teikn.`,
  'limit-no-number': (r) =>
    `«${r.fewest}» er inga grense. Bruk eit heilt tal opp til ${r.most}, eller standard for det som gjeld når ingen har bestemt noko.`,
  'limit-below-floor': (r) => `Grensa for dette nøkkeltalet kan ikkje vere lågare enn ${r.floor}.`,
  'limit-only-invented': (r) =>
    `1 skjermar ingenting og er berre for ein oppdikta eigar. Bruk ${r.floor} eller meir for dette nøkkeltalet.`,
  'limit-below-public': (r) =>
    `Opne data kan ikkje ha lågare grense enn skjermen, der ho er ${r.fewest}. Endre den først.`,
  'unknown-source': (r) => `«${r.source}» er ikkje ei kjelde for tilsetjingar. Bruk ${r.sources}.`,
  'compare-needs-two': () => 'Sei kva som skal samanliknast: to grupper (a og b), eller éin periode til.',
  'compare-one-way': () => 'Samanlikn anten to grupper eller to periodar, ikkje begge delar på ein gong.',
  'groups-of-two-dimensions': (r) =>
    `Dei to gruppene må vere av same slag. «${r.first}» og «${r.second}» kan ha dei same personane i seg.`,
  'groups-overlap': (r) =>
    r.value === 'Total'
      ? 'Den eine gruppa er alle, og den andre er ein del av henne. Samanlikn med dei andre i staden.'
      : `«${r.value}» er med i begge gruppene. Dei må vere heilt skilde.`,
  'periods-overlap': (r) =>
    r.first === r.second
      ? `Dei to periodane er den same: ${r.first}.`
      : `${r.first} og ${r.second} går inn i kvarandre. Dei same hendingane ville vore med i begge.`,
  'not-compared': (r) => `${r.metric} er ikkje eitt tal som kan setjast ved sida av eit anna.`,
  'outcome-of-several-lines': ({ metric }) =>
    `${metric} har fleire linjer for kvar skule og kan ikkje vere utfallet i ei evaluering. Vel eit nøkkeltal med eitt tal for kvar skule, til dømes B2.`,
  'bad-address': (r) => `«${r.address}» er ikkje ei nettadresse. Ho må byrje med https:// eller http://.`,
  'metric-waits-for-source': (r) => `${r.metric} kan ikkje reknast ut enno. Det ventar på: ${r.source}.`,
  'not-switched-on': (r) =>
    `${r.metric} kom med versjon ${r.edition} av Laget og er ikkje slått på enno. Nye tal om tilsette skal først drøftast med dei tillitsvalde (arbeidsmiljølova § 9-2). Når det er gjort, noterer den som driv Laget det med: laget privacy involvement note ${r.metric}`,
};
