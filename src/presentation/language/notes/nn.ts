import type { NoteTexts } from './wording.ts';

export const nn: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Tilsette ${v.day('day')}.`,
    'in-aks-on-day': (v) => `Tilsette med ei stilling i AKS ${v.day('day')}.`,
    'answered-in-round': (v) => `Dei som svarte i runden som slutta ${v.day('day')}.`,
    'as-delivered-in-period': (v) =>
      `Alle som er med i leveransen frå ${v.day('from')} til ${v.day('to')} (siste dag ikkje med).`,
    'as-distributed-in-year': (v) => `Undervisning fordelt i skuleåret som byrja ${v.day('from')}.`,
    'as-counted-on-day': (v) => `Einingar som er med i teljinga ${v.day('day')}.`,
    'posts-closed-in-period': (v) =>
      `Utlyste stillingar med søknadsfrist frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
    'posts-advertised-in-period': (v) =>
      `Stillingar som først blei lyste ut frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
    'apprentices-on-first-day': (v) => `Lærlingar ${v.day('from')}, sett att ${v.day('to')}.`,
    'employed-on-first-day': (v) => `Tilsette ${v.day('from')}, samanlikna med ${v.day('to')}.`,
    'employed-in-period': (v) => `Tilsette frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
    'began-in-period': (v) =>
      `Dei som byrja for første gong frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
    'began-or-employed-in-period': (v) =>
      `Dei som byrja for første gong frå ${v.day('from')} til ${v.day('to')} (siste dag ikkje med). Byrjar perioden med historikken, er òg dei som var tilsette då, med.`,
    'employed-in-years-before': (v) => `Tilsette i dei åra som sluttar ${v.day('to')}, fem når kjelda rekk så langt.`,
    'schools-with-principal': (v) => `Skular som har hatt rektor frå ${v.day('from')} til ${v.day('to')}.`,
    'principals-until': (v) => `Alle som har vore rektor ved ein skule, til og med ${v.day('day')}.`,
    'employed-in-reference-week': (v) => `Sysselsette i referanseveka frå ${v.day('from')} til ${v.day('to')}.`,
    'employed-in-municipal-sector': (v) =>
      `Tilsette i kommunar og fylkeskommunar ${v.day('from')}, samanlikna med ${v.day('to')}.`,
  },
  exclusions: {
    hourly: (v) => `Timelønte er ikkje med${v.leftOut}.`,
    apprentice: (v) => `Lærlingar er ikkje med${v.leftOut}.`,
    pensioner: (v) => `Tilsette på pensjonistvilkår er ikkje med${v.leftOut}.`,
    'loan-in': (v) => `Innleigde er ikkje med${v.leftOut}.`,
    'non-starter': (v) => `Arbeidsforhold som aldri starta, er ikkje med${v.leftOut}.`,
    duplicate: (v) => `Rader som er leverte to gonger, tel éin gong${v.leftOut}.`,
  },
  notes: {
    'unassigned-share': (v) =>
      `Ikkje fordelt: ${v.number('persons')}${v.outOf} står utan kjend eining eller stillingsgruppe.`,
    'terms-unknown': (v) =>
      `For ${v.number('persons')} personar seier kjelda ikkje kva vilkår dei er tilsette på. Dei er med.`,
    'percent-unknown': (v) =>
      `${v.number('pieces')} arbeidsforhold manglar stillingsprosent og blir rekna som 0 årsverk.`,
    'other-sources-not-counted': (v) =>
      `${v.source} er òg levert, men blir ikkje talt (${v.number('persons')} personar).`,
    'own-time': (v) =>
      `${v.number('deliveries')} leveransar er rekna som kjende frå den dagen dei sjølve oppgir, den første ${v.day('first')}.`,
    'provisional-exits': (v) =>
      `Førebels: ${v.number('persons')} som har slutta, kan enno kome tilbake utan at det blir rekna som slutt. Endeleg frå ${v.day('final-from')}.`,
    'persons-deleted': (v) =>
      `Personar som slutta seinast ${v.day('day')}, kan vere sletta etter det skuleeigaren har bestemt om kor lenge opplysningar skal lagrast. Dei er då ikkje med i talet.`,
    'plans-deleted': (v) =>
      `Planar som var over seinast ${v.day('day')}, kan vere sletta etter det skuleeigaren har bestemt om kor lenge opplysningar skal lagrast. Dei er då ikkje med i talet.`,
    'not-the-law': (v) =>
      `Dette er ikkje lova, men eit tenkt lovverk. Talet er rekna som om endringa galdt frå ${v.day('day')}. Den som blei tilsett før, beheld det kravet som galdt då.`,
    'gap-rule': (v) =>
      `Opphald på inntil ${v.number('other')} dagar, eller ${v.number('summer')} dagar over sommaren, blir rekna som samanhengande tilsetjing.`,
    'reference-days': (v) => `Samanliknar ${v.day('from')} med ${v.day('to')}.`,
    'succession-moves': (v) =>
      `${v.number('persons')} står i eininga som følgde etter deira eiga, og er ikkje rekna som flytta.`,
    'succession-flows': (v) =>
      `${v.number('persons')} står på ein ny stad berre fordi skulen deira er slått saman med eller avløyst av ein annan.`,
    'unplaced-at-either-date': (v) =>
      `${v.number('persons')} har ukjend eining på ein av dagane og er ikkje rekna som flytta.`,
    'nearest-area': (v) => `${v.number('units')} einingar ligg utanfor alle område og er lagde til det næraste.`,
    'long-temporary': (v) =>
      `${v.number('persons')} har vore mellombels tilsette i minst ${v.number('months')} månader utan lengre opphald.`,
    'contract-unknown': (v) =>
      `For ${v.number('persons')} personar seier kjelda ikkje om stillinga er fast. Dei er med i nemnaren.`,
    'birth-unknown': (v) => `${v.number('persons')} manglar fødselsår.`,
    'mean-age': (v) => `Gjennomsnittleg alder er ${v.number('mean')} år.`,
    'acting-principals': (v) =>
      `${v.number('persons')} leidde ein skule i høgst ${v.number('days')} dagar og blir ikkje rekna som rektor.`,
    'changes-known-from': (v) => `Dataa viser ingen som slutta før ${v.day('day')}. Rektorskifte før det kan mangle.`,
    'principals-followed-from': (v) =>
      `Rektorar blir følgde frå ${v.day('day')}. Av dei var ${v.number('persons')} rektor før det, og er med frå då med tida dei alt hadde.`,
    'followed-after-years': (v) =>
      `For få er følgde frå første dag. Talet gjeld dei som blei lenger enn ${v.number('years')} år.`,
    'units-without-pupils': (v) =>
      `${v.text('fte') === '' ? 'Årsverk' : `${v.number('fte')} årsverk`} ved ${v.number('units')} einingar utan elevtal for skuleåret er haldne utanfor (${v.number('persons')} personar).`,
    'fallen-out': (v) =>
      `${v.number('persons')} har falle ut av rapporteringa utan sluttdato. Dei blir framleis rekna som tilsette. Spør skulen om dei har slutta.`,
    'ssb-rule': () =>
      'Talt etter SSB sine reglar: éin person i éi eining er éin jobb, og kvar person står i jobben med størst stillingsprosent. Talet er for éin månad, ikkje snittet av tolv.',
    'ssb-several-jobs': (v) =>
      `${v.number('persons')} har jobb i fleire einingar. Dei blir talde som éin person, i den største jobben.`,
    'ssb-long-leave': (v) =>
      `${v.number('persons')} har permisjon i 90 dagar eller meir og er ikkje rekna som sysselsette i den jobben.`,
    'ssb-unpaid': (v) =>
      `${v.number('persons')} utan løn eller timar den månaden er ikkje rekna som sysselsette i den jobben.`,
    'ssb-silent': (v) => `${v.number('persons')} har falle ut av rapporteringa og er ikkje rekna som sysselsette.`,
    'ssb-large-share': (v) =>
      `${v.number('persons')} har meir enn 120 prosent stilling i éi eining. Det kan vere ein feil.`,
    'ssb-no-pay-told': () => 'Kjelda seier ikkje kven som fekk løn. Difor er ingen timelønte med.',
    'units-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar har ikkje levert for månaden: ${v.text('named')}. Tala er førebelse for dei.`,
    'usual-revision': (v) => {
      const last =
        v.direction('last') === 0
          ? 'ikkje justert'
          : `justert ${v.direction('last') < 0 ? 'ned' : 'opp'} ${v.difference('last')}`;
      if (v.number('years') === '1') return `I fjor blei talet for same tid ${last} etterpå.`;
      return `I fjor blei talet for same tid ${last} etterpå. Dei siste ${v.number('years')} åra har endringa vore frå ${v.number('least')} til ${v.number('most')} (${v.text('unit') === 'share' ? 'prosentpoeng' : 'same eining'}).`;
    },
    'final-now': (v) =>
      `Talet er endeleg: ${v.amount('now')}. Då det først var kjent, ${v.day('day')}, var det førebels ${v.amount('before')}.`,
    'quoted-figures': (v) =>
      `Tala er attgjevne frå ${v.text('publisher')}, med deira definisjon. Éin skuleeigar kan ikkje rekne dei ut, og dei kan ikkje trekkjast frå eller leggjast til våre eigne tal.`,
    'quoted-otherwise': (v) =>
      `Det er oppgitt ${v.number('figures')} andre tal for det same. Her står det som er publisert sist. Sjå «Tal som er oppgitt før».`,
    'own-rows-cover': (v) =>
      `Leveransane gjeld frå ${v.day('from')} til ${v.day('to')} (siste dag ikkje med), ikkje heile perioden.`,
    'fewer-studies-may-do': (v) =>
      `Ved ${v.number('units')} skular blei søket etter færrast mogleg kurs avslutta før det var vist at det ikkje finst noko lågare tal. Talet som står, er nok til å dekkje timane, men færre kan vere nok.`,
    'own-rows-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar med tilsette manglar i leveransane for perioden.`,
    'below-norm': (v) =>
      `${v.number('schools')} av ${v.number('all')} skular har fleire elevar per lærar enn norma på minst eitt hovudtrinn.`,
    'teaching-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar med lærarar har ikkje levert fordelinga av undervisning for skuleåret.`,
    'hours-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar med elevtal har ingen timar i teljinga.`,
    'posts-missing': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar med tilsette er ikkje med i teljinga av heimlar.`,
    'counted-at-school-start': (v) =>
      `Skulestart er rekna som ${v.day('start')}. Den nærmaste teljinga er frå ${v.day('day')}.`,
    'full-time-places': (v) =>
      `${v.number('units')} av ${v.number('all')} einingar med barnetal har oppgitt plassane rekna om til heiltid. For dei andre er det barn som er talde.`,
    'units-without-carers': (v) =>
      `${v.number('units')} einingar har barnetal, men ingen tilsett i AKS denne dagen. Barna er haldne utanfor.`,
    'units-without-children': (v) =>
      `${v.text('fte') === '' ? 'Årsverk' : `${v.number('fte')} årsverk`} i AKS ved ${v.number('units')} einingar utan barnetal er haldne utanfor (${v.number('persons')} personar).`,
    'as-published-by-gsi': () =>
      'Tala er frå GSI, slik dei er publiserte. Statistisk sentralbyrå tel på ein annan måte, så tala der er ikkje dei same.',
    'posts-in-period': (v) => `Perioden har ${v.number('posts')} utlyste stillingar hos heile skuleeigaren.`,
    'posts-not-assessed': (v) =>
      `For ${v.number('posts')} av dei er det ikkje levert kor mange søkjarar som var kvalifiserte. Dei er ikkje med der det blir rekna av kvalifiserte.`,
    'posts-still-open': (v) =>
      `${v.number('posts')} av dei var framleis opne siste dagen det er levert for. Dei er rekna med så lenge dei har vore opne.`,
    'posts-without-applications': (v) => `${v.number('posts')} av dei er leverte utan søknader, og er ikkje med.`,
    'posts-differ': (v) =>
      `For ${v.number('posts')} stillingar er dei leverte tala andre enn søknadene gir. Søknadene gjeld.`,
    'applications-of-no-post': (v) =>
      `${v.number('applications')} søknader høyrer til stillingar som ikkje er leverte, og er ikkje med.`,
    'ads-beside': (v) =>
      `Frå ${v.day('from')} til ${v.day('to')} hadde NAV ${v.number('ads')} annonsar frå skulane, med ${v.number('positions')} stillingar. Skuleeigaren har sjølv levert ${v.number('own')} utlysingar med ${v.number('ownPositions')} stillingar. Dei to er ikkje det same: NAV har ein annonse kvar gong han er lagd ut der, og ingen når han berre stod ein annan stad.`,
    'ads-elsewhere': (v) =>
      `${v.number('ads')} annonsar hos NAV er frå andre organisasjonsnummer enn dei skulane har, og er ikkje rekna med.`,
    'education-applicants': (v) =>
      `Til lærarutdanning var det ${v.number('applicants')} førstevalssøkjarar i heile landet i ${v.text('year')}, mot ${v.number('before')} året før.`,
    'months-delivered': (v) =>
      `Levert for dei siste 12 månadene: ${v.number('complete')} av ${v.number('units')} einingar har alle. Den med færrast har ${v.number('fewest')}, den med flest ${v.number('most')}.${v.text('least') === '' ? '' : ` Færrast har ${v.text('least')}.`}`,
    'exit-response': (v) =>
      `Hos skuleeigaren blei ${v.number('asked')} spurde, og ${v.number('answers')} svarte (${v.number('percent')} prosent).`,
    'exit-response-low': (v) =>
      `Hos skuleeigaren blei ${v.number('asked')} spurde, og berre ${v.number('answers')} svarte (${v.number('percent')} prosent). Les grunnane med varsemd: dei som ikkje svarte, kan ha hatt andre.`,
    'exit-response-unknown': () => 'Kor mange som blei spurde, er ikkje oppgitt, så svarprosenten er ukjend.',
    'round-before': (v) => `Førre runde slutta ${v.day('day')}.`,
    'mean-put-together': () =>
      'Skuleeigaren sitt eige gjennomsnitt er ikkje levert. Det er sett saman av delane, vege med talet på svar.',
    'no-reason-told': (v) => `Grunnen er ikkje oppgitt for ${v.number('persons')}${v.outOf} som hadde slutta.`,
    'retired-inferred': (v) =>
      `Anslått: ${v.number('persons')} er rekna som pensjonerte ut frå alderen, fordi kjelda ikkje har noko ord for pensjon.`,
    'median-of': (v) => `Medianen er av ${v.number('persons')} som slutta.`,
    'pooled-years': (v) => `Rekna ut av ${v.number('years')} år slått saman, frå ${v.day('from')} til ${v.day('to')}.`,
    'short-history': (v) =>
      `Kjelda rekk berre over ${v.number('years')} av ${v.number('wanted')} år. Derfor er talet meir usikkert.`,
    'history-begins': (v) =>
      `${v.number('persons')} byrja i perioden, men før ${v.day('day')}, då kjelda byrjar å fortelje kven som sluttar. Dei er ikkje med.`,
    'no-leavers-told': (v) =>
      `${v.number('persons')} byrja i perioden, men kjelda fortel ikkje om nokon som har slutta. Då kan ingen følgjast.`,
    'late-entry': (v) =>
      `${v.number('persons')} var tilsette då historikken byrjar, ${v.day('day')}. Dei er følgde frå den ansienniteten dei hadde då.`,
    'unknown-start': (v) =>
      `${v.number('persons')} er ikkje med, fordi den første dagen i kjelda berre er dagen data byrjar.`,
    'median-staying': (v) => `${v.group}halvparten hadde slutta etter ${v.number('months')} månader${v.between}.`,
    'median-not-reached': (v) => `${v.group}halvparten hadde ikkje slutta så lenge dei er følgde (median ikkje nådd).`,
    'curve-starts': (v) =>
      `${v.group}for få er følgde dei første ${v.number('months')} månadene. Kurva gjeld dei som blei så lenge.`,
    'log-rank': (v) =>
      `Test mellom ${v.number('groups')} grupper (log-rank): kjikvadrat ${v.number('chi-square')}, fridomsgrader ${v.number('freedom')}, p ${v.chance}.`,
  },
};
