import type { WordingOf } from '../wording.ts';

export const AMELDING: WordingOf<'amelding' | 'amelding-feedback'> = {
  'amelding/other-namespace': [
    'Dette er ikkje ei a-melding i versjon 2. Fila seier «{namespace}».',
    'Hent meldinga på nytt frå lønssystemet.',
  ],
  'amelding/newer-version': [
    'Meldinga er av versjon {version}. Det som er nytt i ho, er ikkje lese.',
    'Ingenting må gjerast. Sjå etter ei ny utgåve av Laget.',
  ],
  'amelding/head-incomplete': [
    'Meldinga manglar {fields} og kan ikkje lesast.',
    'Hent meldinga på nytt frå lønssystemet.',
  ],
  'amelding/time-missing': [
    'Meldinga seier ikkje når ho blei levert. Ho blir rekna som levert då månaden var slutt.',
    'Hent meldinga slik ho blei send, om fleire gjeld same månad.',
  ],
  'amelding/nulling': [
    'Meldinga har ingen personar. Ho nullar ut meldinga ho erstattar. {replaces}',
    'Ingenting må gjerast om det er meininga.',
  ],
  'amelding/person-missing': [
    'Arbeidsforholdet manglar fødselsnummer. Det er ikkje lese inn.',
    'Fyll inn nummeret i lønssystemet.',
  ],
  'amelding/workplace-missing': [
    'Verksemda manglar organisasjonsnummer. Arbeidsforholdet er ikkje lese inn.',
    'Fyll inn verksemda i lønssystemet.',
  ],
  'amelding/date-unreadable': [
    'Start- eller sluttdatoen kan ikkje lesast. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoen i lønssystemet.',
  ],
  'amelding/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoane i lønssystemet.',
  ],
  'amelding/not-employment': [
    'Frilansarar og honorar er ikkje tilsetjingar. Rada er ikkje lesen inn.',
    'Ingenting må gjerast.',
  ],
  'amelding/start-missing': [
    'Arbeidsforholdet manglar startdato. Det gjeld frå første dag i månaden.',
    'Fyll inn startdatoen i lønssystemet.',
  ],
  'amelding/never-started': [
    'Arbeidsforholdet slutta dagen før det byrja. Personen blir ikkje talt.',
    'Ingenting må gjerast om det stemmer.',
  ],
  'amelding/never-was': [
    'Arbeidsforholdet skulle aldri ha vore rapportert. Det er teke ut av historikken, også for tidlegare månader.',
    'Ingenting må gjerast.',
  ],
  'amelding/payroll-system-changed': [
    'Arbeidsforholdet slutta fordi arbeidsgivaren bytte lønssystem. Ingen blir rekna som slutta av den grunn.',
    'Sjå at arbeidsforholdet held fram med ny id.',
  ],
  'amelding/position-missing': [
    'Arbeidsforholdet manglar yrkeskode. Personen står som ikkje fordelt.',
    'Fyll inn yrkeskoden i lønssystemet.',
  ],
  'amelding/percent-missing': [
    'Arbeidsforholdet manglar stillingsprosent. Personen blir talt, men gir ingen årsverk.',
    'Fyll inn prosenten i lønssystemet.',
  ],
  'amelding/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjeldan rett i eitt arbeidsforhold.',
    'Sjå om talet er ein skrivefeil. Det er lese som det står.',
  ],
  'amelding/unknown-code': [
    'Koden «{code}» er ikkje kjend. Han blir talt som ukjend.',
    'Meld frå om koden er ny i a-ordninga.',
  ],
  'amelding/workplace-number-wrong': [
    'Verksemda {workplace} er ikkje eit gyldig organisasjonsnummer.',
    'Rett nummeret i lønssystemet.',
  ],
  'amelding/leave-unreadable': [
    'Permisjonen har datoar som manglar eller ikkje kan stemme. Arbeidsforholdet er lese, permisjonen ikkje.',
    'Rett permisjonen i lønssystemet.',
  ],
  'amelding/unknown-position': [
    'Stillinga {position} har inga yrkesgruppe. {rows|rad|rader} står som ikkje fordelt. {title}',
    'Vel yrkesgruppe for stillinga. Det gjeld straks.',
  ],
  'amelding/unknown-workplace': [
    'Arbeidsstaden «{workplace}» er ikkje kopla til ei eining. {rows|rad|rader} står som ikkje fordelt.',
    'Vel skule eller eining for arbeidsstaden. Det gjeld straks.',
  ],
  'amelding/same-id-other-content': [
    'Ei melding med same id ({message}) er levert før, men med anna innhald. Den nye er ikkje teken inn.',
    'Finn ut kva for ei som er send. Trekk den andre tilbake og lever på nytt.',
  ],
  'amelding/replaces-unknown': [
    'Meldinga erstattar {message}, som vi aldri har fått. Ho blir talt likevel.',
    'Lever den første meldinga òg, så er historikken heil.',
  ],
  'amelding/replaces-other-month': [
    'Meldinga erstattar {message}, som gjeld ein annan månad ({month}).',
    'Sjå om meldinga er for rett månad.',
  ],
  'amelding-feedback/nothing-told': ['Tilbakemeldinga har ingen meldingar.', 'Hent tilbakemeldinga på nytt.'],
  'amelding-feedback/unknown-state': [
    'Tilbakemeldinga manglar meldingsid, eller statusen «{state}» er ukjend. Linja er ikkje lesen inn.',
    'Meld frå om statusen er ny i a-ordninga.',
  ],
  'amelding-feedback/rejected-messages': [
    '{messages|melding er avvist|meldingar er avviste}. Det som er avvist, blir ikkje talt.',
    'Send meldingane på nytt til Altinn om det ikkje er gjort.',
  ],
  'amelding-feedback/message-not-here': [
    'Tilbakemeldinga nemner {messages|melding|meldingar} som ikkje er leverte hit.',
    'Lever meldingane som manglar.',
  ],
  'amelding-feedback/recipients-differ': [
    'Meldinga {message} har {here|person|personar} her. Mottakaren talde {there}.',
    'Sjå om fila er heil.',
  ],
};
