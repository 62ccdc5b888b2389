import type { NoteTexts } from './wording.ts';

export const nb: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Ansatte ${v.day('day')}.`,
    'employed-on-first-day': (v) => `Ansatte ${v.day('from')}, sammenlignet med ${v.day('to')}.`,
    'employed-in-period': (v) => `Ansatte fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'began-in-period': (v) =>
      `De som begynte for første gang fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
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
    'quoted-figures': (v) =>
      `Tallene er gjengitt fra ${v.text('publisher')}, med deres definisjon. Én skoleeier kan ikke regne dem ut, og de kan ikke trekkes fra eller legges til våre egne tall.`,
    'quoted-otherwise': (v) =>
      `Det er oppgitt ${v.number('figures')} andre tall for det samme. Her står det som er publisert sist. Se «Tall som er oppgitt før».`,
    'months-delivered': (v) =>
      `Levert for de siste 12 månedene: ${v.number('complete')} av ${v.number('units')} enheter har alle. Den med færrest har ${v.number('fewest')}, den med flest ${v.number('most')}.${v.text('least') === '' ? '' : ` Færrest har ${v.text('least')}.`}`,
  },
};
