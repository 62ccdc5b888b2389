import type { StaffGroup } from '../terms/index.ts';
import { ROLES, type Role } from '../terms/index.ts';

/** How far a role may do a thing at the most: for the whole owner, its area, its unit, its own person, or not at all. */
export type WidestReach = 'owner' | 'area' | 'unit' | 'own' | 'none';

interface Row {
  /** On what authority these and no other roles. */
  readonly why: string;
  readonly may: Readonly<Partial<Record<Role, Exclude<WidestReach, 'none'>>>>;
}

const everyone = Object.fromEntries(ROLES.map((role) => [role, 'owner'])) as Record<Role, 'owner'>;
const keepers = { 'hr-analyst': 'owner', 'data-folder-holder': 'owner' } as const;

/**
 * Everything the product lets somebody do, and which roles may, and how far. What is not written here nobody may:
 * opplæringsforskrifta § 20-2 gives access to whoever needs it for the purpose, and to no other.
 */
export const CAPABILITIES = {
  'public-figures': {
    why: 'Disclosure control has been applied, so the owner’s public figures are for anyone with access.',
    may: everyone,
  },
  'whole-figures': {
    why: 'Whole figures tell of persons: for whoever lawfully knows the persons behind (opplæringsforskrifta § 20-2). A leader knows the own unit, an AKS leader the staff of AKS there.',
    may: { ...keepers, 'area-director': 'area', principal: 'unit', 'middle-leader': 'unit', 'aks-leader': 'unit' },
  },
  'withheld-reasons': {
    why: 'Which rule withheld a cell, and which cell it protects, would undo the protection for anybody else.',
    may: keepers,
  },
  cases: {
    why: 'A case tells of one named person: for HR, and for leaders in the line of the unit (GDPR art. 5, opplæringsforskrifta § 20-2).',
    may: { ...keepers, 'hr-adviser': 'owner', 'area-director': 'area', principal: 'unit', 'middle-leader': 'unit' },
  },
  'keep-cases': {
    why: 'Who hires answers for the plan: the principal for the own unit, HR for the owner (opplæringslova § 17-3).',
    may: { ...keepers, 'hr-adviser': 'owner', principal: 'unit' },
  },
  'candidate-check': {
    why: 'Holds typed facts beside the law and stores nothing: for whoever takes part in hiring.',
    may: {
      ...keepers,
      'hr-adviser': 'owner',
      'area-director': 'area',
      principal: 'unit',
      'middle-leader': 'unit',
      'aks-leader': 'unit',
    },
  },
  deliveries: {
    why: 'What was delivered and found in it: for whoever mends, runs or controls it (kommuneloven § 25-1).',
    may: {
      ...keepers,
      'owner-leadership': 'owner',
      'data-protection-officer': 'owner',
      auditor: 'owner',
      administrator: 'owner',
    },
  },
  'take-in': { why: 'A delivered file holds persons, so taking it in is HR’s.', may: keepers },
  placings: { why: 'A placing moves persons between groups and units in every figure.', may: keepers },
  mappings: { why: 'A mapping says how a delivered file is read.', may: keepers },
  settings: {
    why: 'What the owner has decided; carried out by the administrator or HR. The floors hold for both.',
    may: { ...keepers, administrator: 'owner' },
  },
  limits: {
    why: 'How few persons may be told: decided with a reason that anyone may read. The floor of 3 holds.',
    may: { ...keepers, administrator: 'owner' },
  },
  breaks: {
    why: 'A break says which figures may not be compared; it belongs to whoever makes the figures.',
    may: keepers,
  },
  plan: {
    why: 'The plan is the owner’s, and everybody reads it: changed by leadership, and by whoever makes the figures it is followed by.',
    may: { ...keepers, 'owner-leadership': 'owner' },
  },
  'area-plan': {
    why: 'An area director proposes, starts and follows actions for the own area; of the rest of the owner’s plan a director is a reader.',
    may: { ...keepers, 'owner-leadership': 'owner', 'area-director': 'area' },
  },
  'reported-figures': { why: 'What was reported earlier is kept by whoever makes the figures.', may: keepers },
  'kept-figures': { why: 'A public figure is kept as told by whoever makes the report.', may: keepers },
  reports: {
    why: 'A report is written by whoever makes the figures, and let out by them or by leadership, who answer for it.',
    may: { ...keepers, 'owner-leadership': 'owner' },
  },
  'report-approval': {
    why: 'A draft is read and approved by those who make it, by leadership, and by the data protection officer before it is let out (GDPR art. 39).',
    may: { ...keepers, 'owner-leadership': 'owner', 'data-protection-officer': 'owner' },
  },
  'sources-compared': { why: 'Whole counts of two sources, held against one another.', may: keepers },
  'look-up-log': {
    why: 'The log controls those who look: for the data protection officer and the auditor, not for those who stand in it (GDPR art. 32, 39). Who is looked up sees the own lines (GDPR art. 15).',
    may: { 'data-folder-holder': 'owner', 'data-protection-officer': 'owner', auditor: 'owner', employee: 'own' },
  },
  'own-look-ups': { why: 'What somebody has looked at is known to them already.', may: everyone },
  'own-page': {
    why: 'What is kept here about somebody’s own access and sessions is for them to see, end and hand on for a while (GDPR art. 15).',
    may: everyone,
  },
  retention: {
    why: 'How long data about persons is kept is the owner’s decision; carried out by the administrator (GDPR art. 5(1)(e), arkivlova § 13).',
    may: { 'data-folder-holder': 'owner', administrator: 'owner' },
  },
  'emergency-access': {
    why: 'When nobody who has access can be reached and it cannot wait: for those who answer for the access, for some hours, with a reason that is controlled afterwards (GDPR art. 32).',
    may: { administrator: 'owner', 'owner-leadership': 'owner' },
  },
  'emergency-told': {
    why: 'Access taken in an emergency is told to those who control access for the employees: the data protection officer and the chief safety representative (GDPR art. 39, arbeidsmiljøloven § 6-2).',
    may: { 'data-protection-officer': 'owner', 'chief-safety-representative': 'owner' },
  },
  'look-as': {
    why: 'Support must see the page that somebody asks about, and needs no person for it (GDPR art. 5, 25).',
    may: { administrator: 'owner' },
  },
  users: {
    why: 'Gives and takes access, and sees neither persons nor whole figures (GDPR art. 25, opplæringsforskrifta § 20-2).',
    may: { 'data-folder-holder': 'owner', administrator: 'owner' },
  },
  'users-seen': {
    why: 'Who has access to what, for control.',
    may: {
      'data-folder-holder': 'owner',
      administrator: 'owner',
      'data-protection-officer': 'owner',
      auditor: 'owner',
    },
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Capability = keyof typeof CAPABILITIES;

const ROWS: Readonly<Record<Capability, Row>> = CAPABILITIES;
export const CAPABILITY_IDS = Object.keys(CAPABILITIES) as readonly Capability[];

/** How far a role may do a thing at the most; a grant may narrow it. */
export function widestReach(role: Role, capability: Capability): WidestReach {
  return ROWS[capability].may[role] ?? 'none';
}

/** Whole figures of a role that knows one staff group only are held to that group; null: every group. */
export const ONLY_GROUP: Readonly<Partial<Record<Role, StaffGroup>>> = { 'aks-leader': 'aks' };
