import type { CapabilityWords } from './wording.ts';

export const nb: CapabilityWords = {
  'public-figures': {
    name: 'Se offentlige tall',
    why: 'Tallene er skjermet, så de er for alle som har tilgang.',
  },
  'whole-figures': {
    name: 'Se hele tall',
    why: 'Hele tall sier noe om personer, og er for dem som lovlig kjenner personene bak (opplæringsforskrifta § 20-2). En leder kjenner sin egen enhet, en AKS-leder de ansatte i AKS der.',
  },
  'withheld-reasons': {
    name: 'Se hvorfor et tall er skjermet',
    why: 'Hvilken regel som skjermer, og hva den beskytter, ville opphevet skjermingen for andre.',
  },
  cases: {
    name: 'Se enkeltsaker med navn',
    why: 'En sak gjelder én person, og er for HR og ledere i linjen (personvernforordningen art. 5, opplæringsforskrifta § 20-2).',
  },
  'keep-cases': {
    name: 'Lage planer og ta vare på saker',
    why: 'Den som ansetter, svarer for planen: rektor for egen skole, HR for eieren (opplæringslova § 17-3).',
  },
  'candidate-check': {
    name: 'Prøve en søker mot kravene',
    why: 'Holder opplysninger opp mot loven og lagrer ingenting. For dem som er med i en ansettelse.',
  },
  plan: {
    name: 'Holde planen ved like',
    why: 'Planen er eierens, og alle leser den. Ledelsen endrer den, og de som lager tallene den følges med.',
  },
  'area-plan': {
    name: 'Holde tiltak for eget område ved like',
    why: 'En områdedirektør foreslår, starter og følger tiltak for eget område, og leser resten av planen.',
  },
  deliveries: {
    name: 'Se hva som er levert og funnet i det',
    why: 'For dem som retter, driver eller kontrollerer (kommuneloven § 25-1).',
  },
  'take-in': { name: 'Ta imot filer', why: 'En levert fil inneholder personer, så dette er HRs oppgave.' },
  placings: {
    name: 'Plassere stillinger og arbeidssteder',
    why: 'En plassering flytter personer mellom grupper og enheter i alle tall.',
  },
  mappings: { name: 'Endre koblinger av kolonner', why: 'En kobling sier hvordan en levert fil leses.' },
  settings: {
    name: 'Endre innstillinger',
    why: 'Det eieren har bestemt, utføres av administrator eller HR. Minstegrensene gjelder begge.',
  },
  limits: {
    name: 'Bestemme grenser for få personer',
    why: 'Bestemmes med en grunn som alle kan lese. Minstegrensen på 3 gjelder alltid.',
  },
  breaks: {
    name: 'Føre opp brudd i tidsserier',
    why: 'Et brudd sier hvilke tall som ikke kan sammenlignes, og hører til dem som lager tallene.',
  },
  'reported-figures': {
    name: 'Se og føre tall som er rapportert før',
    why: 'Det som er rapportert før, tas vare på av dem som lager tallene.',
  },
  reports: {
    name: 'Lage og publisere rapporter',
    why: 'Rapporten skrives av dem som lager tallene, og publiseres av dem eller ledelsen, som svarer for den.',
  },
  'report-approval': {
    name: 'Lese og godkjenne utkast til rapporter',
    why: 'Et utkast leses og godkjennes av dem som lager det, av ledelsen, og av personvernombudet før det publiseres (personvernforordningen art. 39).',
  },
  'kept-figures': {
    name: 'Ta vare på en figur slik den ble fortalt',
    why: 'En offentlig figur tas vare på av den som lager rapporten.',
  },
  'sources-compared': { name: 'Holde to kilder mot hverandre', why: 'Viser hele antall fra begge kildene.' },
  'look-up-log': {
    name: 'Lese oppslagsloggen',
    why: 'Loggen kontrollerer dem som slår opp. Den er for personvernombudet og revisor, ikke for dem som står i den (personvernforordningen art. 32 og 39). Den det er slått opp på, ser sine egne linjer (art. 15).',
  },
  'own-look-ups': { name: 'Se sine egne oppslag', why: 'Det man selv har sett på, er kjent fra før.' },
  'own-page': {
    name: 'Se og styre sin egen tilgang',
    why: 'Det som er lagret om egen tilgang og egne økter, kan hver enkelt se, avslutte og gi videre en tid (personvernforordningen art. 15).',
  },
  retention: {
    name: 'Bestemme lagringstid',
    why: 'Hvor lenge opplysninger om personer lagres, er eierens avgjørelse. Administrator fører den inn (personvernforordningen art. 5 nr. 1 bokstav e, arkivlova § 13).',
  },
  'emergency-access': {
    name: 'Ta nødtilgang',
    why: 'Når ingen med tilgang kan nås og det haster: for dem som svarer for tilgangen, i noen timer, med en grunn som kontrolleres etterpå (personvernforordningen art. 32).',
  },
  'emergency-told': {
    name: 'Få beskjed om nødtilgang',
    why: 'Nødtilgang meldes til dem som kontrollerer tilgang på vegne av de ansatte: personvernombudet og hovedverneombudet (personvernforordningen art. 39, arbeidsmiljøloven § 6-2).',
  },
  'look-as': {
    name: 'Se siden som en annen',
    why: 'Den som hjelper, må se siden det spørres om, og trenger ingen personer til det (personvernforordningen art. 5 og 25).',
  },
  users: {
    name: 'Gi og ta tilgang',
    why: 'Den som gir tilgang, ser verken personer eller hele tall (personvernforordningen art. 25, opplæringsforskrifta § 20-2).',
  },
  'users-seen': { name: 'Se hvem som har tilgang', why: 'For kontroll av hvem som har tilgang til hva.' },
};
