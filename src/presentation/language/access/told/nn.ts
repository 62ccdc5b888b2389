import type { ToldTexts } from './wording.ts';

export const nn: ToldTexts = {
  refused: {
    'unknown-person':
      'Ingen tilsett i Laget har dette nummeret. Kontroller sifra, eller sjå om den tilsette er med i den siste leveransen.',
    'user-known': 'Det finst allereie ein brukar med denne utferdaren og dette brukarnamnet. Finn han i lista.',
    'unknown-user': 'Brukaren finst ikkje lenger i lista. Last sida på nytt.',
    'unknown-grant': 'Tildelinga finst ikkje. Last sida på nytt.',
    'words-missing': 'Fyll ut alle felta.',
    'needs-person':
      'Rolla gjeld brukaren sjølv, og brukaren er ikkje knytt til ein tilsett. Det blir gjort ved kommandolinja.',
    'already-so': 'Slik er det allereie. Last sida på nytt.',
  },
  temporary: {
    'bad-hours': 'Vel eit heilt tal timar frå 1 til {most}.',
    'not-in-an-emergency': 'Denne rolla kan ikkje takast som naudtilgang.',
    'has-it-already': 'Du har denne rolla allereie. Vel henne øvst på sida.',
    'looks-at-self': 'Du ser allereie sida som deg sjølv.',
  },
  badDay: 'Skriv dagen som {day}.',
  badRole: 'Vel ei rolle frå lista.',
  badUnit: 'Vel ein skule frå lista.',
  badKind: 'Det finst ingen slik type linje i loggen.',
  toSelf: 'Ingen kan gi seg sjølv ei rolle. Be ein annan administrator, eller bruk naudtilgang om det hastar.',
  linkSelf: 'Ingen kan knyte sin eigen brukar til ein tilsett. Be ein annan administrator.',
  numberMissing: 'Skriv fødselsnummeret eller tilsettnummeret slik det står i løns- eller HR-systemet.',
  notYours: 'Du kan berre gi vidare og ta tilbake det du sjølv har fått.',
  unknownName:
    'Fann ingen brukar som heiter «{name}». Skriv namnet slik det står ved innlogging, eller koden, til dømes u000007.',
  severalNames: 'Fleire brukarar heiter «{name}». Skriv koden i staden. Han står på sida Meg hos brukaren.',
  noneLasts: 'Tilgangen er allereie avslutta.',
  looksAs:
    'Du ser sida som ein annan. Då blir ingen rader om personar viste, og ingenting kan endrast. Avslutt visinga først.',
  notLinked: 'Brukaren din er ikkje knytt til ein tilsett, så Laget veit ikkje kva oppslag som gjeld deg.',
  retention: {
    notAsTried: 'Noko er endra sidan du såg kva som blir sletta. Sjå på nytt før du slettar.',
    unknownKind: 'Vel ein av typane i lista.',
    kindNotRun: 'Denne typen blir styrt av ei eiga innstilling og ikkje her.',
    badMonths: 'Skriv eit heilt tal månader frå 1 til 1200, eller vel å behalde inntil vidare.',
    needsReason: 'Skriv kvifor, med høgst 400 teikn.',
    needsBy: 'Skriv kven som har bestemt det, med høgst 100 teikn.',
  },
  csv: {
    no: 'Nr.',
    at: 'Tidspunkt (UTC)',
    who: 'Kven',
    role: 'Rolle',
    unit: 'Eining',
    what: 'Kva',
    purpose: 'Føremål',
    kind: 'Slag',
    person: 'Gjeld ein person',
    isPerson: 'ja',
    notPerson: 'nei',
    taken: 'Henta ut {at} av {who}',
  },
  kinds: {
    ordinary: 'Vanleg',
    'whistle-blowing': 'Varsling',
    'look-as': 'Sjå som',
    emergency: 'Naudtilgang',
  },
};
