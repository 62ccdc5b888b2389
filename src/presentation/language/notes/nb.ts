import type { NoteTexts } from './wording.ts';

export const nb: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Ansatte ${v.day('day')}.`,
    'in-aks-on-day': (v) => `Ansatte med en stilling i AKS ${v.day('day')}.`,
    'answered-in-round': (v) => `De som svarte i runden som sluttet ${v.day('day')}.`,
    'as-delivered-in-period': (v) =>
      `Alle som er med i leveransen fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'as-distributed-in-year': (v) => `Undervisning fordelt i skoleåret som begynte ${v.day('from')}.`,
    'as-counted-on-day': (v) => `Enheter som er med i tellingen ${v.day('day')}.`,
    'posts-closed-in-period': (v) =>
      `Utlyste stillinger med søknadsfrist fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'posts-advertised-in-period': (v) =>
      `Stillinger som først ble lyst ut fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'apprentices-on-first-day': (v) => `Lærlinger ${v.day('from')}, sett igjen ${v.day('to')}.`,
    'employed-on-first-day': (v) => `Ansatte ${v.day('from')}, sammenlignet med ${v.day('to')}.`,
    'employed-in-period': (v) => `Ansatte fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'began-in-period': (v) =>
      `De som begynte for første gang fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'began-or-employed-in-period': (v) =>
      `De som begynte for første gang fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med). Begynner perioden med historikken, er også de som var ansatt da, med.`,
    'employed-in-years-before': (v) => `Ansatte i de årene som slutter ${v.day('to')}, fem når kilden rekker så langt.`,
    'schools-with-principal': (v) => `Skoler som har hatt rektor fra ${v.day('from')} til ${v.day('to')}.`,
    'principals-until': (v) => `Alle som har vært rektor ved en skole, til og med ${v.day('day')}.`,
    'employed-in-reference-week': (v) => `Sysselsatte i referanseuken fra ${v.day('from')} til ${v.day('to')}.`,
    'employed-in-municipal-sector': (v) =>
      `Ansatte i kommuner og fylkeskommuner ${v.day('from')}, sammenlignet med ${v.day('to')}.`,
  },
  exclusions: {
    hourly: (v) => `Timelønte er ikke med${v.leftOut}.`,
    apprentice: (v) => `Lærlinger er ikke med${v.leftOut}.`,
    pensioner: (v) => `Ansatte på pensjonistvilkår er ikke med${v.leftOut}.`,
    'loan-in': (v) => `Innleide er ikke med${v.leftOut}.`,
    'non-starter': (v) => `Arbeidsforhold som aldri startet, er ikke med${v.leftOut}.`,
    duplicate: (v) => `Rader som er levert to ganger, teller én gang${v.leftOut}.`,
  },
  notes: {
    'unassigned-share': (v) =>
      `Ikke fordelt: ${v.number('persons')}${v.outOf} står uten kjent enhet eller stillingsgruppe.`,
    'terms-unknown': (v) =>
      `For ${v.number('persons')} personer sier kilden ikke hvilke vilkår de er ansatt på. De er med.`,
    'percent-unknown': (v) => `${v.number('pieces')} arbeidsforhold mangler stillingsprosent og regnes som 0 årsverk.`,
    'other-sources-not-counted': (v) =>
      `${v.source} er også levert, men telles ikke (${v.number('persons')} personer).`,
    'own-time': (v) =>
      `${v.number('deliveries')} leveranser regnes som kjent fra den dagen de selv oppgir, den første ${v.day('first')}.`,
    'provisional-exits': (v) =>
      `Foreløpig: ${v.number('persons')} som har sluttet, kan ennå komme tilbake uten at det regnes som slutt. Endelig fra ${v.day('final-from')}.`,
    'persons-deleted': (v) =>
      `Personer som sluttet senest ${v.day('day')}, kan være slettet etter skoleeierens bestemmelse om hvor lenge opplysninger skal lagres. De er da ikke med i tallet.`,
    'plans-deleted': (v) =>
      `Planer som var over senest ${v.day('day')}, kan være slettet etter skoleeierens bestemmelse om hvor lenge opplysninger skal lagres. De er da ikke med i tallet.`,
    'not-the-law': (v) =>
      `Dette er ikke loven, men et tenkt lovverk. Tallet er regnet som om endringen gjaldt fra ${v.day('day')}. Den som ble tilsatt før, beholder det kravet som gjaldt da.`,
    'gap-rule': (v) =>
      `Opphold på inntil ${v.number('other')} dager, eller ${v.number('summer')} dager over sommeren, regnes som sammenhengende ansettelse.`,
    'reference-days': (v) => `Sammenligner ${v.day('from')} med ${v.day('to')}.`,
    'succession-moves': (v) =>
      `${v.number('persons')} står i enheten som fulgte etter deres egen, og regnes ikke som flyttet.`,
    'succession-flows': (v) =>
      `${v.number('persons')} står på et nytt sted bare fordi skolen deres er slått sammen med eller avløst av en annen.`,
    'unplaced-at-either-date': (v) =>
      `${v.number('persons')} har ukjent enhet på en av dagene og regnes ikke som flyttet.`,
    'nearest-area': (v) => `${v.number('units')} enheter ligger utenfor alle områder og er lagt til det nærmeste.`,
    'long-temporary': (v) =>
      `${v.number('persons')} har vært midlertidig ansatt i minst ${v.number('months')} måneder uten lengre opphold.`,
    'contract-unknown': (v) =>
      `For ${v.number('persons')} personer sier kilden ikke om stillingen er fast. De er med i nevneren.`,
    'birth-unknown': (v) => `${v.number('persons')} mangler fødselsår.`,
    'mean-age': (v) => `Gjennomsnittlig alder er ${v.number('mean')} år.`,
    'acting-principals': (v) =>
      `${v.number('persons')} ledet en skole i høyst ${v.number('days')} dager og regnes ikke som rektor.`,
    'changes-known-from': (v) =>
      `Dataene viser ingen som sluttet før ${v.day('day')}. Rektorskifter før det kan mangle.`,
    'principals-followed-from': (v) =>
      `Rektorer følges fra ${v.day('day')}. Av dem var ${v.number('persons')} rektor før det, og er med fra da med tiden de alt hadde.`,
    'followed-after-years': (v) =>
      `For få er fulgt fra første dag. Tallet gjelder dem som ble lenger enn ${v.number('years')} år.`,
    'units-without-pupils': (v) =>
      `${v.text('fte') === '' ? 'Årsverk' : `${v.number('fte')} årsverk`} ved ${v.number('units')} enheter uten elevtall for skoleåret er holdt utenfor (${v.number('persons')} personer).`,
    'fallen-out': (v) =>
      `${v.number('persons')} er falt ut av rapporteringen uten sluttdato. De regnes fortsatt som ansatt. Spør skolen om de har sluttet.`,
    'ssb-rule': () =>
      'Talt etter SSBs regler: én person i én enhet er én jobb, og hver person står i jobben med størst stillingsprosent. Tallet er for én måned, ikke snittet av tolv.',
    'ssb-several-jobs': (v) =>
      `${v.number('persons')} har jobb i flere enheter. De telles som én person, i den største jobben.`,
    'ssb-long-leave': (v) =>
      `${v.number('persons')} har permisjon i 90 dager eller mer og regnes ikke som sysselsatt i den jobben.`,
    'ssb-unpaid': (v) =>
      `${v.number('persons')} uten lønn eller timer den måneden regnes ikke som sysselsatt i den jobben.`,
    'ssb-silent': (v) => `${v.number('persons')} er falt ut av rapporteringen og regnes ikke som sysselsatt.`,
    'ssb-large-share': (v) =>
      `${v.number('persons')} har mer enn 120 prosent stilling i én enhet. Det kan være en feil.`,
    'ssb-no-pay-told': () => 'Kilden sier ikke hvem som fikk lønn. Derfor er ingen timelønte med.',
    'units-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter har ikke levert for måneden: ${v.text('named')}. Tallene er foreløpige for dem.`,
    'usual-revision': (v) => {
      const last =
        v.direction('last') === 0
          ? 'ikke justert'
          : `justert ${v.direction('last') < 0 ? 'ned' : 'opp'} ${v.difference('last')}`;
      if (v.number('years') === '1') return `I fjor ble tallet for samme tid ${last} etterpå.`;
      return `I fjor ble tallet for samme tid ${last} etterpå. De siste ${v.number('years')} årene har endringen vært fra ${v.number('least')} til ${v.number('most')} (${v.text('unit') === 'share' ? 'prosentpoeng' : 'samme enhet'}).`;
    },
    'final-now': (v) =>
      `Tallet er endelig: ${v.amount('now')}. Da det først var kjent, ${v.day('day')}, var det foreløpig ${v.amount('before')}.`,
    'quoted-figures': (v) =>
      `Tallene er gjengitt fra ${v.text('publisher')}, med deres definisjon. Én skoleeier kan ikke regne dem ut, og de kan ikke trekkes fra eller legges til våre egne tall.`,
    'quoted-otherwise': (v) =>
      `Det er oppgitt ${v.number('figures')} andre tall for det samme. Her står det som er publisert sist. Se «Tall som er oppgitt før».`,
    'own-rows-cover': (v) =>
      `Leveransene gjelder fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med), ikke hele perioden.`,
    'fewer-studies-may-do': (v) =>
      `Ved ${v.number('units')} skoler ble søket etter færrest mulig kurs avsluttet før det var vist at det ikke fins noe lavere tall. Tallet som står, er nok til å dekke timene, men færre kan være nok.`,
    'own-rows-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter med ansatte mangler i leveransene for perioden.`,
    'below-norm': (v) =>
      `${v.number('schools')} av ${v.number('all')} skoler har flere elever per lærer enn normen på minst ett hovedtrinn.`,
    'teaching-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter med lærere har ikke levert fordelingen av undervisning for skoleåret.`,
    'hours-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter med elevtall har ingen timer i tellingen.`,
    'posts-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter med ansatte er ikke med i tellingen av hjemler.`,
    'counted-at-school-start': (v) =>
      `Skolestart er regnet som ${v.day('start')}. Den nærmeste tellingen er fra ${v.day('day')}.`,
    'full-time-places': (v) =>
      `${v.number('units')} av ${v.number('all')} enheter med barnetall har oppgitt plassene regnet om til heltid. For de andre er det barn som er talt.`,
    'units-without-carers': (v) =>
      `${v.number('units')} enheter har barnetall, men ingen ansatt i AKS denne dagen. Barna er holdt utenfor.`,
    'units-without-children': (v) =>
      `${v.text('fte') === '' ? 'Årsverk' : `${v.number('fte')} årsverk`} i AKS ved ${v.number('units')} enheter uten barnetall er holdt utenfor (${v.number('persons')} personer).`,
    'as-published-by-gsi': () =>
      'Tallene er fra GSI, slik de er publisert. Statistisk sentralbyrå teller på en annen måte, så tallene der er ikke de samme.',
    'posts-in-period': (v) => `Perioden har ${v.number('posts')} utlyste stillinger hos hele skoleeieren.`,
    'posts-not-assessed': (v) =>
      `For ${v.number('posts')} av dem er det ikke levert hvor mange søkere som var kvalifisert. De er ikke med der det regnes av kvalifiserte.`,
    'posts-still-open': (v) =>
      `${v.number('posts')} av dem var fortsatt åpne siste dag det er levert for. De er regnet med så lenge de har vært åpne.`,
    'posts-without-applications': (v) => `${v.number('posts')} av dem er levert uten søknader, og er ikke med.`,
    'posts-differ': (v) =>
      `For ${v.number('posts')} stillinger er de leverte antallene andre enn søknadene gir. Søknadene gjelder.`,
    'applications-of-no-post': (v) =>
      `${v.number('applications')} søknader hører til stillinger som ikke er levert, og er ikke med.`,
    'ads-beside': (v) =>
      `Fra ${v.day('from')} til ${v.day('to')} hadde NAV ${v.number('ads')} annonser fra skolene, med ${v.number('positions')} stillinger. Skoleeieren har selv levert ${v.number('own')} utlysninger med ${v.number('ownPositions')} stillinger. De to er ikke det samme: NAV har en annonse hver gang den er lagt ut der, og ingen når den bare sto et annet sted.`,
    'ads-elsewhere': (v) =>
      `${v.number('ads')} annonser hos NAV er fra andre organisasjonsnumre enn skolenes, og er ikke regnet med.`,
    'education-applicants': (v) =>
      `Til lærerutdanning var det ${v.number('applicants')} førstevalgssøkere i hele landet i ${v.text('year')}, mot ${v.number('before')} året før.`,
    'months-delivered': (v) =>
      `Levert for de siste 12 månedene: ${v.number('complete')} av ${v.number('units')} enheter har alle. Den med færrest har ${v.number('fewest')}, den med flest ${v.number('most')}.${v.text('least') === '' ? '' : ` Færrest har ${v.text('least')}.`}`,
    'exit-response': (v) =>
      `Hos skoleeieren ble ${v.number('asked')} spurt, og ${v.number('answers')} svarte (${v.number('percent')} prosent).`,
    'exit-response-low': (v) =>
      `Hos skoleeieren ble ${v.number('asked')} spurt, og bare ${v.number('answers')} svarte (${v.number('percent')} prosent). Les grunnene med forsiktighet: de som ikke svarte, kan ha hatt andre.`,
    'exit-response-unknown': () => 'Hvor mange som ble spurt, er ikke oppgitt, så svarprosenten er ukjent.',
    'round-before': (v) => `Forrige runde sluttet ${v.day('day')}.`,
    'mean-put-together': () =>
      'Skoleeierens eget gjennomsnitt er ikke levert. Det er satt sammen av delene, veid med antall svar.',
    'no-reason-told': (v) => `Grunnen er ikke oppgitt for ${v.number('persons')}${v.outOf} som hadde sluttet.`,
    'retired-inferred': (v) =>
      `Anslått: ${v.number('persons')} regnes som pensjonert ut fra alderen, fordi kilden ikke har noe ord for pensjon.`,
    'median-of': (v) => `Medianen er av ${v.number('persons')} som sluttet.`,
    'pooled-years': (v) =>
      `Regnet ut av ${v.number('years')} år slått sammen, fra ${v.day('from')} til ${v.day('to')}.`,
    'short-history': (v) =>
      `Kilden rekker bare over ${v.number('years')} av ${v.number('wanted')} år. Derfor er tallet mer usikkert.`,
    'history-begins': (v) =>
      `${v.number('persons')} begynte i perioden, men før ${v.day('day')}, da kilden begynner å fortelle hvem som slutter. De er ikke med.`,
    'no-leavers-told': (v) =>
      `${v.number('persons')} begynte i perioden, men kilden forteller ikke om noen som har sluttet. Da kan ingen følges.`,
    'late-entry': (v) =>
      `${v.number('persons')} var ansatt da historikken begynner, ${v.day('day')}. De er fulgt fra den ansienniteten de hadde da.`,
    'unknown-start': (v) =>
      `${v.number('persons')} er ikke med, fordi den første dagen i kilden bare er dagen dataene begynner.`,
    'median-staying': (v) => `${v.group}halvparten hadde sluttet etter ${v.number('months')} måneder${v.between}.`,
    'median-not-reached': (v) => `${v.group}halvparten hadde ikke sluttet så lenge de er fulgt (median ikke nådd).`,
    'curve-starts': (v) =>
      `${v.group}for få er fulgt de første ${v.number('months')} månedene. Kurven gjelder dem som ble så lenge.`,
    'log-rank': (v) =>
      `Test mellom ${v.number('groups')} grupper (log-rank): kjikvadrat ${v.number('chi-square')}, frihetsgrader ${v.number('freedom')}, p ${v.chance}.`,
  },
};
