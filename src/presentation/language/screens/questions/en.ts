import type { SameTexts } from '../shape.ts';
import type { questions as nb } from './nb.ts';

export const questions: SameTexts<typeof nb> = {
  title: 'The plan’s questions',
  lead: 'Questions to the metrics, ready to ask. Each can be changed, kept, sent and downloaded.',
  link: 'The plan’s questions',
  answers: 'Demands of the plan: {listed}',
  lacking: 'What we cannot answer:',
  topics: {
    seniors: 'Seniors',
    local: 'Local recruitment',
    'new-graduates': 'New graduates',
    'career-changers': 'Those who come from other work',
    team: 'The team around the pupil',
    'special-educators': 'Special educators',
  },
  ask: {
    'older-by-type': 'How many teachers are 60 or older, in each school type?',
    'over-62': 'How many are over 62, in each group?',
    pension: 'How many can be expected to retire in the next five years?',
    'after-60': 'How many are still in work, year by year after 60?',
    'exit-age': 'How old are those who leave after 60?',
    ages: 'How many are there in each age band?',
    'local-hires': 'How many of those we hire live here or in a neighbouring municipality?',
    'local-by-type': 'Is it the same in all school types, for teachers?',
    'young-stay': 'How long do new teachers stay, by age when they began?',
    'young-early': 'How many new teachers leave in the first year or the first two?',
    'young-temporary': 'How many teachers are temporary, by age?',
    'begun-later': 'How long do teachers stay who begin in their forties?',
    'begun-later-early': 'How many of them leave early?',
    professions: 'Which professions are there, and how many in each?',
    'per-100': 'How many FTE are there per 100 pupils, in each school type?',
    assistants: 'How many assistant FTE are there per 100 teacher FTE?',
    'team-left': 'How many leave, in each profession?',
    'team-stay': 'How long do they stay?',
    'special-where': 'Where do they work, by school type?',
    'special-moved': 'How many stay, change school or leave, by school type?',
    'special-left': 'How many leave, by school type?',
  },
  lacks: {
    seniors: 'What makes them stay longer: the answers of those who leave are not divided by age.',
    local:
      'Whether those who lived here stay longer: applications and employments are not linked. How many leave to move home is told only by the answers of those who leave.',
    'new-graduates': 'Who is newly educated, and who is given mentoring, is in no source. Age stands in for it.',
    'career-changers': 'Who comes from another line of work is in no source. Age when they began stands in for it.',
    team: 'Staff of districts and health services are not in the owner’s files.',
    'special-educators':
      'From which school to which: so few that it is withheld. Special units at ordinary schools are not delivered.',
  },
};
