import type { ChallengeTexts } from './wording.ts';

export const en: ChallengeTexts = {
  title: 'The challenge picture',
  explained:
    'These are the figures that stand out, the surest first and then those that concern most staff. Each figure is held against the unit’s own earlier years and against the other units.',
  looked: 'Laget has looked at {looked|figure|figures}. {withheld} are withheld and left out.',
  chance: 'If all were as usual, about {expected} would be here all the same, nearly all of them as unsure.',
  certainties: {
    sure: { title: 'Sure', note: 'Holds also when the figures depend on each other. At most one in ten is chance.' },
    likely: { title: 'Likely', note: 'At most one in ten of the sure and likely ones is chance.' },
    unsure: { title: 'Unsure', note: 'Unusual each by itself, but among so many figures some are chance.' },
  },
  none: 'No figures stand out from what is usual.',
  deviation: 'Deviation',
  usual: 'usual',
  lower: 'lower',
  higher: 'higher',
  actions: 'Actions in the plan',
  noAction: 'No action addresses this.',
  propose: 'Propose an action',
  proposeFor: 'Propose an action for {what}',
  showAll: 'Show all {count}',
  showFewer: 'Show fewer',
  ofOwner: 'The whole school owner',
  value: '{share} ({part} of {whole})',
  comparedWith: {
    itself: 'From its own earlier years about {expected} was to be expected.',
    others: 'At the others it is about {expected}.',
  },
  both: 'It stands out both from its own years and from the others.',
  above: 'That is about {persons} more than expected ({low} to {high}).',
  below: 'That is about {persons} fewer than expected ({low} to {high}).',
  chart: 'The control chart marks the same year.',
  provisional: 'The figure is provisional.',
  band: '{times} times as far out as what is usual',
  school: 'Does anything stand out here?',
  schoolNone: 'None of the figures we can show for this unit stand out from what is usual.',
};
