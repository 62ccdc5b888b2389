/** What the server answers about users, roles, the log and temporary access. */
export const nb = {
  refused: {
    'unknown-person':
      'Ingen ansatt i Laget har dette nummeret. Kontroller sifrene, eller se om den ansatte er med i den siste leveransen.',
    'user-known': 'Det finnes allerede en bruker med denne utstederen og dette brukernavnet. Finn den i listen.',
    'unknown-user': 'Brukeren finnes ikke lenger i listen. Last siden på nytt.',
    'unknown-grant': 'Tildelingen finnes ikke. Last siden på nytt.',
    'words-missing': 'Fyll ut alle feltene.',
    'needs-person':
      'Rollen gjelder brukeren selv, og brukeren er ikke knyttet til en ansatt. Det gjøres ved kommandolinjen.',
    'already-so': 'Slik er det allerede. Last siden på nytt.',
  },
  temporary: {
    'bad-hours': 'Velg et helt antall timer fra 1 til {most}.',
    'not-in-an-emergency': 'Denne rollen kan ikke tas som nødtilgang.',
    'has-it-already': 'Du har denne rollen allerede. Velg den øverst på siden.',
    'looks-at-self': 'Du ser allerede siden som deg selv.',
  },
  badDay: 'Skriv dagen som {day}.',
  badRole: 'Velg en rolle fra listen.',
  badUnit: 'Velg en skole fra listen.',
  badKind: 'Det finnes ingen slik type linje i loggen.',
  toSelf: 'Ingen kan gi seg selv en rolle. Be en annen administrator, eller bruk nødtilgang hvis det haster.',
  linkSelf: 'Ingen kan knytte sin egen bruker til en ansatt. Be en annen administrator.',
  numberMissing: 'Skriv fødselsnummeret eller ansattnummeret slik det står i lønns- eller HR-systemet.',
  notYours: 'Du kan bare gi videre og ta tilbake det du selv har fått.',
  unknownName:
    'Fant ingen bruker som heter «{name}». Skriv navnet slik det står ved innlogging, eller koden, for eksempel u000007.',
  severalNames: 'Flere brukere heter «{name}». Skriv koden i stedet. Den står på siden Meg hos brukeren.',
  noneLasts: 'Tilgangen er allerede avsluttet.',
  looksAs:
    'Du ser siden som en annen. Da vises ingen rader om personer, og ingenting kan endres. Avslutt visningen først.',
  notLinked: 'Brukeren din er ikke knyttet til en ansatt, så Laget vet ikke hvilke oppslag som gjelder deg.',
  retention: {
    notAsTried: 'Noe har endret seg siden du så hva som slettes. Se på nytt før du sletter.',
    unknownKind: 'Velg en av typene i listen.',
    kindNotRun: 'Denne typen styres av en egen innstilling og ikke her.',
    badMonths: 'Skriv et helt antall måneder fra 1 til 1200, eller velg å beholde inntil videre.',
    needsReason: 'Skriv hvorfor, med høyst 400 tegn.',
    needsBy: 'Skriv hvem som har bestemt det, med høyst 100 tegn.',
  },
  csv: {
    no: 'Nr.',
    at: 'Tidspunkt (UTC)',
    who: 'Hvem',
    role: 'Rolle',
    unit: 'Enhet',
    what: 'Hva',
    purpose: 'Formål',
    kind: 'Slag',
    person: 'Gjelder en person',
    isPerson: 'ja',
    notPerson: 'nei',
    taken: 'Hentet ut {at} av {who}',
  },
  kinds: {
    ordinary: 'Vanlig',
    'whistle-blowing': 'Varsling',
    'look-as': 'Se som',
    emergency: 'Nødtilgang',
  },
};
