import type { Text3 } from './metric.ts';

/** Who is left out unless a metric says otherwise (X0 of the catalogue). */
export const X0 = ['hourly', 'apprentice', 'pensioner', 'loan-in', 'non-starter', 'duplicate'] as const;

/** Sources that tell who is employed where, in what post and from when. */
export const EMPLOYMENT_SOURCES = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;

export const EVERYONE_BY_PRIMARY_POST = {
  nb: 'Alle med en stilling som teller, i gruppen til hovedstillingen. De som har permisjon, er med.',
  nn: 'Alle med ei stilling som tel, i gruppa til hovudstillinga. Dei som har permisjon, er med.',
  en: 'Everyone in a post that counts, in the group of the primary post. Those on leave are included.',
} as const satisfies Text3;

export const MEDIANS_DO_NOT_ADD = {
  nb: 'Medianer kan ikke legges sammen eller regnes gjennomsnitt av.',
  nn: 'Medianar kan ikkje leggjast saman eller reknast gjennomsnitt av.',
  en: 'Medians must not be added or averaged.',
} as const satisfies Text3;
