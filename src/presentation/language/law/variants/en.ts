import type { VariantTexts } from './shape.ts';

export const VARIANTS_EN: VariantTexts = {
  author: 'Laget, as an example',
  known: {
    'sixty-in-every-subject': {
      name: '60 credits in every subject on grades 8–10',
      reason:
        'Today it is 30 in subjects other than Norwegian, Sami, Norwegian sign language, mathematics and English.',
    },
    'thirty-in-every-subject': {
      name: '30 credits in every subject on grades 1–7',
      reason:
        'Today nothing is asked in subjects other than Norwegian, Sami, Norwegian sign language, mathematics and English.',
    },
    'no-exemption': {
      name: 'The exemptions from credits end',
      reason:
        'Today general teachers and those who could be hired before 2014 are exempt. The variant shows who would then have to take further education.',
    },
  },
  change: {
    off: 'Does not hold.',
    offSince: 'Does not hold from {day}.',
    credits: 'Asks {credits} credits instead of {now}.',
    creditsSince: 'Asks {credits} credits instead of {now} from {day}.',
    creditsNew: 'Asks {credits} credits, where the law asks none.',
    creditsNewSince: 'Asks {credits} credits from {day}, where the law asks none.',
    from: 'Holds from {day} instead of {now}.',
    fromAlways: 'Holds from {day}.',
  },
  title: 'What if the rules change?',
  lead: 'A variant is an imagined law, with a name and a reason. It is never part of the law. Only the figures below rest on it, and they say “if”.',
  by: 'From {author}.',
  today: 'Today',
  meaning: 'What it would mean now',
  toFigure: 'See the figure',
  toWhole: 'See the whole figure (internal)',
  how: 'This shows what a variant means for given cases: `{command}`. You may also write a variant of your own in a file.',
  notLaw: 'This is not the law, but the variant “{name}” from {author}: {reason}',
  differing: '{count} of {all} cases would be answered otherwise.',
  noneDiffers: 'None of the {all} cases would be answered otherwise.',
  ifHeld: '{id}, if the variant held:',
  fault: {
    'not-a-variant': '{place}: a variant is an object with “name”, “author”, “reason” and “changes”.',
    'not-told': '{place}: is missing. A variant has a name, an author and a reason.',
    'no-changes': '{place}: the variant changes nothing.',
    'rule-not-known':
      '{place}: is no rule that can be changed. The names of the rules are on the page “What the law says”.',
    'not-one-change': '{place}: a change has “rule” and one of “off”, “credits” and “from”.',
    'not-a-day': '{place}: is not a date. Write it as 2027-08-01.',
    'not-a-number': '{place}: must be a whole number of credits from 0 to 300.',
    'no-credits-asked': '{place}: the rule is not about credits in subjects.',
    'outside-its-days': '{place}: the rule does not hold on that day.',
  },
};
