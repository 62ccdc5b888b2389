import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const nn: SameTexts<typeof nb> = {
  states: { fine: 'i orden', note: 'sjå på', wrong: 'feil' },
  allFine: 'Alt er i orden.',
  someWrong: '{wrong} feil og {notes} ting å sjå på.',
  checks: {
    node: {
      fine: 'Node {version} er ny nok.',
      old: 'Node {version} er for gammal. Legg inn {needed} eller nyare.',
    },
    memory: {
      fine: '{gigabytes} GB minne.',
      little: 'Berre {gigabytes} GB minne. Ein stor eigar treng 2 GB eller meir.',
    },
    configuration: {
      fine: 'Oppsettet er lese utan feil.',
      unknown: '{name} er sett, men Laget les han ikkje. Er det ein skrivefeil?',
      'unknown-like': '{name} er sett, men Laget les han ikkje. Meinte du {like}?',
      'bad-file': '{name}: fila er ikkje der. Rett stien, eller lat vere å setje han.',
      'bad-address': '{name} er ikkje ei adresse til PostgreSQL (postgres://…).',
      'bad-key': '{name} er ikkje 32 byte (64 heksadesimale siffer eller base64).',
      'bad-port': '{name} er ikkje eit portnummer frå 0 til 65535.',
      'bad-day': '{name} er ikkje ein dag, som 2026-08-31.',
      'bad-recipients': '{name} er ikkje age-mottakarar (age1…) med komma mellom.',
      'bad-flag': '{name} skal vere 0 eller 1.',
      'bad-log': '{name} skal vere text eller json.',
      'bad-site': '{name} skal vere ei adresse med https og utan noko etter namnet, som https://laget.eksempel.no.',
      'bad-issuer': '{name} skal vere adressa til innloggingstenesta, med https.',
      'bad-host': '{name} skal vere ei IP-adresse på denne maskina, som 0.0.0.0 eller 127.0.0.1.',
      'bad-proxies': '{name} skal vere IP-adresser med komma mellom.',
      'bad-scopes': '{name} må ha med openid.',
      'bad-key-file': '{name}: fila er ikkje ein privat nøkkel i PEM (PKCS #8; RSA på minst 2048 bit, eller P-256).',
      'bad-tolerance': '{name} skal vere 0 til 300 sekund.',
      'bad-minutes': '{name} skal vere 5 til 60 minutt.',
      'bad-hours': '{name} skal vere 1 til 12 timar.',
      'bad-mail-server': '{name} er ikkje ei adresse til ein e-posttenar, som smtp://brukar@post.eksempel.no:587.',
      'bad-mail-address': '{name} skal vere éi e-postadresse.',
      'bad-receivers':
        '{name} skal vere e-postadresser med komma mellom, gjerne med språk framfor: nb:kari@eksempel.no, en:ada@eksempel.no.',
      'bad-weekday': '{name} skal vere ein vekedag på engelsk, som monday.',
      'missing-for-mail': '{name} må setjast når e-post er sett opp.',
      missing: '{name} må setjast når innlogging er sett opp. Sjå docs/login.md.',
      twice: '{name}: set berre éin av løyndom, fil med løyndom og fil med nøkkel.',
      'no-credential':
        '{name} manglar: set ein løyndom, ei fil med han, eller ei fil med ein nøkkel. Sjå docs/login.md.',
      unreadable: '{name}: fila kan ikkje lesast, eller ho er tom.',
      'needs-login': '{name} kan berre setjast når innlogging er sett opp. Set LAGET_OIDC_ISSUER. Sjå docs/login.md.',
    },
    folder: {
      fine: 'Datamappa {folder} er der, kan skrivast i, og er lukka for andre.',
      none: 'Datamappa {folder} er ikkje der enno. «laget init» lagar henne.',
      'no-folder': '{folder} er ikkje ei mappe. Vel ei anna med --data.',
      'read-only': 'Datamappa {folder} kan ikkje skrivast i. Gi brukaren som køyrer Laget, skrivetilgang.',
      'open-to-others': 'Datamappa {folder} kan lesast av andre på maskina. Lukk henne: chmod 700.',
    },
    disk: {
      fine: '{gigabytes} GB ledig på disken.',
      little: 'Berre {gigabytes} GB ledig på disken. Rydd plass før neste innlesing.',
    },
    key: {
      fine: 'Nøkkelfila er berre for eigaren.',
      'open-to-others':
        'Nøkkelfila identity.key kan lesast av andre. Lukk henne: chmod 600. Er ho lesen av nokon, byt nøkkel.',
    },
    record: {
      fine: 'Dataa kan opnast: {deliveries} leveransar.',
      none: 'Ingen data i {folder} enno. «laget init» byrjar.',
      'in-use':
        'Datamappa er i bruk av prosess {pid}. Databasen kan ikkje sjåast på no; stopp han, eller spør /api/health.',
      closed: 'Dataa kan ikkje opnast ({code}). {detail}',
    },
    database: {
      fine: 'Databasen ({database} {serverVersion}) svarte på {answerMs} ms.',
      slow: 'Databasen ({database} {serverVersion}) brukte {answerMs} ms på eitt svar. Sjå på nett og last.',
      'not-durable': 'Databasen kan miste det han har stadfesta: slå på fsync og synchronous_commit.',
      'not-utf8': 'Databasen er ikkje i UTF-8. Lag han på nytt med encoding UTF8.',
    },
    clock: {
      fine: 'Klokka går: {now}.',
      behind: 'Klokka ({now}) er før det nyaste i dataa ({newest}). Still henne før noko blir lese inn.',
      ahead:
        'Klokka på maskina ({now}) går framfor klokka på databasetenaren ({databaseNow}), og det nyaste i dataa er frå {newest}. Det som blir skrive no, blir datert fram i tid, og sletting går for tidleg. Still klokka før noko blir lese inn eller sletta.',
      'long-silent':
        'Ingenting er skrive sidan {newest}, og klokka viser {now}. Stemmer det, er alt i orden. Den innebygde databasen har inga eiga klokke å samanlikne med, så Laget kan ikkje vite det.',
    },
    log: {
      fine: 'Innsynsloggen heng saman: {lines} linjer, {unchained} frå før kjeda. Siste kontrollsum: {head}.',
      changed:
        'Linje {no} i innsynsloggen er endra etter at ho vart skriven. Meld frå til personvernombodet, og samanlikn med ein tryggingskopi.',
      'not-after-the-last':
        'Linje {no} i innsynsloggen følgjer ikkje etter linja før. Ei linje er fjerna eller flytta. Meld frå til personvernombodet, og samanlikn med ein tryggingskopi.',
    },
    login: {
      fine: 'Innloggingstenesta {issuer} svarer.',
      none: 'Innlogging er ikkje sett opp. Då blir berre ein oppdikta eigar vist, på denne maskina. Sjå docs/login.md.',
      silent: 'Innloggingstenesta {issuer} svarer ikkje, eller ho er ei anna enn adressa seier. Sjekk nett og adresse.',
      'no-logout':
        'Innloggingstenesta {issuer} har inga utlogging. Den som loggar ut av Laget, er framleis logga inn der.',
    },
    screens: {
      fine: 'Skjermbileta er bygde.',
      'not-built': 'Skjermbileta er ikkje bygde. Køyr «npm run build».',
    },
  },
};
