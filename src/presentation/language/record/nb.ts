/** Hvorfor dataene ikke kan åpnes eller brukes, og hva som må gjøres. */
export const nb = {
  faults: {
    'identity-key-lost':
      'Nøkkelen til fødselsnumrene er borte: identity.key mangler i datamappen, og LAGET_IDENTITY_KEY er ikke satt. Uten den kan nye leveranser ikke knyttes til personene som er der. Hent nøkkelen fra sikkerhetskopien. docs/identity.md sier hva du gjør hvis det ikke finnes noen.',
    'identity-key-wrong':
      'Dette er ikke nøkkelen dataene ble lagret med, så hver person ville blitt talt to ganger. Ingenting er endret. Bruk den riktige nøkkelen, eller bytt nøkkel slik docs/identity.md sier.',
    'identity-key-bad-length': 'Nøkkelen til fødselsnumrene har feil lengde. Den skal være 32 byte.',
    'database-newer':
      'Dataene er lagret av en nyere utgave av Laget. Bruk den utgaven eller en nyere. Ingenting er endret.',
    'database-too-old': 'PostgreSQL-tjeneren er for gammel. Laget trenger PostgreSQL 15 eller nyere.',
    'database-unreachable':
      'Databasen svarer ikke, og ingenting er lagret. Se etter at den kjører, og at DATABASE_URL er riktig.',
    'database-not-opened':
      'Den innebygde databasen lot seg ikke åpne. Se etter at disken har plass, og at mappen ikke er endret av andre. Hjelper det ikke, gjenopprett fra en sikkerhetskopi i en tom mappe.',
    'database-read-only':
      'Databasen tar bare imot spørsmål, så ingenting er lagret. Pek DATABASE_URL mot tjeneren som kan skrives til.',
    'migration-changed':
      'Databasen er ikke slik denne utgaven av Laget kjenner den. Bruk utgaven den ble laget med, og si fra til oss.',
    'not-durable':
      'Databasen skriver ikke trygt til disken, så det som ble lagret, kunne gått tapt. Derfor brukes den ikke.',
    'worker-died':
      'Den innebygde databasen stoppet. Alt som er bekreftet lagret, er der. Se etter at disken har plass, og start Laget på nytt.',
    'disk-full':
      'Disken er full, og det siste ble ikke lagret. Alt som er bekreftet lagret, er der. Lag plass, og prøv igjen.',
    'folder-not-writable':
      'Laget får ikke lese og skrive i datamappen. Gi kontoen som kjører Laget tilgang, eller velg en annen mappe med --data. Ingenting er endret.',
    'clock-ahead':
      'Klokken på maskinen går foran klokken på databasetjeneren, så sletting ville gått for tidlig. Ingenting er slettet. Still klokken, og prøv igjen.',
    'clock-behind':
      'Klokken på maskinen går bak leveranser som er lest inn, så en ny leveranse ville blitt datert før dem. Ingenting er lagret. Still klokken. Var den feil da den siste leveransen ble lest inn, så trekk den leveransen tilbake først.',
  },
};
