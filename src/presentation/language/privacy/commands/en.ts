import type { RetentionTexts } from './shape.ts';

export const en: RetentionTexts = {
  lead: 'How long data about persons are kept. Nothing is deleted before the owner has decided it.',
  kind: '{name} ({from})',
  proposed: 'Proposal: {months} months. {why} Authority: {authority}.',
  proposedNone: 'Proposal: {why} Authority: {authority}.',
  notRun: 'Not deleted by “laget retention run”.',
  undecided: 'The owner has decided nothing. Nothing is deleted.',
  decided: 'Decided: {months} months from {day}. {by}: {reason} {plan}',
  decidedForever: 'Decided: kept until further notice from {day}. {by}: {reason}',
  planAllows: 'The documentation plan allows deletion.',
  planNot: 'Nobody has said that the documentation plan allows deletion, so nothing is deleted.',
  history: 'Other decisions',
  unknownKind: 'Laget knows no such kind: “{kind}”. Choose one of: {known}.',
  kindNotRun: '“{kind}” is steered by a setting of its own and not here.',
  badMonths:
    'Write the number of months as a whole number from 1 to 1200, or “forever” for until further notice: --months 24.',
  badDay: 'Write the day as YYYY-MM-DD: --from 2027-01-01.',
  needsReason: 'Write why, in at most 400 characters: --reason TEXT.',
  needsBy: 'Write who has decided it, in at most 100 characters: --by WHO.',
  needsPlan:
    'Say whether the archive’s documentation plan allows that this is deleted here (Archives Act § 13): --plan-allows yes or no.',
  done: 'The decision is kept: {kind}.',
  ran: 'Deleted on {day}:',
  tried: 'Only tried. This would have been deleted:',
  removed: '{name}: {removed}',
  kept: '  kept {count}: {reason}',
  leftUntil:
    'Figures of days until {day} now lack persons who have been deleted, and say so. Kept figures stand as they stood.',
  plansUntil: 'Figures of plans of days until {day} now lack plans that have been deleted, and say so.',
  files: '{files} delivered files that held some of them have been deleted too.',
  roomWaits:
    'The database could not give the room back now. Run VACUUM FULL on the tables; until then remains may lie in the database’s files.',
  backups: 'Backups from before today still hold the data. Delete them when they are no longer needed.',
};
