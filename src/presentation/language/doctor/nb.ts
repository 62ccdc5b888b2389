/** Texts of the doctor: by check and by what was seen. Places: what stands in braces. */
export const nb = {
  states: { fine: 'i orden', note: 'se på', wrong: 'feil' },
  allFine: 'Alt er i orden.',
  someWrong: '{wrong} feil og {notes} ting å se på.',
  checks: {
    node: {
      fine: 'Node {version} er ny nok.',
      old: 'Node {version} er for gammel. Legg inn {needed} eller nyere.',
    },
    memory: {
      fine: '{gigabytes} GB minne.',
      little: 'Bare {gigabytes} GB minne. En stor eier trenger 2 GB eller mer.',
    },
    configuration: {
      fine: 'Oppsettet er lest uten feil.',
      unknown: '{name} er satt, men Laget leser den ikke. Er det en skrivefeil?',
      'unknown-like': '{name} er satt, men Laget leser den ikke. Mente du {like}?',
      'bad-file': '{name}: filen er ikke der. Rett stien, eller la være å sette den.',
      'bad-address': '{name} er ikke en adresse til PostgreSQL (postgres://…).',
      'bad-key': '{name} er ikke 32 byte (64 heksadesimale sifre eller base64).',
      'bad-port': '{name} er ikke et portnummer fra 0 til 65535.',
      'bad-day': '{name} er ikke en dag, som 2026-08-31.',
      'bad-recipients': '{name} er ikke age-mottakere (age1…) med komma mellom.',
      'bad-flag': '{name} skal være 0 eller 1.',
      'bad-log': '{name} skal være text eller json.',
      'bad-site': '{name} skal være en adresse med https og uten noe etter navnet, som https://laget.eksempel.no.',
      'bad-issuer': '{name} skal være adressen til innloggingstjenesten, med https.',
      'bad-host': '{name} skal være en IP-adresse på denne maskinen, som 0.0.0.0 eller 127.0.0.1.',
      'bad-proxies': '{name} skal være IP-adresser med komma mellom.',
      'bad-scopes': '{name} må ha med openid.',
      'bad-key-file': '{name}: filen er ikke en privat nøkkel i PEM (PKCS #8; RSA på minst 2048 bit, eller P-256).',
      'bad-tolerance': '{name} skal være 0 til 300 sekunder.',
      'bad-minutes': '{name} skal være 5 til 60 minutter.',
      'bad-hours': '{name} skal være 1 til 12 timer.',
      'bad-mail-server': '{name} er ikke en adresse til en e-posttjener, som smtp://bruker@post.eksempel.no:587.',
      'bad-mail-address': '{name} skal være én e-postadresse.',
      'bad-receivers':
        '{name} skal være e-postadresser med komma mellom, gjerne med språk foran: nb:kari@eksempel.no, en:ada@eksempel.no.',
      'bad-weekday': '{name} skal være en ukedag på engelsk, som monday.',
      'missing-for-mail': '{name} må settes når e-post er satt opp.',
      missing: '{name} må settes når innlogging er satt opp. Se docs/login.md.',
      twice: '{name}: sett bare én av hemmelighet, fil med hemmelighet og fil med nøkkel.',
      'no-credential':
        '{name} mangler: sett en hemmelighet, en fil med den, eller en fil med en nøkkel. Se docs/login.md.',
      unreadable: '{name}: filen kan ikke leses, eller den er tom.',
      'needs-login': '{name} kan bare settes når innlogging er satt opp. Sett LAGET_OIDC_ISSUER. Se docs/login.md.',
    },
    folder: {
      fine: 'Datamappen {folder} er der, kan skrives i, og er lukket for andre.',
      none: 'Datamappen {folder} er ikke der ennå. «laget init» lager den.',
      'no-folder': '{folder} er ikke en mappe. Velg en annen med --data.',
      'read-only': 'Datamappen {folder} kan ikke skrives i. Gi brukeren som kjører Laget, skrivetilgang.',
      'open-to-others': 'Datamappen {folder} kan leses av andre på maskinen. Lukk den: chmod 700.',
    },
    disk: {
      fine: '{gigabytes} GB ledig på disken.',
      little: 'Bare {gigabytes} GB ledig på disken. Rydd plass før neste innlesing.',
    },
    key: {
      fine: 'Nøkkelfilen er bare for eieren.',
      'open-to-others':
        'Nøkkelfilen identity.key kan leses av andre. Lukk den: chmod 600. Er den lest av noen, bytt nøkkel.',
    },
    record: {
      fine: 'Dataene kan åpnes: {deliveries} leveranser.',
      none: 'Ingen data i {folder} ennå. «laget init» begynner.',
      'in-use':
        'Datamappen er i bruk av prosess {pid}. Databasen kan ikke ses på nå; stopp den, eller spør /api/health.',
      closed: 'Dataene kan ikke åpnes ({code}). {detail}',
    },
    database: {
      fine: 'Databasen ({database} {serverVersion}) svarte på {answerMs} ms.',
      slow: 'Databasen ({database} {serverVersion}) brukte {answerMs} ms på ett svar. Se på nett og last.',
      'not-durable': 'Databasen kan miste det den har bekreftet: slå på fsync og synchronous_commit.',
      'not-utf8': 'Databasen er ikke i UTF-8. Lag den på nytt med encoding UTF8.',
    },
    clock: {
      fine: 'Klokka går: {now}.',
      behind: 'Klokka ({now}) er før det nyeste i dataene ({newest}). Still den før noe leses inn.',
      ahead:
        'Klokken på maskinen ({now}) går foran klokken på databasetjeneren ({databaseNow}), og det nyeste i dataene er fra {newest}. Det som skrives nå, blir datert fram i tid, og sletting går for tidlig. Still klokken før noe leses inn eller slettes.',
      'long-silent':
        'Ingenting er skrevet siden {newest}, og klokken viser {now}. Stemmer det, er alt i orden. Den innebygde databasen har ingen egen klokke å sammenligne med, så Laget kan ikke vite det.',
    },
    log: {
      fine: 'Innsynsloggen henger sammen: {lines} linjer, {unchained} fra før kjeden. Siste kontrollsum: {head}.',
      changed:
        'Linje {no} i innsynsloggen er endret etter at den ble skrevet. Meld fra til personvernombudet, og sammenlign med en sikkerhetskopi.',
      'not-after-the-last':
        'Linje {no} i innsynsloggen følger ikke etter linjen før. En linje er fjernet eller flyttet. Meld fra til personvernombudet, og sammenlign med en sikkerhetskopi.',
    },
    login: {
      fine: 'Innloggingstjenesten {issuer} svarer.',
      none: 'Innlogging er ikke satt opp. Da vises bare en oppdiktet eier, på denne maskinen. Se docs/login.md.',
      silent:
        'Innloggingstjenesten {issuer} svarer ikke, eller den er en annen enn adressen sier. Sjekk nett og adresse.',
      'no-logout':
        'Innloggingstjenesten {issuer} har ingen utlogging. Den som logger ut av Laget, er fortsatt logget inn der.',
    },
    screens: {
      fine: 'Skjermbildene er bygd.',
      'not-built': 'Skjermbildene er ikke bygd. Kjør «npm run build».',
    },
  },
};
