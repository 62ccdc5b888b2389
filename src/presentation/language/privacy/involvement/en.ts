import type { InvolvementTexts } from './shape.ts';

export const en: InvolvementTexts = {
  lead: 'Before new figures about staff are used, the need for them and how they are introduced must be discussed with the union representatives (Working Environment Act sections 9-1 and 9-2, Basic Agreement). Here is which figures are switched on, and what has been noted.',
  invented: 'The school owner is invented, so every figure is switched on.',
  fromStart: 'Switched on with the program since you began on {day}: {metrics}',
  ofInvented: '{metric} {name}: came with version {edition}. Switched on, as the owner is invented.',
  switchedOn: '{metric} {name}: came with version {edition}. Switched on, see {id}.',
  switchedOff:
    '{metric} {name}: came with version {edition} and is not switched on. Note the involvement: laget privacy involvement note {metric}',
  noNotes: 'No involvement has been noted.',
  notes: 'Noted:',
  note: '{id} about {about}: {involved}, {day}. {said} Noted on {noted} by {by}.',
  takenBack: '  Taken back on {day} by {by}: {reason}',
  needsAction: 'Write what you want: laget privacy involvement, or note or take-back after it.',
  needsAbout:
    'Write the one figure or own table it is about, such as D5 or survey-results. “laget metrics” shows the figures.',
  unknownAbout:
    '“{about}” is neither a figure nor an own table. Write for instance D5 or survey-results. “laget metrics” shows the figures.',
  needsInvolved:
    'Write who was involved, by role and organisation, in at most 200 characters and without an identity number: --involved "Chief union representative, Utdanningsforbundet".',
  needsOn: 'Write the day they were involved, today or earlier, as YYYY-MM-DD: --on 2027-01-15.',
  needsSays: 'Write what they said, in at most 2000 characters and without an identity number: --says TEXT.',
  needsBy: 'Write who notes it, in at most 100 characters and without an identity number: --by WHO.',
  needsId: 'Write which note it is about, such as involvement-000003. “laget privacy involvement” shows them.',
  needsReason: 'Write why it is taken back, in at most 400 characters: --reason TEXT.',
  noted: 'The involvement is noted as {id}.',
  nowOn: 'Switched on: {metrics}.',
  nothingSwitched: 'No further figure was switched on by this: those it is about were on before.',
  nowTakenBack: '{id} is taken back. The note stays in the list.',
  nowOff: 'No longer switched on: {metrics}.',
  refused: {
    'unknown-note': 'Laget has no such note. “laget privacy involvement” shows those there are.',
    'already-taken-back': 'The note has been taken back before.',
  },
};
