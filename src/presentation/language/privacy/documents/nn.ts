import type { DocumentTexts } from './shape.ts';

export const nn: DocumentTexts = {
  titles: {
    record: 'Protokoll over behandlingsaktivitetar',
    dpia: 'Vurdering av personvernkonsekvensar (DPIA)',
    risk: 'Risikovurdering',
  },
  draft: 'Utkast',
  lead: {
    record:
      'Personvernforordninga art. 30. Laga av oversikta over kva som blir lagra, skjemaet til databasen og innstillingane til eigaren.',
    dpia: 'Personvernforordninga art. 35. Utkastet er eit framlegg. Det er skuleeigaren som vurderer og bestemmer.',
    risk: 'Personvernforordninga art. 32. Sannsyn og konsekvens er framlegg som skuleeigaren må vurdere sjølv.',
  },
  fillIn: 'Fyll inn',
  fileExists: 'Fila finst frå før og blir ikkje overskriven, for nokon kan ha fylt ho ut: {path}. Vel eit anna namn.',
  badFile: 'Skriv namnet på ei fil som sluttar på .html eller .md: --out FIL.',
  notWritten: 'Fila kan ikkje skrivast: {path}. Sjå at mappa finst og at du kan skrive i ho.',
  made: 'Skriven ut {day} frå Laget {program}.',
  controller: {
    head: 'Behandlingsansvarleg',
    items: [
      'Namn: {owner}',
      'Adresse og kontakt: [organisasjonsnummer, adresse, e-post]',
      'Dagleg ansvarleg: [rolle og namn]',
      'Personvernombod: [namn og kontakt]',
      'Databehandlar, om andre driftar Laget: [namn, avtale og dato]',
    ],
  },
  purposes: {
    head: 'Føremål, personar og opplysningar',
    columns: ['Føremål', 'Kven', 'Opplysningar', 'Rettsleg grunnlag', 'Kjelde', 'Kven ser dei', 'Lagringstid'],
    caption: 'Behandlingar etter føremål',
  },
  recipients: {
    head: 'Mottakarar',
    items: [
      'Ingen utanfor skuleeigaren får opplysningar om personar frå Laget.',
      'Tal som blir viste eller skrivne ut, har gått gjennom skjerming for få personar.',
      'Mottakarar skuleeigaren sjølv gir opplysningar til: [namn, føremål og grunnlag, eller «ingen»]',
    ],
  },
  transfers: {
    head: 'Overføring til land utanfor EØS',
    text: 'Laget overfører ingen opplysningar og kallar ingen tenester. Kvar tenaren og tryggleikskopiane står: [stad og leverandør]',
  },
  retention: {
    head: 'Lagringstid og sletting',
    text: 'Skuleeigaren bestemmer lagringstida for kvar type og må ha avklart det med dokumentasjonsplanen i arkivet. Utan avgjerd blir ingenting sletta.',
    columns: ['Type', 'Framlegg', 'Bestemt', 'Grunnlag'],
    caption: 'Lagringstid for kvar type',
    proposed: '{months} månader',
    decided: '{months} månader frå {day} ({by})',
    forever: 'Inntil vidare frå {day} ({by})',
    undecided: 'Ikkje bestemt',
    none: 'Eiga innstilling',
  },
  security: {
    head: 'Tryggingstiltak',
    items: [
      'Fødselsnummer blir til ein nøkkel når ei rad blir lesen inn. Nummer og namn blir lagra krypterte (AES-256-GCM) i ein eigen tabell, og krypteringsnøkkelen ligg utanfor databasen.',
      'Analysen bruker aldri fødselsnummer eller namn.',
      'Rader kan verken endrast eller slettast i databasen, bortsett frå i ei sletting som sjølv er ført.',
      'Tal til andre enn dei som lovleg kjenner personane, blir skjerma for få personar og for det som kan reknast ut av andre tal.',
      'Oppslag i heile tal og i enkeltsaker blir førte i oppslagsloggen med kven, rolle, føremål og tidspunkt.',
      'Tryggleikskopiar blir krypterte for namngitte mottakarar og lesne tilbake før dei blir godkjende.',
      'Nettlesaren får ein streng innhaldspolicy, og tenaren har grenser for opplasting.',
      'Innlogging, roller og opplæring før tilgang: [skildre korleis skuleeigaren styrer tilgangen]',
      'Kryptering av disk, nettverk og tryggleikskopiar hos driftaren: [skildre]',
    ],
  },
  never: {
    head: 'Dette gjer ikkje Laget',
    items: [
      'Ingen poeng, rangering eller spådomar om einskildpersonar.',
      'Ingen avgjerder blir tekne automatisk (art. 22). Laget føreslår, og eit menneske bestemmer.',
      'Ingen opplysningar om helse, etnisitet, religion, livssyn, funksjonsevne, seksuell orientering, politisk syn eller fagforeining. Slike kolonnar blir ikkje lesne.',
      'Ingen opplysningar om elevar som einskildpersonar.',
      'Inga sporing av korleis tilsette bruker utstyr, e-post eller nett.',
    ],
  },
  appendix: {
    head: 'Vedlegg: alt som blir lagra',
    text: 'Kvar tabell i databasen og kva kolonnane inneheld. Permisjonstype er særleg kategori der han kan seie noko om helse. Grunnlag for han: {ground}.',
    columns: ['Tabell', 'Kven', 'Kolonnar', 'Lagringstid'],
    caption: 'Tabellar og kolonnar',
    ownHead: 'Felt i eigne tabellar',
    ownText:
      'Felta blir lagra i own_row_fact. Fødselsnummeret blir til ein nøkkel. Er ein tabell berre summar, står det «ingen».',
    ownColumns: ['Tabell', 'Kven', 'Felt', 'Formål', 'Rettsleg grunnlag', 'Lagringstid'],
    ownCaption: 'Felt i eigne tabellar',
  },
  description: {
    head: '1. Skildring av behandlinga',
    items: [
      'Laget les filer frå løns- og personalsystemet, offentlege register og eigne tabellar. Av dei blir det laga tal om bemanning, stabilitet og kompetanse.',
      'Dei det gjeld, er tilsette i skulen og AKS, og søkjarar der skuleeigaren tek vare på ei vurdering.',
      'Omfang: [tal på tilsette, tal på skular, kor mange år tilbake]',
      'Systematisk behandling av opplysningar om mange tilsette står på lista til Datatilsynet over det som krev ei vurdering.',
      'Samanheng: arbeidsgivar og tilsett er ikkje likestilte, så tilsette kan ikkje velje bort behandlinga. Samtykke blir ikkje brukt.',
    ],
  },
  necessity: {
    head: '2. Om behandlinga er nødvendig og står i høve til føremålet',
    items: [
      'Grunnlag: opplæringslova § 25-1, jf. kapittel 17 om kompetanse og bemanning. Rettkomen interesse blir ikkje brukt.',
      'Føremålet kan ikkje nåast med summar åleine: stabilitet og gjennomtrekk krev at same person blir kjend att over tid.',
      'Derfor blir det brukt ein nøkkel i staden for namn og nummer, og berre fødselsår, fødselsmånad og kjønn i tillegg til stillinga.',
      'Årsak til permisjon blir lagra berre som dei typane a-ordninga har, og fritekst om kvifor nokon slutta blir ikkje lagra.',
      'Radene blir ikkje viste. Tal blir skjerma. Enkeltsaker blir sett av dei som har ansvar for eininga, med føremål.',
      'Kontrolltiltak overfor tilsette krev sakleg grunn og skal drøftast (arbeidsmiljølova §§ 9-1 og 9-2): [vurdering]',
      'Mindre inngripande alternativ som er vurderte: [vurdering]',
    ],
  },
  rights: {
    head: '3. Rettane til dei det gjeld',
    items: [
      'Informasjon: [kvar og når tilsette er informerte, art. 13 og 14]',
      'Innsyn, retting og avgrensing blir utført med «laget privacy person» og svara på innan éin månad.',
      'Sletting skjer etter bestemt lagringstid. Arkivplikta går føre så lenge dokumentasjonsplanen ikkje seier noko anna.',
      'Protest (art. 21) blir vurdert av skuleeigaren: [rutine]',
    ],
  },
  risks: {
    head: 'Risiko og tiltak',
    text: 'Skala frå 1 (låg) til 4 (høg). Alle verdiar er framlegg.',
    columns: ['Risiko', 'Sannsyn', 'Konsekvens', 'Tiltak som finst', 'Restrisiko', 'Vurderinga til skuleeigaren'],
    caption: 'Risikoar, tiltak og restrisiko',
    likelihood: ['1 lite sannsynleg', '2 mogleg', '3 sannsynleg', '4 svært sannsynleg'],
    consequence: ['1 liten', '2 merkbar', '3 alvorleg', '4 svært alvorleg'],
    residual: { low: 'Låg', medium: 'Middels' },
    each: {
      recognised: {
        what: 'Nokon blir kjende att i eit tal, åleine eller saman med andre tal.',
        measures:
          'Skjerming for få personar, og av det som kan reknast ut. Alt som er vist, blir hugsa og verna i nye tal.',
      },
      'looked-up': {
        what: 'Nokon med tilgang slår opp personar utan at arbeidet krev det.',
        measures: 'Føremål ved oppslag, logg, tilgang berre til eiga eining.',
      },
      leaked: {
        what: 'Databasen eller ein tryggleikskopi kjem på avvegar.',
        measures: 'Nummer og namn er krypterte med nøkkel utanfor databasen. Tryggleikskopiar er krypterte.',
      },
      'wrong-facts': {
        what: 'Feil i leverte data gir gale tal eller ei gal vurdering av ein person.',
        measures:
          'Kontrollar ved innlesing, samanlikning av kjelder, retting ved kjelda, avgrensing medan noko er omstridd.',
      },
      'other-use': {
        what: 'Opplysningane blir brukte til å kontrollere eller rangere tilsette.',
        measures:
          'Ingen poeng eller lister over personar. Skuleeigaren må sjølv drøfte nye analysar med dei tillitsvalde.',
      },
      'kept-too-long': {
        what: 'Opplysningar om folk som har slutta, blir liggjande.',
        measures: 'Bestemt lagringstid og ein jobb som slettar. Utan avgjerd blir ingenting sletta.',
      },
      'special-category': {
        what: 'Ei levert fil inneheld helse, fagforeining eller anna av særleg kategori.',
        measures:
          'Slike kolonnar blir ikkje lesne, leverandøren får melding, og eit kolonneoppsett som peikar på dei, blir avvist.',
      },
      'free-text': {
        what: 'Nokon skriv sensitive opplysningar i eit fritekstfelt.',
        measures:
          'Få fritekstfelt, rolle i staden for namn, rettleiing ved feltet. Programmet kan ikkje kontrollere innhaldet.',
      },
      'key-lost': {
        what: 'Nøkkelen til fødselsnummera går tapt eller blir bytt ut.',
        measures:
          'Laget nektar å opne utan rett nøkkel og lagar aldri ein ny i stilla. Tryggleikskopi av nøkkelen for seg.',
      },
      'service-attacked': {
        what: 'Tenesta blir angripen gjennom innlogging, opplasting eller spørjingar.',
        measures: 'Grenser for opplasting, bundne verdiar i spørjingar, streng innhaldspolicy.',
      },
    },
  },
  involvement: {
    head: '4. Medverknad',
    items: [
      'Råd frå personvernombodet: [dato og råd]',
      'Tillitsvalde og verneombod er høyrde: [kven, når og kva dei meinte]',
      'Synspunkt frå tilsette: [eller kvifor dei ikkje er henta inn]',
      'Drøfting etter arbeidsmiljølova § 9-2: [dato og referat]',
    ],
  },
  conclusion: {
    head: '5. Konklusjon',
    items: [
      'Er restrisikoen akseptabel: [ja eller nei, og kvifor]',
      'Tiltak som må gjennomførast først: [tiltak, ansvarleg og frist]',
      'Førehandsdrøfting med Datatilsynet (art. 36): [nødvendig eller ikkje]',
      'Bestemt av: [rolle, namn og dato]',
      'Skal vurderast på nytt: [dato, eller når behandlinga blir endra]',
    ],
  },
  scope: {
    head: 'Kva som er vurdert',
    items: [
      'Laget med data om {owner}.',
      'Tenar, nettverk, arbeidsstasjonar og rutinar hos skuleeigaren er ikkje vurderte her: [vis til eiga vurdering]',
      'Akseptabel risiko: [kriteria til skuleeigaren]',
    ],
  },
};
