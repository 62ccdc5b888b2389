import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

/** Kvifor dataa ikkje kan opnast eller brukast, og kva som må gjerast. */
export const nn: SameTexts<typeof nb> = {
  faults: {
    'identity-key-lost':
      'Nøkkelen til fødselsnumra er borte: identity.key manglar i datamappa, og LAGET_IDENTITY_KEY er ikkje sett. Utan han kan nye leveransar ikkje knytast til personane som er der. Hent nøkkelen frå tryggingskopien. docs/identity.md seier kva du gjer om det ikkje finst nokon.',
    'identity-key-wrong':
      'Dette er ikkje nøkkelen dataa vart lagra med, så kvar person ville vorte talt to gonger. Ingenting er endra. Bruk den rette nøkkelen, eller byt nøkkel slik docs/identity.md seier.',
    'identity-key-bad-length': 'Nøkkelen til fødselsnumra har feil lengd. Han skal vere 32 byte.',
    'database-newer': 'Dataa er lagra av ei nyare utgåve av Laget. Bruk den utgåva eller ei nyare. Ingenting er endra.',
    'database-too-old': 'PostgreSQL-tenaren er for gammal. Laget treng PostgreSQL 15 eller nyare.',
    'database-unreachable':
      'Databasen svarer ikkje, og ingenting er lagra. Sjå etter at han køyrer, og at DATABASE_URL er rett.',
    'database-not-opened':
      'Den innebygde databasen let seg ikkje opne. Sjå etter at disken har plass, og at mappa ikkje er endra av andre. Hjelper det ikkje, gjenopprett frå ein tryggingskopi i ei tom mappe.',
    'database-read-only':
      'Databasen tek berre imot spørsmål, så ingenting er lagra. Peik DATABASE_URL mot tenaren som kan skrivast til.',
    'migration-changed':
      'Databasen er ikkje slik denne utgåva av Laget kjenner han. Bruk utgåva han vart laga med, og sei frå til oss.',
    'not-durable':
      'Databasen skriv ikkje trygt til disken, så det som vart lagra, kunne gått tapt. Difor blir han ikkje brukt.',
    'worker-died':
      'Den innebygde databasen stoppa. Alt som er stadfesta lagra, er der. Sjå etter at disken har plass, og start Laget på nytt.',
    'disk-full':
      'Disken er full, og det siste vart ikkje lagra. Alt som er stadfesta lagra, er der. Lag plass, og prøv igjen.',
    'folder-not-writable':
      'Laget får ikkje lese og skrive i datamappa. Gje kontoen som køyrer Laget tilgang, eller vel ei anna mappe med --data. Ingenting er endra.',
    'clock-ahead':
      'Klokka på maskina går framfor klokka på databasetenaren, så sletting ville gått for tidleg. Ingenting er sletta. Still klokka, og prøv igjen.',
    'clock-behind':
      'Klokka på maskina går bak leveransar som er lesne inn, så ein ny leveranse ville vorte datert før dei. Ingenting er lagra. Still klokka. Var ho feil då den siste leveransen vart lesen inn, så trekk den leveransen tilbake først.',
  },
};
