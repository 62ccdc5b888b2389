import type { CapabilityWords } from './wording.ts';

export const en: CapabilityWords = {
  'public-figures': {
    name: 'See public figures',
    why: 'The figures are protected, so they are for anyone with access.',
  },
  'whole-figures': {
    name: 'See whole figures',
    why: 'Whole figures tell of persons, and are for those who lawfully know the persons behind (opplæringsforskrifta § 20-2). A leader knows the own unit, an AKS leader the staff of AKS there.',
  },
  'withheld-reasons': {
    name: 'See why a figure is withheld',
    why: 'Which rule withholds, and what it protects, would undo the protection for others.',
  },
  cases: {
    name: 'See single cases with names',
    why: 'A case is about one person, and is for HR and leaders in the line (GDPR art. 5, opplæringsforskrifta § 20-2).',
  },
  'keep-cases': {
    name: 'Make plans and keep cases',
    why: 'Who hires answers for the plan: the principal for the own school, HR for the owner (opplæringslova § 17-3).',
  },
  'candidate-check': {
    name: 'Hold a candidate beside the requirements',
    why: 'Holds facts beside the law and stores nothing. For those who take part in hiring.',
  },
  plan: {
    name: 'Keep the plan up to date',
    why: 'The plan is the owner’s, and everybody reads it. Leadership changes it, and those who make the figures it is followed by.',
  },
  'area-plan': {
    name: 'Keep actions for the own area up to date',
    why: 'An area director proposes, starts and follows actions for the own area. The rest of the plan is read.',
  },
  deliveries: {
    name: 'See what was delivered and found in it',
    why: 'For those who mend, run or control (kommuneloven § 25-1).',
  },
  'take-in': { name: 'Take in files', why: 'A delivered file holds persons, so this is HR’s.' },
  placings: {
    name: 'Place positions and workplaces',
    why: 'A placing moves persons between groups and units in every figure.',
  },
  mappings: { name: 'Change column mappings', why: 'A mapping says how a delivered file is read.' },
  settings: {
    name: 'Change settings',
    why: 'What the owner has decided is carried out by the administrator or HR. The floors hold for both.',
  },
  limits: {
    name: 'Decide limits for few persons',
    why: 'Decided with a reason that anyone may read. The floor of 3 always holds.',
  },
  breaks: {
    name: 'Enter breaks in series',
    why: 'A break says which figures cannot be compared, and belongs to those who make the figures.',
  },
  'reported-figures': {
    name: 'See and enter figures reported earlier',
    why: 'What was reported earlier is kept by those who make the figures.',
  },
  reports: {
    name: 'Make and publish reports',
    why: 'A report is written by those who make the figures, and published by them or by leadership, who answer for it.',
  },
  'report-approval': {
    name: 'Read and approve drafts of reports',
    why: 'A draft is read and approved by those who make it, by leadership, and by the data protection officer before it is published (GDPR art. 39).',
  },
  'kept-figures': {
    name: 'Keep a figure as it was told',
    why: 'A public figure is kept by whoever makes the report.',
  },
  'sources-compared': { name: 'Hold two sources against one another', why: 'Shows whole counts from both sources.' },
  'look-up-log': {
    name: 'Read the look-up log',
    why: 'The log controls those who look. It is for the data protection officer and the auditor, not for those who stand in it (GDPR art. 32 and 39). Whoever was looked up sees the own lines (art. 15).',
  },
  'own-look-ups': { name: 'See one’s own look-ups', why: 'What one has looked at is known already.' },
  'own-page': {
    name: 'See and steer one’s own access',
    why: 'What is kept about one’s own access and sessions can be seen, ended and handed on for a while by each of us (GDPR art. 15).',
  },
  retention: {
    name: 'Decide how long data is kept',
    why: 'How long data about persons is kept is the owner’s decision. The administrator enters it (GDPR art. 5(1)(e), arkivlova § 13).',
  },
  'emergency-access': {
    name: 'Take emergency access',
    why: 'When nobody with access can be reached and it cannot wait: for those who answer for the access, for some hours, with a reason that is controlled afterwards (GDPR art. 32).',
  },
  'emergency-told': {
    name: 'Be told of emergency access',
    why: 'Emergency access is told to those who control access on behalf of the employees: the data protection officer and the chief safety representative (GDPR art. 39, arbeidsmiljøloven § 6-2).',
  },
  'look-as': {
    name: 'See the page as somebody else',
    why: 'Whoever helps must see the page that is asked about, and needs no persons for it (GDPR art. 5 and 25).',
  },
  users: {
    name: 'Give and take access',
    why: 'Whoever gives access sees neither persons nor whole figures (GDPR art. 25, opplæringsforskrifta § 20-2).',
  },
  'users-seen': { name: 'See who has access', why: 'For control of who has access to what.' },
};
