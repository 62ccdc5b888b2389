import type { WordingOf } from '../wording.ts';

export const HR_EXTRACT: WordingOf<'hr-extract'> = {
  'hr-extract/mapping-needed': [
    'Laget er ikkje sikker på kva kolonnar som er: {columns}.',
    'Vel kolonnane éin gong. Valet blir lagra til neste fil.',
  ],
  'hr-extract/required-column-missing': [
    'Kolonneoppsettet manglar {column}.',
    'Legg han til i oppsettet og lever fila på nytt.',
  ],
  'hr-extract/renamed-column': [
    'Kolonnen «{column}» ({ours}) finst ikkje i fila. Han kan ha fått nytt namn: {alike}',
    'Vel den rette kolonnen. Ingenting er lese inn.',
  ],
  'hr-extract/ambiguous-column': [
    'Kolonnenamnet «{column}» står fleire gonger.',
    'Gi kolonnane ulike namn i eksporten, og lever fila på nytt.',
  ],
  'hr-extract/optional-column-missing': [
    'Kolonnen «{column}» ({ours}) finst ikkje i fila. Resten er lesen. Han kan ha fått nytt namn: {alike}',
    'Vel den rette kolonnen viss han har fått nytt namn.',
  ],
  'hr-extract/no-end-column': [
    'Inga kolonne fortel når tilsetjingane sluttar. Alle er lesne som framleis tilsette.',
    'Ta med sluttdato i eksporten, elles kan ingen avgangar teljast.',
  ],
  'hr-extract/person-missing': [
    'Rada manglar fødselsnummer. Ho er ikkje lesen inn.',
    'Fyll inn nummeret i HR-systemet.',
  ],
  'hr-extract/leading-zero-restored': [
    'Fødselsnummeret har mista nullen framføre. Laget har sett han tilbake.',
    'Gjer kolonnen til tekst før du eksporterer.',
  ],
  'hr-extract/date-unreadable': [
    'Datoen i kolonnen «{column}» manglar eller kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv datoar som 01.08.2026.',
  ],
  'hr-extract/end-before-start': [
    'Sluttdatoen er før startdatoen. Rada er ikkje lesen inn.',
    'Rett datoane i HR-systemet.',
  ],
  'hr-extract/never-was': [
    'Tilsetjinga skulle aldri vore meld, ifølgje sluttårsaka. Ho er ikkje lesen inn.',
    'Ingenting må gjerast.',
  ],
  'hr-extract/never-started': [
    'Tilsetjinga slutta dagen før ho byrja. Personen byrja altså aldri, og blir ikkje teld.',
    'Ingenting må gjerast viss det stemmer.',
  ],
  'hr-extract/workplace-missing': [
    'Rada manglar arbeidsstad. Personen blir teld hos eigaren, men står som ikkje fordelt.',
    'Fyll inn arbeidsstaden i HR-systemet.',
  ],
  'hr-extract/position-missing': [
    'Rada manglar både stillingskode og tittel. Personen står som ikkje fordelt.',
    'Fyll inn stillinga i HR-systemet.',
  ],
  'hr-extract/percent-unreadable': [
    'Stillingsprosenten manglar eller kan ikkje lesast. Personen blir teld, men gir ingen årsverk.',
    'Skriv prosenten som eit tal, til dømes 80 eller 80,5.',
  ],
  'hr-extract/percent-negative': [
    'Stillingsprosenten er {percent}. Han kan ikkje vere under null, og blir rekna som ukjend.',
    'Rett prosenten i HR-systemet.',
  ],
  'hr-extract/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjeldan rett i éi tilsetjing.',
    'Sjå om talet er ein skrivefeil. Det er lese som det står.',
  ],
  'hr-extract/percent-over-100': [
    '{rows|tilsetjing har|tilsetjingar har} litt over 100 prosent stilling.',
    'Sjå om det stemmer. Tala er lesne som dei står.',
  ],
  'hr-extract/form-unknown': [
    'Laget forstår ikkje tilsetjingsforma. Ho blir teld som ukjend.',
    'Bruk fast, mellombels (midlertidig), vikar, timeløn, lærling, pensjonistvilkår eller innleigd.',
  ],
  'hr-extract/birth-unreadable': [
    'Fødselsdatoen kan ikkje lesast. Alderen blir teld som ukjend.',
    'Skriv datoar som 01.08.1980.',
  ],
  'hr-extract/birth-impossible': [
    'Fødselsdatoen kan ikkje stemme. Alderen blir teld som ukjend.',
    'Rett datoen i HR-systemet.',
  ],
  'hr-extract/birth-differs': [
    'Fødselsdatoen er ein annan enn den fødselsnummeret viser. Datoen i kolonnen er brukt.',
    'Sjå kva for ein som er rett.',
  ],
  'hr-extract/age-unlikely': [
    'Personen er under {youngest} år ved start, eller over {oldest} år no. Rada er lesen som ho står.',
    'Sjå om datoane er rette, eller om tilsetjinga er avslutta.',
  ],
  'hr-extract/leave-unreadable': [
    'Permisjonen manglar startdato, eller datoen i «{column}» kan ikkje lesast. Tilsetjinga er lesen, permisjonen ikkje.',
    'Rett datoane og lever på nytt.',
  ],
  'hr-extract/leave-end-before-start': [
    'Permisjonen sluttar før han byrjar. Tilsetjinga er lesen, permisjonen ikkje.',
    'Rett datoane i HR-systemet.',
  ],
  'hr-extract/leave-outside-employment': [
    'Permisjonen byrjar før eller sluttar etter tilsetjinga. Han er lesen som han står.',
    'Sjå om datoane er rette.',
  ],
  'hr-extract/far-future': [
    'Tilsetjinga byrjar om meir enn eitt år. Ho er lesen som ho står.',
    'Sjå om årstalet er rett.',
  ],
  'hr-extract/duplicate-row': [
    'Rada seier det same som linje {firstLine}. Ho blir teld éin gong.',
    'Ingenting må gjerast.',
  ],
  'hr-extract/overlap': [
    'Same person har same stilling på same stad i same tid, også på linje {otherLine}. Begge er lesne.',
    'Sjå om den eine skulle vore avslutta.',
  ],
  'hr-extract/unknown-position': [
    'Stillinga {position} har inga yrkesgruppe. {rows|rad|rader} står som ikkje fordelt. {title}',
    'Vel yrkesgruppe for stillinga. Det gjeld straks.',
  ],
  'hr-extract/unknown-workplace': [
    'Arbeidsstaden «{workplace}» er ikkje kopla til ei eining. {rows|rad|rader} står som ikkje fordelt.',
    'Vel skule eller eining for arbeidsstaden. Det gjeld straks.',
  ],
  'hr-extract/workplace-number-wrong': [
    'Arbeidsstaden {workplace} er ikkje eit gyldig organisasjonsnummer.',
    'Rett nummeret, eller kople arbeidsstaden til rett eining.',
  ],
  'hr-extract/same-person-suspected': [
    'Rada og linje {otherLine} har same namn og fødselsdato, men D-nummer i den eine og fødselsnummer i den andre.',
    'Er det same person? Lever i så fall ei fil med koplingar mellom numra.',
  ],
  'hr-extract/nothing-kept': [
    'Ingen av dei {rows} radene kunne lesast. Det er noko gale med heile fila.',
    'Sjå dei andre funna, rett dei og lever fila på nytt.',
  ],
  'hr-extract/example-row': [
    'Rada er dømet frå malen. Ho er ikkje lesen inn.',
    'Ta henne ut av fila, så slepp du denne meldinga.',
  ],
};
