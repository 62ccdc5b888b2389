import type { CapabilityWords } from './wording.ts';

export const nn: CapabilityWords = {
  'public-figures': {
    name: 'Sjå offentlege tal',
    why: 'Tala er skjerma, så dei er for alle som har tilgang.',
  },
  'whole-figures': {
    name: 'Sjå heile tal',
    why: 'Heile tal seier noko om personar, og er for dei som lovleg kjenner personane bak (opplæringsforskrifta § 20-2). Ein leiar kjenner si eiga eining, ein AKS-leiar dei tilsette i AKS der.',
  },
  'withheld-reasons': {
    name: 'Sjå kvifor eit tal er skjerma',
    why: 'Kva regel som skjermar, og kva han vernar, ville oppheve skjerminga for andre.',
  },
  cases: {
    name: 'Sjå enkeltsaker med namn',
    why: 'Ei sak gjeld éin person, og er for HR og leiarar i linja (personvernforordninga art. 5, opplæringsforskrifta § 20-2).',
  },
  'keep-cases': {
    name: 'Lage planar og ta vare på saker',
    why: 'Den som tilset, svarer for planen: rektor for eigen skule, HR for eigaren (opplæringslova § 17-3).',
  },
  'candidate-check': {
    name: 'Prøve ein søkjar mot krava',
    why: 'Held opplysningar opp mot lova og lagrar ingenting. For dei som er med i ei tilsetjing.',
  },
  plan: {
    name: 'Halde planen ved like',
    why: 'Planen er eigaren sin, og alle les han. Leiinga endrar han, og dei som lagar tala han blir følgd med.',
  },
  'area-plan': {
    name: 'Halde tiltak for eige område ved like',
    why: 'Ein områdedirektør føreslår, startar og følgjer tiltak for eige område, og les resten av planen.',
  },
  deliveries: {
    name: 'Sjå kva som er levert og funne i det',
    why: 'For dei som rettar, driv eller kontrollerer (kommunelova § 25-1).',
  },
  'take-in': { name: 'Ta imot filer', why: 'Ei levert fil inneheld personar, så dette er oppgåva til HR.' },
  placings: {
    name: 'Plassere stillingar og arbeidsstader',
    why: 'Ei plassering flyttar personar mellom grupper og einingar i alle tal.',
  },
  mappings: { name: 'Endre koplingar av kolonnar', why: 'Ei kopling seier korleis ei levert fil blir lesen.' },
  settings: {
    name: 'Endre innstillingar',
    why: 'Det eigaren har bestemt, blir utført av administrator eller HR. Minstegrensene gjeld begge.',
  },
  limits: {
    name: 'Bestemme grenser for få personar',
    why: 'Blir bestemt med ein grunn som alle kan lese. Minstegrensa på 3 gjeld alltid.',
  },
  breaks: {
    name: 'Føre opp brot i tidsseriar',
    why: 'Eit brot seier kva tal som ikkje kan samanliknast, og høyrer til dei som lagar tala.',
  },
  'reported-figures': {
    name: 'Sjå og føre tal som er rapporterte før',
    why: 'Det som er rapportert før, blir teke vare på av dei som lagar tala.',
  },
  reports: {
    name: 'Lage og publisere rapportar',
    why: 'Rapporten blir skriven av dei som lagar tala, og publisert av dei eller leiinga, som svarar for han.',
  },
  'report-approval': {
    name: 'Lese og godkjenne utkast til rapportar',
    why: 'Eit utkast blir lese og godkjent av dei som lagar det, av leiinga, og av personvernombodet før det blir publisert (personvernforordninga art. 39).',
  },
  'kept-figures': {
    name: 'Ta vare på ein figur slik han vart fortald',
    why: 'Ein offentleg figur blir teken vare på av den som lagar rapporten.',
  },
  'sources-compared': { name: 'Halde to kjelder mot kvarandre', why: 'Viser heile tal frå begge kjeldene.' },
  'look-up-log': {
    name: 'Lese oppslagsloggen',
    why: 'Loggen kontrollerer dei som slår opp. Han er for personvernombodet og revisor, ikkje for dei som står i han (personvernforordninga art. 32 og 39). Den det er slått opp på, ser sine eigne linjer (art. 15).',
  },
  'own-look-ups': { name: 'Sjå sine eigne oppslag', why: 'Det ein sjølv har sett på, er kjent frå før.' },
  'own-page': {
    name: 'Sjå og styre sin eigen tilgang',
    why: 'Det som er lagra om eigen tilgang og eigne økter, kan kvar einskild sjå, avslutte og gi vidare ei tid (personvernforordninga art. 15).',
  },
  retention: {
    name: 'Bestemme lagringstid',
    why: 'Kor lenge opplysningar om personar blir lagra, er eigaren si avgjerd. Administrator fører henne inn (personvernforordninga art. 5 nr. 1 bokstav e, arkivlova § 13).',
  },
  'emergency-access': {
    name: 'Ta naudtilgang',
    why: 'Når ingen med tilgang kan nåast og det hastar: for dei som svarer for tilgangen, i nokre timar, med ein grunn som blir kontrollert etterpå (personvernforordninga art. 32).',
  },
  'emergency-told': {
    name: 'Få beskjed om naudtilgang',
    why: 'Naudtilgang blir meldt til dei som kontrollerer tilgang på vegner av dei tilsette: personvernombodet og hovudverneombodet (personvernforordninga art. 39, arbeidsmiljølova § 6-2).',
  },
  'look-as': {
    name: 'Sjå sida som ein annan',
    why: 'Den som hjelper, må sjå sida det blir spurt om, og treng ingen personar til det (personvernforordninga art. 5 og 25).',
  },
  users: {
    name: 'Gi og ta tilgang',
    why: 'Den som gir tilgang, ser verken personar eller heile tal (personvernforordninga art. 25, opplæringsforskrifta § 20-2).',
  },
  'users-seen': { name: 'Sjå kven som har tilgang', why: 'For kontroll av kven som har tilgang til kva.' },
};
