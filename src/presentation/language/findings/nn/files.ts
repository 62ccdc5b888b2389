import type { WordingOf } from '../wording.ts';

export const FILES: WordingOf<'file' | 'mapping' | 'person'> = {
  'file/empty': ['Fila er tom.', 'Eksporter ho på nytt og lever ho igjen.'],
  'file/not-recognised': [
    'Laget kjenner ikkje att innhaldet. {looksLike}',
    'Sjå lista over filer Laget les på sida Datagrunnlag. Lever ei av dei.',
  ],
  'file/too-large': ['Fila er for stor til å lesast.', 'Del ho i mindre filer, til dømes éi for kvart år.'],
  'file/spreadsheet-encrypted': [
    'Arbeidsboka er låst med passord eller lagra i eit gammalt format.',
    'Fjern passordet, lagre som XLSX og lever ho på nytt.',
  ],
  'file/spreadsheet-unreadable': [
    'Arbeidsboka er skadd eller ufullstendig.',
    'Opne ho i reknearket, lagre på nytt som XLSX og lever ho igjen. Går det ikkje, må ho eksporterast på nytt.',
  ],
  'file/archive-encrypted': ['Arkivet er låst med passord.', 'Pakk ut filene og lever dei utan passord.'],
  'file/archive-unreadable': [
    'Arkivet er skadd eller ufullstendig.',
    'Pakk filene på nytt, eller lever dei éi for éi.',
  ],
  'file/archive-too-large': [
    'Arkivet inneheld for mykje. Grensa er {members} filer og {megabytes} MB.',
    'Del det i fleire arkiv.',
  ],
  'file/json-cut': [
    'Fila stoppar midt i. Resten manglar.',
    'Hent ho på nytt og lever ho igjen. Ingenting er lese inn.',
  ],
  'file/json-unreadable': ['Fila ser ut som JSON, men kan ikkje lesast.', 'Hent ho på nytt utan å endre ho for hand.'],
  'file/xml-doctype': [
    'Fila har ein dokumenttype (DOCTYPE). Slike filer blir ikkje opna.',
    'Lever fila slik lønssystemet laga ho.',
  ],
  'file/xml-unreadable': ['Fila er ikkje heil XML. Ho kan vere kutta.', 'Hent fila på nytt.'],
  'file/encoding-guessed': [
    'Fila er ikkje UTF-8. Ho er lesen som Windows-1252.',
    'Sjå at æ, ø og å er rette. Vel helst UTF-8 når du eksporterer.',
  ],
  'file/encoding-broken': [
    'Nokre bokstavar var øydelagde i fila, til dømes æ, ø og å. Det som let seg rette, er retta.',
    'Sjå over namna på arbeidsstader og stillingar. Vel UTF-8 når du eksporterer.',
  ],
  'file/no-header': [
    'Laget finn inga rad med kolonnenamn: den første rada ser ut som verdiar. Ingenting av fila er lese.',
    'Legg ei rad med kolonnenamn øvst og lever fila på nytt. Malane nedst på Datagrunnlag viser namn som Laget kjenner.',
  ],
  'file/header-only': [
    'Fila har kolonnenamn på linje {line}, men ingen rader.',
    'Sjekk utvalet i eksporten og lever fila på nytt.',
  ],
  'file/sheets-joined': [
    'Fila har {number} ark med same kolonnar. Alle er lesne: {sheets}.',
    'Linjenummera gjeld innanfor kvart ark.',
  ],
  'file/sheets-unread': [
    'Arket «{read}» er lese. Andre ark i arbeidsboka er ikkje lesne: {sheets}.',
    'Har dei andre arka tilsette? Gi dei same kolonnar, vis dei som er gøymde, og lever fila på nytt.',
  ],
  'file/cut-short': [
    'Fila stoppar midt i ei rad. Resten manglar.',
    'Eksporter ho på nytt og lever ho igjen. Ingenting er lese inn.',
  ],
  'file/long-row': [
    'Rada har {cells} celler, men det er berre {columns} kolonnar. Då kan verdiane stå i feil kolonne.',
    'Set tekst med skiljeteikn i hermeteikn, og lever fila på nytt.',
  ],
  'file/short-row': [
    '{rows|rad har|rader har} færre celler enn kolonnar. Dei som manglar, er lesne som tomme.',
    'Sjå om eksporten er heil.',
  ],
  'file/forbidden-column': [
    'Kolonnen «{column}» ser ut til å ha opplysningar som Laget ikkje skal ha om nokon: helse, etnisitet, religion, livssyn, funksjonsevne, seksuell orientering, politisk syn eller fagforeining. Han er ikkje lesen og ikkje teken vare på.',
    'Ta kolonnen ut av uttrekket før neste levering. Er det noko anna han inneheld, gi han eit anna namn.',
  ],
  'mapping/unreadable': [
    'Kolonneoppsettet kan ikkje lesast.',
    'Det skal ha «source», «columns», «workplaces» og «positions», der kvar verdi er ein tekst.',
  ],
  'mapping/unknown-column': [
    'Kolonneoppsettet bruker namnet «{column}», som Laget ikkje kjenner.',
    'Rett namnet. Dei gyldige namna står i skildringa av uttrekket.',
  ],
  'mapping/bad-unit-number': [
    'Arbeidsstaden «{workplace}» er kopla til {unit}, som ikkje er eit gyldig organisasjonsnummer.',
    'Rett nummeret. Til då står arbeidsstaden som ikkje fordelt.',
  ],
  'mapping/unknown-subgroup': [
    'Stillinga {position} er kopla til «{subgroup}», som ikkje er ei yrkesgruppe i Laget.',
    'Vel ei gruppe frå lista. Til då står stillinga som ikkje fordelt.',
  ],
  'person/real-looking-number': [
    'Fila har fødselsnummer som kan høyre til verkelege personar, men eigaren er merkt som oppdikta.',
    'Bruk syntetiske nummer, eller opprett ein eigar som er merkt som verkeleg. Ingenting er lese inn.',
  ],
  'person/synthetic-number': [
    'Fila har syntetiske fødselsnummer, men eigaren er verkeleg.',
    'Sjekk at dette ikkje er testdata. Ingenting er lese inn.',
  ],
  'person/bad-check-digit': [
    'Fødselsnummeret er ikkje gyldig. Personen blir teld, men kan ikkje koplast til andre kjelder.',
    'Rett nummeret i HR-systemet.',
  ],
  'mapping/unknown-code': [
    'Kolonneoppsettet seier «{code}» for {column}, som ikkje er ein kode Laget har.',
    'Bruk éin av: {codes}.',
  ],
  'mapping/forbidden-column': [
    'Kolonneoppsettet les «{column}», som ser ut til å ha opplysningar Laget ikkje skal ha om nokon.',
    'Vel ein annan kolonne. Ingenting er lese inn.',
  ],
};
