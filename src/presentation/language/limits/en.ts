import type { SameTexts } from '../screens/shape.ts';
import type { nb } from './nb.ts';

export const en: SameTexts<typeof nb> = {
  title: 'Fewest persons',
  lead: 'Figures about fewer persons than this are withheld from the public. The limits are no secret.',
  kinds: {
    staff: 'staff',
    'exit-reasons': 'why somebody left',
    sickness: 'sickness absence',
    violence: 'violence and threats',
    'ten-factor': '10-FAKTOR',
    applicants: 'applicants',
    'applicant-outcomes': 'what became of applicants',
  },
  standard: {
    staff: 'that is the standard for figures about staff.',
    'exit-reasons': 'the figures tell why somebody left.',
    sickness: 'the figures are about health.',
    violence: 'the figures tell who was hit.',
    'ten-factor': 'a limit of three answers holds for everyone, and the public sees means of five or more.',
    applicants: 'how many applied is public by law (offentleglova § 25).',
    'applicant-outcomes': 'who applied is public, but not who was qualified, had an offer or came from where.',
  },
  general: 'the owner has chosen {fewest} for all metrics.',
  decided: 'it was decided by {by} on {day}: {reason}',
  openData: 'Open data: {fewest}.',
  told: 'Fewest persons: {fewest}, because {why}',
  purposes: { public: 'screen and reports', 'open-data': 'open data' },
  history: 'Decisions',
  undone: 'standard',
  none: 'Nobody has decided otherwise.',
  one: '{day}: {fewest} for {purpose}. {by}: {reason}',
  done: 'The limit for {metric} is {fewest} ({purpose}).',
};
