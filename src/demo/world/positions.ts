import type { StaffSubgroup } from '../../terms/index.ts';

/** How a position finds its group: by the owner's own table, by the built-in occupation codes, or not at all. */
export type PlacedBy = 'owner' | 'built-in' | 'nobody';

export interface DemoPosition {
  /** Code in the HR system; null where it has a title only. */
  readonly code: string | null;
  readonly title: string;
  readonly subgroup: StaffSubgroup;
  /** STYRK-98 code, seven digits, as reported to Aa-registeret. */
  readonly styrk: string;
  readonly placedBy: PlacedBy;
}

function owners(code: string | null, title: string, subgroup: StaffSubgroup, styrk: string): DemoPosition {
  return { code, title, subgroup, styrk, placedBy: 'owner' };
}

/** The owner's own list of positions. Codes are invented; STYRK codes are SSB's (KLASS 145). */
export const DEMO_POSITIONS = {
  principal: owners('1101', 'Rektor', 'skoleledelse_rektor', '1228102'),
  'deputy-principal': owners('1102', 'Assisterende rektor', 'skoleledelse_mellomleder', '1228194'),
  'department-head': owners('1103', 'Avdelingsleder', 'skoleledelse_mellomleder', '1228114'),
  'teacher-unqualified': owners('2101', 'Lærer uten godkjent utdanning', 'laerer_grunnskole', '3310104'),
  teacher: owners('2102', 'Adjunkt', 'laerer_grunnskole', '3310112'),
  'teacher-plus': owners('2103', 'Adjunkt med tilleggsutdanning', 'laerer_grunnskole', '3310112'),
  lector: owners('2104', 'Lektor', 'laerer_grunnskole', '3310114'),
  'upper-teacher': owners('2111', 'Adjunkt videregående', 'laerer_videregaaende', '2320104'),
  'upper-lector': owners('2112', 'Lektor videregående', 'laerer_videregaaende', '2320103'),
  'vocational-teacher': owners('2113', 'Yrkesfaglærer', 'laerer_yrkesfag', '3341102'),
  substitute: owners('2120', 'Lærervikar', 'laerervikar', '3310113'),
  'special-teacher': owners('2130', 'Spesialpedagog', 'spesialpedagog', '2340105'),
  'adult-teacher': owners('2140', 'Lærer voksenopplæring', 'kulturskole_voksen', '3349138'),
  'aks-leader': owners('3101', 'AKS-leder', 'sfo_aks_leder', '3320104'),
  'aks-base-leader': owners('3102', 'Baseleder AKS', 'aktivitets_arbeidsleder_bu', '5131113'),
  'aks-assistant': owners('3103', 'AKS-assistent', 'sfo_aks_assistent', '5131115'),
  'child-youth-worker': owners('4101', 'Barne- og ungdomsarbeider', 'barne_og_ungdomsarbeider', '5131106'),
  assistant: owners('4102', 'Skoleassistent', 'skoleassistent', '5131125'),
  'milieu-worker': owners('4103', 'Miljøarbeider', 'miljoearbeider', '3460148'),
  'milieu-therapist': owners('4104', 'Miljøterapeut', 'miljoeterapeut', '3460114'),
  'social-worker': owners('4105', 'Sosionom', 'sosialfaglig', '3460104'),
  counsellor: owners('4106', 'Rådgiver i skolen', 'raadgiver', '3310110'),
  'family-guide': owners('4107', 'Familieveileder', 'team', '3460114'),
  apprentice: owners('4109', 'Lærling barne- og ungdomsarbeiderfaget', 'laerling_bu', '5131128'),
  secretary: owners('5101', 'Skolesekretær', 'administrasjon', '4113112'),
  'office-adviser': owners('5102', 'Rådgiver oppvekst', 'administration', '2352107'),
  'school-chief': owners('5103', 'Skolesjef', 'skoleeier_adm', '1227112'),
  caretaker: owners(null, 'Vaktmester', 'drift', '5163121'),
  librarian: { ...owners('3493104', 'Skolebibliotekar', 'bibliotek', '3493104'), placedBy: 'built-in' },
  nurse: { ...owners('2230126', 'Helsesykepleier', 'skolehelse', '2230126'), placedBy: 'built-in' },
  unplaced: { ...owners('8801', 'Prosjektmedarbeider', 'unassigned', '3431129'), placedBy: 'nobody' },
} as const satisfies Record<string, DemoPosition>;
export type PositionKey = keyof typeof DEMO_POSITIONS;

/** The key a position is known by: its code, or `title:TITLE` where it has none. */
export function positionKeyOf(position: DemoPosition): string {
  return position.code ?? `title:${position.title}`;
}
