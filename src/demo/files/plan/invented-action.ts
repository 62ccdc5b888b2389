import type { ActionStatus, EvidenceKind, VerbStrength, Verdict } from '../../../terms/index.ts';

/** A status of an invented action: since when, and what shows it. */
export interface InventedStep {
  readonly status: ActionStatus;
  /** `YYYY-MM-DD`, as everywhere here. */
  readonly day: string;
  readonly evidence: string;
  readonly kind: EvidenceKind;
  readonly reached?: number;
  readonly verdict?: Verdict;
  readonly address?: string;
}

export interface InventedIndicator {
  readonly metric: string;
  readonly where?: string;
  readonly baseline?: readonly [value: string, day: string];
  readonly target?: string;
  readonly direction: 'up' | 'down' | 'keep';
  readonly by?: string;
}

/** An action of a plan nobody has: of the same kinds as owners have, in words of our own. */
export interface InventedAction {
  readonly code: string;
  readonly title: string;
  readonly strength: VerbStrength;
  readonly area: string;
  readonly challenge: string;
  readonly characteristic: string;
  readonly why: readonly [because: string, doing: string, leadsTo: string];
  readonly group?: string;
  readonly owner: string;
  readonly start?: string;
  readonly stop?: string;
  readonly cost?: number;
  readonly effect?: readonly [what: string, by: string];
  readonly steps: readonly InventedStep[];
  readonly indicator?: InventedIndicator;
  readonly evaluation?: readonly [question: string, method: string, comparison: string, day: string];
  readonly without?: readonly (readonly [part: string, reason: string])[];
  readonly milestone?: readonly [what: string, due: string, done?: string];
  readonly risk?: readonly [what: string, answer: string];
}

/** The five areas the invented owner works on, and its four challenges and characteristics. */
export const AREAS = {
  leaders: 'Ledere som blir',
  teachers: 'Lærere til alle klasser',
  care: 'AKS som fag og arbeidsplass',
  team: 'Flere yrker rundt elevene',
  knowledge: 'Kunnskap og deling',
} as const;
/** What each area is for, by its name. */
export const GOALS: Readonly<Record<string, string>> = {
  [AREAS.leaders]:
    'Flere søker lederstillinger, og rektorer og mellomledere blir lenge nok til å se det de har satt i gang.',
  [AREAS.teachers]: 'Hver klasse har lærere som fyller kravene, og nyutdannede blir i yrket.',
  [AREAS.care]: 'De som arbeider i AKS, har stillinger å leve av, tid til faget og en vei videre.',
  [AREAS.team]: 'Elevene møter de yrkene de trenger, og hver vet hvem som har ansvaret.',
  [AREAS.knowledge]: 'Vi vet hva som virker hos oss, og det én skole finner ut, kommer de andre til gode.',
};
export const CHALLENGES = {
  principals: 'Få søker rektorstillinger',
  uneven: 'Ulik tilgang på lærere mellom skoler og fag',
  care: 'Små stillinger og lite faglig tid i AKS',
  scattered: 'Samarbeid uten klart ansvar',
} as const;
export const CHARACTERISTICS = {
  applicants: 'Mange kvalifiserte søkere',
  staying: 'Ansatte som trives og blir',
  community: 'Godt arbeidsmiljø og fellesskap',
  growing: 'Utvikling og støtte når det trengs',
} as const;

/** The day the invented owner's council decided the plan. */
const COUNCIL = '2024-06-19';

export function decided(day: string = COUNCIL): InventedStep {
  return { status: 'decided', day, evidence: 'Vedtak i kommunestyret, sak om ansatte i skolen', kind: 'decision' };
}

export function proposed(day: string, evidence: string): InventedStep {
  return { status: 'proposed', day, evidence, kind: 'proposal' };
}

export function started(day: string, evidence: string): InventedStep {
  return { status: 'started', day, evidence, kind: 'resources' };
}

/** Running: how many it has reached. */
export function running(day: string, evidence: string, reached: number): InventedStep {
  return { status: 'running', day, evidence, kind: 'reach', reached };
}

/** An inquiry that is at work. */
export function inquiring(day: string, evidence: string): InventedStep {
  return { status: 'running', day, evidence, kind: 'activity' };
}

/** An inquiry that ends: what was decided, and what it rests on. */
export function concluded(day: string, decision: string, finding: string): readonly InventedStep[] {
  return [
    { status: 'ended', day, evidence: decision, kind: 'decision' },
    { status: 'ended', day, evidence: finding, kind: 'finding' },
  ];
}

export function evaluated(day: string, evidence: string, verdict: Verdict): InventedStep {
  const address = 'https://fjordvik.example/rapporter';
  return { status: 'evaluated', day, evidence, kind: 'evaluation', verdict, address };
}
