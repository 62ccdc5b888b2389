import type { NoteTexts } from './wording.ts';

export const nn: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Tilsette ${v.day('day')}.`,
    'employed-on-first-day': (v) => `Tilsette ${v.day('from')}, samanlikna med ${v.day('to')}.`,
    'employed-in-period': (v) => `Tilsette frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
    'began-in-period': (v) =>
      `Dei som byrja for første gong frå ${v.day('from')} til ${v.day('to')} (siste dagen ikkje med).`,
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
    'quoted-figures': (v) =>
      `Tala er attgjevne frå ${v.text('publisher')}, med deira definisjon. Éin skuleeigar kan ikkje rekne dei ut, og dei kan ikkje trekkjast frå eller leggjast til våre eigne tal.`,
    'quoted-otherwise': (v) =>
      `Det er oppgitt ${v.number('figures')} andre tal for det same. Her står det som er publisert sist. Sjå «Tal som er oppgitt før».`,
    'months-delivered': (v) =>
      `Levert for dei siste 12 månadene: ${v.number('complete')} av ${v.number('units')} einingar har alle. Den med færrast har ${v.number('fewest')}, den med flest ${v.number('most')}.${v.text('least') === '' ? '' : ` Færrast har ${v.text('least')}.`}`,
  },
};
