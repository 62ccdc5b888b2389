import type { DocumentTexts } from './shape.ts';

export const nb: DocumentTexts = {
  titles: {
    record: 'Protokoll over behandlingsaktiviteter',
    dpia: 'Vurdering av personvernkonsekvenser (DPIA)',
    risk: 'Risikovurdering',
  },
  draft: 'Utkast',
  lead: {
    record:
      'Personvernforordningen art. 30. Laget av oversikten over hva som lagres, databasens skjema og eierens innstillinger.',
    dpia: 'Personvernforordningen art. 35. Utkastet er et forslag. Det er skoleeieren som vurderer og bestemmer.',
    risk: 'Personvernforordningen art. 32. Sannsynlighet og konsekvens er forslag som skoleeieren må vurdere selv.',
  },
  fillIn: 'Fyll inn',
  fileExists: 'Filen finnes fra før og overskrives ikke, for noen kan ha fylt den ut: {path}. Velg et annet navn.',
  badFile: 'Skriv navnet på en fil som slutter på .html eller .md: --out FIL.',
  notWritten: 'Filen kan ikke skrives: {path}. Se at mappen finnes og at du kan skrive i den.',
  made: 'Skrevet ut {day} fra Laget {program}.',
  controller: {
    head: 'Behandlingsansvarlig',
    items: [
      'Navn: {owner}',
      'Adresse og kontakt: [organisasjonsnummer, adresse, e-post]',
      'Daglig ansvarlig: [rolle og navn]',
      'Personvernombud: [navn og kontakt]',
      'Databehandler, hvis andre drifter Laget: [navn, avtale og dato]',
    ],
  },
  purposes: {
    head: 'Formål, personer og opplysninger',
    columns: ['Formål', 'Hvem', 'Opplysninger', 'Rettslig grunnlag', 'Kilde', 'Hvem ser dem', 'Lagringstid'],
    caption: 'Behandlinger etter formål',
  },
  recipients: {
    head: 'Mottakere',
    items: [
      'Ingen utenfor skoleeieren får opplysninger om personer fra Laget.',
      'Tall som vises eller skrives ut, har gått gjennom skjerming for få personer.',
      'Mottakere skoleeieren selv gir opplysninger til: [navn, formål og grunnlag, eller «ingen»]',
    ],
  },
  transfers: {
    head: 'Overføring til land utenfor EØS',
    text: 'Laget overfører ingen opplysninger og kaller ingen tjenester. Hvor serveren og sikkerhetskopiene står: [sted og leverandør]',
  },
  retention: {
    head: 'Lagringstid og sletting',
    text: 'Skoleeieren bestemmer lagringstiden for hver type og må ha avklart det med dokumentasjonsplanen i arkivet. Uten bestemmelse slettes ingenting.',
    columns: ['Type', 'Forslag', 'Bestemt', 'Grunnlag'],
    caption: 'Lagringstid for hver type',
    proposed: '{months} måneder',
    decided: '{months} måneder fra {day} ({by})',
    forever: 'Inntil videre fra {day} ({by})',
    undecided: 'Ikke bestemt',
    none: 'Egen innstilling',
  },
  security: {
    head: 'Sikkerhetstiltak',
    items: [
      'Fødselsnummer blir til en nøkkel når en rad leses inn. Nummer og navn lagres kryptert (AES-256-GCM) i en egen tabell, og krypteringsnøkkelen ligger utenfor databasen.',
      'Analysen bruker aldri fødselsnummer eller navn.',
      'Rader kan verken endres eller slettes i databasen, bortsett fra i en sletting som selv er ført.',
      'Tall til andre enn dem som lovlig kjenner personene, skjermes for få personer og for det som kan regnes ut av andre tall.',
      'Oppslag i hele tall og i enkeltsaker føres i oppslagsloggen med hvem, rolle, formål og tidspunkt.',
      'Sikkerhetskopier krypteres for navngitte mottakere og leses tilbake før de godkjennes.',
      'Nettleseren får en streng innholdspolicy, og serveren har grenser for opplasting.',
      'Innlogging, roller og opplæring før tilgang: [beskriv hvordan skoleeieren styrer tilgangen]',
      'Kryptering av disk, nettverk og sikkerhetskopier hos drifteren: [beskriv]',
    ],
  },
  never: {
    head: 'Dette gjør ikke Laget',
    items: [
      'Ingen poeng, rangering eller spådommer om enkeltpersoner.',
      'Ingen avgjørelser tas automatisk (art. 22). Laget foreslår, og et menneske bestemmer.',
      'Ingen opplysninger om helse, etnisitet, religion, livssyn, funksjonsevne, seksuell orientering, politisk syn eller fagforening. Slike kolonner leses ikke.',
      'Ingen opplysninger om elever som enkeltpersoner.',
      'Ingen sporing av hvordan ansatte bruker utstyr, e-post eller nett.',
    ],
  },
  appendix: {
    head: 'Vedlegg: alt som lagres',
    text: 'Hver tabell i databasen og hva kolonnene inneholder. Permisjonstype er særlig kategori der den kan si noe om helse. Grunnlag for den: {ground}.',
    columns: ['Tabell', 'Hvem', 'Kolonner', 'Lagringstid'],
    caption: 'Tabeller og kolonner',
    ownHead: 'Felter i eierens egne tabeller',
    ownText:
      'Feltene lagres i own_row_fact. Fødselsnummeret blir til en nøkkel. Er en tabell bare summer, står det «ingen».',
    ownColumns: ['Tabell', 'Hvem', 'Felter', 'Formål', 'Rettslig grunnlag', 'Lagringstid'],
    ownCaption: 'Felter i egne tabeller',
  },
  description: {
    head: '1. Beskrivelse av behandlingen',
    items: [
      'Laget leser filer fra lønns- og personalsystemet, offentlige registre og skoleeierens egne tabeller. Av dem lages tall om bemanning, stabilitet og kompetanse.',
      'De det gjelder, er ansatte i skolen og AKS, og søkere der skoleeieren tar vare på en vurdering.',
      'Omfang: [antall ansatte, antall skoler, hvor mange år tilbake]',
      'Systematisk behandling av opplysninger om mange ansatte står på Datatilsynets liste over det som krever en vurdering.',
      'Sammenheng: arbeidsgiver og ansatt er ikke likestilt, så ansatte kan ikke velge bort behandlingen. Samtykke brukes ikke.',
    ],
  },
  necessity: {
    head: '2. Nødvendighet og forholdsmessighet',
    items: [
      'Grunnlag: opplæringslova § 25-1, jf. kapittel 17 om kompetanse og bemanning. Berettiget interesse brukes ikke.',
      'Formålet kan ikke nås med summer alene: stabilitet og gjennomtrekk krever at samme person kjennes igjen over tid.',
      'Derfor brukes en nøkkel i stedet for navn og nummer, og bare fødselsår, fødselsmåned og kjønn i tillegg til stillingen.',
      'Årsak til permisjon lagres bare som a-ordningens egne typer, og fritekst om hvorfor noen sluttet lagres ikke.',
      'Radene vises ikke. Tall skjermes. Enkeltsaker ses av dem som har ansvar for enheten, med formål.',
      'Kontrolltiltak overfor ansatte krever saklig grunn og skal drøftes (arbeidsmiljøloven §§ 9-1 og 9-2): [vurdering]',
      'Mindre inngripende alternativ som er vurdert: [vurdering]',
    ],
  },
  rights: {
    head: '3. Rettighetene til dem det gjelder',
    items: [
      'Informasjon: [hvor og når ansatte er informert, art. 13 og 14]',
      'Innsyn, retting og begrensning utføres med «laget privacy person» og besvares innen én måned.',
      'Sletting skjer etter bestemt lagringstid. Arkivplikten går foran så lenge dokumentasjonsplanen ikke sier noe annet.',
      'Innsigelse (art. 21) vurderes av skoleeieren: [rutine]',
    ],
  },
  risks: {
    head: 'Risiko og tiltak',
    text: 'Skala fra 1 (lav) til 4 (høy). Alle verdier er forslag.',
    columns: ['Risiko', 'Sannsynlighet', 'Konsekvens', 'Tiltak som finnes', 'Restrisiko', 'Skoleeierens vurdering'],
    caption: 'Risikoer, tiltak og restrisiko',
    likelihood: ['1 lite sannsynlig', '2 mulig', '3 sannsynlig', '4 svært sannsynlig'],
    consequence: ['1 liten', '2 merkbar', '3 alvorlig', '4 svært alvorlig'],
    residual: { low: 'Lav', medium: 'Middels' },
    each: {
      recognised: {
        what: 'Noen blir kjent igjen i et tall, alene eller sammen med andre tall.',
        measures:
          'Skjerming for få personer, og av det som kan regnes ut. Alt som er vist, huskes og vernes i nye tall.',
      },
      'looked-up': {
        what: 'Noen med tilgang slår opp personer uten at arbeidet krever det.',
        measures: 'Formål ved oppslag, logg, tilgang bare til egen enhet.',
      },
      leaked: {
        what: 'Databasen eller en sikkerhetskopi kommer på avveie.',
        measures: 'Nummer og navn er kryptert med nøkkel utenfor databasen. Sikkerhetskopier er krypterte.',
      },
      'wrong-facts': {
        what: 'Feil i leverte data gir gale tall eller en gal vurdering av en person.',
        measures:
          'Kontroller ved innlesning, sammenligning av kilder, retting ved kilden, begrensning mens noe er bestridt.',
      },
      'other-use': {
        what: 'Opplysningene brukes til å kontrollere eller rangere ansatte.',
        measures:
          'Ingen poeng eller lister over personer. Skoleeieren må selv drøfte nye analyser med de tillitsvalgte.',
      },
      'kept-too-long': {
        what: 'Opplysninger om folk som har sluttet, blir liggende.',
        measures: 'Bestemt lagringstid og en jobb som sletter. Uten bestemmelse slettes ingenting.',
      },
      'special-category': {
        what: 'En levert fil inneholder helse, fagforening eller annet av særlig kategori.',
        measures:
          'Slike kolonner leses ikke, leverandøren får beskjed, og et kolonneoppsett som peker på dem, avvises.',
      },
      'free-text': {
        what: 'Noen skriver sensitive opplysninger i et fritekstfelt.',
        measures:
          'Få fritekstfelter, rolle i stedet for navn, veiledning ved feltet. Innholdet kan ikke kontrolleres av programmet.',
      },
      'key-lost': {
        what: 'Nøkkelen til fødselsnumrene går tapt eller byttes ut.',
        measures:
          'Laget nekter å åpne uten riktig nøkkel og lager aldri en ny i stillhet. Sikkerhetskopi av nøkkelen for seg.',
      },
      'service-attacked': {
        what: 'Tjenesten angripes gjennom innlogging, opplasting eller spørringer.',
        measures: 'Grenser for opplasting, bundne verdier i spørringer, streng innholdspolicy.',
      },
    },
  },
  involvement: {
    head: '4. Medvirkning',
    items: [
      'Personvernombudets råd: [dato og råd]',
      'Tillitsvalgte og verneombud er hørt: [hvem, når og hva de mente]',
      'Synspunkter fra ansatte: [eller hvorfor de ikke er hentet inn]',
      'Drøfting etter arbeidsmiljøloven § 9-2: [dato og referat]',
    ],
  },
  conclusion: {
    head: '5. Konklusjon',
    items: [
      'Er restrisikoen akseptabel: [ja eller nei, og hvorfor]',
      'Tiltak som må gjennomføres først: [tiltak, ansvarlig og frist]',
      'Forhåndsdrøfting med Datatilsynet (art. 36): [nødvendig eller ikke]',
      'Bestemt av: [rolle, navn og dato]',
      'Skal vurderes på nytt: [dato, eller når behandlingen endres]',
    ],
  },
  scope: {
    head: 'Hva som er vurdert',
    items: [
      'Laget med data om {owner}.',
      'Server, nettverk, arbeidsstasjoner og rutiner hos skoleeieren er ikke vurdert her: [vis til egen vurdering]',
      'Akseptabel risiko: [skoleeierens kriterier]',
    ],
  },
};
