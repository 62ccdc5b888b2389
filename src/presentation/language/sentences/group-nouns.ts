import type { InEach, Language } from '../language.ts';

/** How a staff group is named: one, and many. `Total` = all staff. */
export type GroupNoun = readonly [one: string, many: string];

export const GROUP_NOUNS: InEach<Readonly<Record<string, GroupNoun>>> = {
  nb: {
    Total: ['ansatt', 'ansatte'],
    teacher: ['lærer', 'lærere'],
    leader: ['leder', 'ledere'],
    aks: ['ansatt i AKS', 'ansatte i AKS'],
    team: ['ansatt i andre yrkesgrupper', 'ansatte i andre yrkesgrupper'],
    administration: ['ansatt i administrasjonen', 'ansatte i administrasjonen'],
    other: ['øvrig ansatt', 'øvrige ansatte'],
    unassigned: ['ansatt uten fordelt stilling', 'ansatte uten fordelt stilling'],
  },
  nn: {
    Total: ['tilsett', 'tilsette'],
    teacher: ['lærar', 'lærarar'],
    leader: ['leiar', 'leiarar'],
    aks: ['tilsett i AKS', 'tilsette i AKS'],
    team: ['tilsett i andre yrkesgrupper', 'tilsette i andre yrkesgrupper'],
    administration: ['tilsett i administrasjonen', 'tilsette i administrasjonen'],
    other: ['annan tilsett', 'andre tilsette'],
    unassigned: ['tilsett utan fordelt stilling', 'tilsette utan fordelt stilling'],
  },
  en: {
    Total: ['employee', 'employees'],
    teacher: ['teacher', 'teachers'],
    leader: ['leader', 'leaders'],
    aks: ['AKS employee', 'AKS employees'],
    team: ['employee in other occupations', 'employees in other occupations'],
    administration: ['employee in administration', 'employees in administration'],
    other: ['other employee', 'other employees'],
    unassigned: ['employee without a placed position', 'employees without a placed position'],
  },
};

/** In a sentence about who was employed, groups without a noun of their own are persons: «12 personer i AKS». */
export const PERSON_NOUNS: InEach<Readonly<Record<string, GroupNoun>>> = {
  nb: {
    Total: ['person', 'personer'],
    teacher: ['lærer', 'lærere'],
    leader: ['leder', 'ledere'],
    aks: ['person i AKS', 'personer i AKS'],
    team: ['person i andre yrkesgrupper', 'personer i andre yrkesgrupper'],
    administration: ['person i administrasjonen', 'personer i administrasjonen'],
    other: ['person i øvrige stillinger', 'personer i øvrige stillinger'],
    unassigned: ['person uten fordelt stilling', 'personer uten fordelt stilling'],
  },
  nn: {
    Total: ['person', 'personar'],
    teacher: ['lærar', 'lærarar'],
    leader: ['leiar', 'leiarar'],
    aks: ['person i AKS', 'personar i AKS'],
    team: ['person i andre yrkesgrupper', 'personar i andre yrkesgrupper'],
    administration: ['person i administrasjonen', 'personar i administrasjonen'],
    other: ['person i andre stillingar', 'personar i andre stillingar'],
    unassigned: ['person utan fordelt stilling', 'personar utan fordelt stilling'],
  },
  en: {
    Total: ['person', 'persons'],
    teacher: ['teacher', 'teachers'],
    leader: ['leader', 'leaders'],
    aks: ['person in AKS', 'persons in AKS'],
    team: ['person in other occupations', 'persons in other occupations'],
    administration: ['person in administration', 'persons in administration'],
    other: ['person in other positions', 'persons in other positions'],
    unassigned: ['person without a placed position', 'persons without a placed position'],
  },
};

/** The noun of a group for so many persons; null = many of them as a group. */
export function nounOf(group: string, language: Language, count: number | null): string {
  const nouns = count === null ? GROUP_NOUNS[language] : PERSON_NOUNS[language];
  const [one, many] = nouns[group] ?? nouns['Total'] ?? ['', ''];
  return count === 1 ? one : many;
}

/** A staff group that is known of already: «halvparten av lærerne». */
export const DEFINITE_NOUNS: InEach<Readonly<Record<string, string>>> = {
  nb: {
    Total: 'de ansatte',
    teacher: 'lærerne',
    leader: 'lederne',
    aks: 'de ansatte i AKS',
    team: 'de ansatte i andre yrkesgrupper',
    administration: 'de ansatte i administrasjonen',
    other: 'de øvrige ansatte',
    unassigned: 'de ansatte uten fordelt stilling',
  },
  nn: {
    Total: 'dei tilsette',
    teacher: 'lærarane',
    leader: 'leiarane',
    aks: 'dei tilsette i AKS',
    team: 'dei tilsette i andre yrkesgrupper',
    administration: 'dei tilsette i administrasjonen',
    other: 'dei andre tilsette',
    unassigned: 'dei tilsette utan fordelt stilling',
  },
  en: {
    Total: 'the employees',
    teacher: 'the teachers',
    leader: 'the leaders',
    aks: 'the AKS employees',
    team: 'the employees in other occupations',
    administration: 'the employees in administration',
    other: 'the other employees',
    unassigned: 'the employees without a placed position',
  },
};

/** Metrics that count one staff group, or what it does, whatever is asked: its noun is theirs. */
export const GROUP_COUNTED: Readonly<Record<string, string>> = {
  'meets-hiring-requirement': 'teacher',
  'hires-meeting-requirement': 'teacher',
  'fulfilment-plans': 'teacher',
  'in-teacher-education': 'teacher',
  'if-sixty-in-every-subject': 'teacher',
  'if-thirty-in-every-subject': 'teacher',
  'if-no-exemption': 'teacher',
  'if-sixty-in-every-subject-hours': 'teacher',
  'if-thirty-in-every-subject-hours': 'teacher',
  'if-no-exemption-hours': 'teacher',
  'hours-by-qualified-own': 'teacher',
  'subject-depth': 'teacher',
  'subject-depth-with-credits': 'teacher',
  'special-education-credits': 'teacher',
  'depth-shortfall': 'teacher',
  'missing-credits': 'teacher',
  'combined-post': 'aks',
  'pupils-per-aks-fte': 'aks',
  'other-professions-per-100-pupils': 'team',
};

/** The staff group a figure counts: the one that was asked about, or of all staff the one its metric is of. */
export function groupCounted({ alias, group }: { readonly alias: string; readonly group: string }): string {
  return group === 'Total' ? (GROUP_COUNTED[alias] ?? group) : group;
}
