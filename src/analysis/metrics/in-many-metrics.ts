import type { DimensionId } from '../../terms/index.ts';
import type { Text3 } from './metric.ts';

/** Who is left out unless a metric says otherwise (X0 of the catalogue). */
export const X0 = ['hourly', 'apprentice', 'pensioner', 'loan-in', 'non-starter', 'duplicate'] as const;

/** Sources that tell who is employed where, in what post and from when. */
export const EMPLOYMENT_SOURCES = ['hr-extract', 'amelding', 'aareg', 'nav-excel'] as const;

/** Not offered where no person stands in what is counted: posts have a unit and a position, nothing that only persons have. */
export const OF_PERSONS = ['age-band', 'sex', 'tenure', 'contract'] as const satisfies readonly DimensionId[];

/** Not offered where a system's own table tells of units and groups, and of nothing finer. */
export const BY_UNIT_AND_GROUP = ['staff-subgroup', ...OF_PERSONS] as const satisfies readonly DimensionId[];

/**
 * Not offered where the two sides of a ratio are of different people: assistants under 30 per 100 teachers under 30 is
 * a number, but of nothing. What a unit is, both sides share. Nor where a survey tells of places only.
 */
export const BY_UNITS_ONLY = ['staff-group', ...BY_UNIT_AND_GROUP] as const satisfies readonly DimensionId[];

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

/** Why figures of a metric may be added or not (`adding`). */
export const PERSONS_ADD_OVER_UNITS = {
  nb: 'Over enheter: ja. Hver person står i én enhet, den med hovedstillingen, så enhetene gir totalen. Over tid: nei. De samme personene ville blitt talt på nytt.',
  nn: 'Over einingar: ja. Kvar person står i éi eining, den med hovudstillinga, så einingane gir totalen. Over tid: nei. Dei same personane ville blitt talde på nytt.',
  en: 'Over units: yes. Each person stands in one unit, that of the primary post, so the units give the total. Over time: no. The same persons would be counted again.',
} as const satisfies Text3;

export const POSTS_ADD_OVER_UNITS = {
  nb: 'Over enheter: ja. Hver stilling telles én gang, der den er. Over tid: nei. De samme stillingene ville blitt talt på nytt.',
  nn: 'Over einingar: ja. Kvar stilling blir talt éin gong, der ho er. Over tid: nei. Dei same stillingane ville blitt talde på nytt.',
  en: 'Over units: yes. Each post is counted once, where it is. Over time: no. The same posts would be counted again.',
} as const satisfies Text3;

export const SHARES_ADD_BY_THEIR_PARTS = {
  nb: 'Over enheter: teller og nevner hver for seg, så regnes andelen på nytt. Over tid: nei. De samme personene ville blitt talt på nytt.',
  nn: 'Over einingar: teljar og nemnar kvar for seg, så blir delen rekna på nytt. Over tid: nei. Dei same personane ville blitt talde på nytt.',
  en: 'Over units: numerator and denominator each by itself, and the share is reckoned anew. Over time: no. The same persons would be counted again.',
} as const satisfies Text3;

export const RATES_DO_NOT_ADD = {
  nb: 'Forholdstall kan ikke legges sammen eller regnes gjennomsnitt av. Spør om hele gruppen eller hele perioden i stedet.',
  nn: 'Forholdstal kan ikkje leggjast saman eller reknast gjennomsnitt av. Spør om heile gruppa eller heile perioden i staden.',
  en: 'Rates must not be added or averaged. Ask about the whole group or the whole period instead.',
} as const satisfies Text3;
