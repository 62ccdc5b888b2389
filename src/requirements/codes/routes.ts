/** What an education gives whoever holds it, apart from the subjects. */
export interface RouteTraits {
  /** Pedagogical education is part of it (OF § 12-1). */
  readonly pedagogical: boolean;
  /** It is education at a university or university college, so its credits count towards 180 and 240. */
  readonly higher: boolean;
  /** It is a teacher education, from kindergarten to upper secondary school. */
  readonly teacher: boolean;
  /** Credits it has by its framework (rules.md 1.5), for whoever has not said how many; null where that differs. */
  readonly stp: number | null;
}

const traits = (pedagogical: boolean, higher: boolean, teacher: boolean, stp: number | null): RouteTraits => ({
  pedagogical,
  higher,
  teacher,
  stp,
});

/** Educations, by the codes of the facts. Lengths: the frameworks in force 2025-08-01, rules.md 1.5. */
export const ROUTE_TRAITS = {
  GLU_1_7: traits(true, true, true, 300),
  GLU_5_10: traits(true, true, true, 300),
  LEKTOR_8_13: traits(true, true, true, 300),
  ALLMENNLAERER: traits(true, true, true, null),
  FORSKOLELAERER: traits(true, true, true, 180),
  BARNEHAGELAERER: traits(true, true, true, 180),
  FAGLAERER: traits(true, true, true, 180),
  FAGLAERER_PRAKTISK_ESTETISK: traits(true, true, true, 180),
  LPE_1_13: traits(true, true, true, 300),
  YRKESFAGLAERER: traits(true, true, true, 180),
  TOSPRAAKLIG_3AAR: traits(true, true, true, 180),
  UTENLANDSK_LAERER: traits(true, true, true, null),
  UH_DEGREE: traits(false, true, false, null),
  BACHELOR: traits(false, true, false, 180),
  MASTER: traits(false, true, false, 300),
  PPU: traits(true, false, false, null),
  PPU_Y: traits(true, false, false, null),
  FAGBREV: traits(false, false, false, null),
  VGS_YRKESFAGLIG: traits(false, false, false, null),
  FAGSKOLE: traits(false, false, false, null),
} as const satisfies Record<string, RouteTraits>;

export type Route = keyof typeof ROUTE_TRAITS;

export const ROUTES = Object.keys(ROUTE_TRAITS) as readonly Route[];

/** Whether a text is the code of an education. */
export function isRoute(text: string): text is Route {
  return Object.hasOwn(ROUTE_TRAITS, text);
}

/** What is held before, and apart from, higher education: it does not wait for the last exam. */
export const VOCATIONAL_ROUTES: readonly Route[] = ['FAGBREV', 'VGS_YRKESFAGLIG', 'FAGSKOLE'];

/** Teachers for kindergarten, by the name before 2012 and after. */
export const KINDERGARTEN_ROUTES: readonly Route[] = ['BARNEHAGELAERER', 'FORSKOLELAERER'];
