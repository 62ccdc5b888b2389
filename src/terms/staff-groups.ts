/** The groups people are counted in. `unassigned` = the position code is not placed yet («ikke fordelt»). */
export const STAFF_GROUPS = ['teacher', 'leader', 'aks', 'team', 'administration', 'other', 'unassigned'] as const;
export type StaffGroup = (typeof STAFF_GROUPS)[number];

/** The subgroups, and the group each belongs to. Codes are those of the school-occupation mapping (data). */
export const STAFF_SUBGROUPS = {
  laerer_grunnskole: 'teacher',
  laerer_videregaaende: 'teacher',
  laerer_yrkesfag: 'teacher',
  laerer_uspesifisert_nivaa: 'teacher',
  laerervikar: 'teacher',
  spesialpedagog: 'teacher',
  kulturskole_voksen: 'teacher',
  skoleledelse_rektor: 'leader',
  skoleledelse_mellomleder: 'leader',
  sfo_aks_leder: 'aks',
  sfo_aks_assistent: 'aks',
  aktivitets_arbeidsleder_bu: 'aks',
  barne_og_ungdomsarbeider: 'team',
  laerling_bu: 'team',
  skoleassistent: 'team',
  miljoearbeider: 'team',
  miljoeterapeut: 'team',
  sosialfaglig: 'team',
  psykolog_pp: 'team',
  raadgiver: 'team',
  skolehelse: 'team',
  administrasjon: 'administration',
  skoleeier_adm: 'administration',
  annen_skoleform_leder: 'other',
  barnehage: 'other',
  bibliotek: 'other',
  drift: 'other',
  fritidsklubb: 'other',
  sensor: 'other',
  // A position placed in a group only, without saying which subgroup.
  teacher: 'teacher',
  leader: 'leader',
  aks: 'aks',
  team: 'team',
  administration: 'administration',
  other: 'other',
  unassigned: 'unassigned',
} as const satisfies Record<string, StaffGroup>;
export type StaffSubgroup = keyof typeof STAFF_SUBGROUPS;

/** Subgroups whose employment is an apprenticeship: outside the default population (X0). */
export const APPRENTICE_SUBGROUPS: readonly StaffSubgroup[] = ['laerling_bu'];

export function isStaffSubgroup(code: string): code is StaffSubgroup {
  return Object.hasOwn(STAFF_SUBGROUPS, code);
}

export function staffGroupOf(subgroup: StaffSubgroup): StaffGroup {
  return STAFF_SUBGROUPS[subgroup];
}
