import type { KeptTexts } from './wording.ts';

export const en: KeptTexts = {
  kept: (id, name) => `The figure is kept as ${id}: ${name}.`,
  none: 'No figures are kept yet. Use “laget keep”.',
  columns: { id: 'Id', name: 'Used in', metric: 'Figure', period: 'Period', value: 'Value then', day: 'Kept' },
  outcomes: {
    same: 'Counted again from what was known then: the same, to the letter.',
    'metric-changed': 'Cannot be repeated to the letter: the definition has a new version since then.',
    'program-changed': 'Cannot be repeated to the letter: it was made by an earlier version of Laget.',
    'persons-deleted':
      'Cannot be repeated: persons or plans it counted have been deleted by the owner’s decision. The kept figure stands.',
    differs: 'Counted again from what was known then: not the same. Tell whoever runs Laget.',
    refused: 'Cannot be repeated: the question is no longer answered.',
  },
  putAway: (id) => `${id} is put away from the list. The figure is still there.`,
  broughtBack: (id) => `${id} is back on the list.`,
  unknown: (id) => `No figure is kept as “${id}”.`,
  recordChanged: 'New data came while the figure was being made. Try again.',
  nameMissing: 'Write what the figure is used in, such as “Annual report 2026” (1–200 characters).',
  oneAtATime: 'Give one id, and only one of --check, --changes, --put-away and --bring-back.',
  nothingChanged: 'None of the figures has changed since then.',
  changedTitle: 'Changed since then',
  since: 'Taken in or withdrawn since then',
};
