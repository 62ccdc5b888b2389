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
      'bad-host': '{name} skal være et maskinnavn eller en IP-adresse.',
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
    },
    log: {
      fine: 'Innsynsloggen henger sammen: {lines} linjer, {unchained} fra før kjeden. Siste kontrollsum: {head}.',
      changed:
        'Linje {no} i innsynsloggen er endret etter at den ble skrevet. Meld fra til personvernombudet, og sammenlign med en sikkerhetskopi.',
      'not-after-the-last':
        'Linje {no} i innsynsloggen følger ikke etter linjen før. En linje er fjernet eller flyttet. Meld fra til personvernombudet, og sammenlign med en sikkerhetskopi.',
    },
    screens: {
      fine: 'Skjermbildene er bygd.',
      'not-built': 'Skjermbildene er ikke bygd. Kjør «npm run build».',
    },
  },
};
