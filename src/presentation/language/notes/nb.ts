import type { NoteTexts } from './wording.ts';

export const nb: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Ansatte ${v.day('day')}.`,
    'employed-on-first-day': (v) => `Ansatte ${v.day('from')}, sammenlignet med ${v.day('to')}.`,
    'employed-in-period': (v) => `Ansatte fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
    'began-in-period': (v) =>
      `De som begynte for første gang fra ${v.day('from')} til ${v.day('to')} (siste dag ikke med).`,
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
    'unplaced-at-either-date': (v) =>
      `${v.number('persons')} har ukjent enhet på en av dagene og regnes ikke som flyttet.`,
    'nearest-area': (v) => `${v.number('units')} enheter ligger utenfor alle områder og er lagt til det nærmeste.`,
    'long-temporary': (v) =>
      `${v.number('persons')} har vært midlertidig ansatt i minst ${v.number('months')} måneder uten lengre opphold.`,
    'contract-unknown': (v) =>
      `For ${v.number('persons')} personer sier kilden ikke om stillingen er fast. De er med i nevneren.`,
    'birth-unknown': (v) => `${v.number('persons')} mangler fødselsår.`,
    'mean-age': (v) => `Gjennomsnittlig alder er ${v.number('mean')} år.`,
    'months-delivered': (v) =>
      `Levert for de siste 12 månedene: ${v.number('complete')} av ${v.number('units')} enheter har alle. Den med færrest har ${v.number('fewest')}, den med flest ${v.number('most')}.`,
  },
};
