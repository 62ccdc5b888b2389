import type { WordingOf } from '../wording.ts';

export const HR_EXTRACT: WordingOf<'hr-extract'> = {
  'hr-extract/mapping-needed': [
    'Laget er ikke sikker på hvilke kolonner som er: {columns}.',
    'Velg kolonnene én gang. Valget lagres til neste fil.',
  ],
  'hr-extract/required-column-missing': [
    'Kolonneoppsettet mangler {column}.',
    'Legg den til i oppsettet og lever filen på nytt.',
  ],
  'hr-extract/renamed-column': [
    'Kolonnen «{column}» ({ours}) finnes ikke i filen. Den kan ha fått nytt navn: {alike}',
    'Velg den riktige kolonnen. Ingenting er lest inn.',
  ],
  'hr-extract/ambiguous-column': [
    'Kolonnenavnet «{column}» står flere ganger.',
    'Gi kolonnene ulike navn i eksporten, og lever filen på nytt.',
  ],
  'hr-extract/optional-column-missing': [
    'Kolonnen «{column}» ({ours}) finnes ikke i filen. Resten er lest. Den kan ha fått nytt navn: {alike}',
    'Velg den riktige kolonnen hvis den har fått nytt navn.',
  ],
  'hr-extract/no-end-column': [
    'Ingen kolonne forteller når ansettelsene slutter. Alle er lest som fortsatt ansatt.',
    'Ta med sluttdato i eksporten, ellers kan ingen avganger telles.',
  ],
  'hr-extract/person-missing': [
    'Raden mangler fødselsnummer. Den er ikke lest inn.',
    'Fyll inn nummeret i HR-systemet.',
  ],
  'hr-extract/leading-zero-restored': [
    'Fødselsnummeret har mistet nullen foran. Laget har satt den tilbake.',
    'Gjør kolonnen til tekst før du eksporterer.',
  ],
  'hr-extract/date-unreadable': [
    'Datoen i kolonnen «{column}» mangler eller kan ikke leses. Raden er ikke lest inn.',
    'Skriv datoer som 01.08.2026.',
  ],
  'hr-extract/end-before-start': [
    'Sluttdatoen er før startdatoen. Raden er ikke lest inn.',
    'Rett datoene i HR-systemet.',
  ],
  'hr-extract/never-was': [
    'Ansettelsen skulle aldri vært meldt, ifølge sluttårsaken. Den er ikke lest inn.',
    'Ingenting må gjøres.',
  ],
  'hr-extract/never-started': [
    'Ansettelsen sluttet dagen før den begynte. Personen begynte altså aldri, og telles ikke.',
    'Ingenting må gjøres hvis det stemmer.',
  ],
  'hr-extract/workplace-missing': [
    'Raden mangler arbeidssted. Personen telles hos eieren, men står som ikke fordelt.',
    'Fyll inn arbeidsstedet i HR-systemet.',
  ],
  'hr-extract/position-missing': [
    'Raden mangler både stillingskode og tittel. Personen står som ikke fordelt.',
    'Fyll inn stillingen i HR-systemet.',
  ],
  'hr-extract/percent-unreadable': [
    'Stillingsprosenten mangler eller kan ikke leses. Personen telles, men gir ingen årsverk.',
    'Skriv prosenten som et tall, for eksempel 80 eller 80,5.',
  ],
  'hr-extract/percent-negative': [
    'Stillingsprosenten er {percent}. Den kan ikke være under null, og regnes som ukjent.',
    'Rett prosenten i HR-systemet.',
  ],
  'hr-extract/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjelden riktig i én ansettelse.',
    'Se om tallet er en skrivefeil. Det er lest som det står.',
  ],
  'hr-extract/percent-over-100': [
    '{rows|ansettelse har|ansettelser har} litt over 100 prosent stilling.',
    'Se om det stemmer. Tallene er lest som de står.',
  ],
  'hr-extract/form-unknown': [
    'Laget forstår ikke ansettelsesformen. Den telles som ukjent.',
    'Bruk fast, midlertidig, vikar, timelønn, lærling, pensjonistvilkår eller innleid.',
  ],
  'hr-extract/birth-unreadable': [
    'Fødselsdatoen kan ikke leses. Alderen telles som ukjent.',
    'Skriv datoer som 01.08.1980.',
  ],
  'hr-extract/birth-impossible': [
    'Fødselsdatoen kan ikke stemme. Alderen telles som ukjent.',
    'Rett datoen i HR-systemet.',
  ],
  'hr-extract/birth-differs': [
    'Fødselsdatoen er en annen enn den fødselsnummeret viser. Datoen i kolonnen er brukt.',
    'Se hvilken som er riktig.',
  ],
  'hr-extract/age-unlikely': [
    'Personen er under {youngest} år ved start, eller over {oldest} år nå. Raden er lest som den står.',
    'Se om datoene er riktige, eller om ansettelsen er avsluttet.',
  ],
  'hr-extract/leave-unreadable': [
    'Permisjonen mangler startdato, eller datoen i «{column}» kan ikke leses. Ansettelsen er lest, permisjonen ikke.',
    'Rett datoene og lever på nytt.',
  ],
  'hr-extract/leave-end-before-start': [
    'Permisjonen slutter før den begynner. Ansettelsen er lest, permisjonen ikke.',
    'Rett datoene i HR-systemet.',
  ],
  'hr-extract/leave-outside-employment': [
    'Permisjonen begynner før eller slutter etter ansettelsen. Den er lest som den står.',
    'Se om datoene er riktige.',
  ],
  'hr-extract/far-future': [
    'Ansettelsen begynner om mer enn ett år. Den er lest som den står.',
    'Se om årstallet er riktig.',
  ],
  'hr-extract/duplicate-row': [
    'Raden sier det samme som linje {firstLine}. Den telles én gang.',
    'Ingenting må gjøres.',
  ],
  'hr-extract/overlap': [
    'Samme person har samme stilling på samme sted i samme tid, også på linje {otherLine}. Begge er lest.',
    'Se om den ene skulle vært avsluttet.',
  ],
  'hr-extract/unknown-position': [
    'Stillingen {position} har ingen yrkesgruppe. {rows|rad|rader} står som ikke fordelt. {title}',
    'Velg yrkesgruppe for stillingen. Det gjelder straks.',
  ],
  'hr-extract/unknown-workplace': [
    'Arbeidsstedet «{workplace}» er ikke koblet til en enhet. {rows|rad|rader} står som ikke fordelt.',
    'Velg skole eller enhet for arbeidsstedet. Det gjelder straks.',
  ],
  'hr-extract/workplace-number-wrong': [
    'Arbeidsstedet {workplace} er ikke et gyldig organisasjonsnummer.',
    'Rett nummeret, eller koble arbeidsstedet til riktig enhet.',
  ],
  'hr-extract/same-person-suspected': [
    'Raden og linje {otherLine} har samme navn og fødselsdato, men D-nummer i den ene og fødselsnummer i den andre.',
    'Er det samme person? Lever i så fall en fil med koblinger mellom numrene.',
  ],
  'hr-extract/nothing-kept': [
    'Ingen av de {rows} radene kunne leses. Det er noe galt med hele filen.',
    'Se de andre funnene, rett dem og lever filen på nytt.',
  ],
  'hr-extract/example-row': [
    'Raden er eksempelet fra malen. Den er ikke lest inn.',
    'Ta den ut av filen, så slipper du denne meldingen.',
  ],
};
