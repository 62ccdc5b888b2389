import type { NoteTexts } from './wording.ts';

export const en: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Employed on ${v.day('day')}.`,
    'employed-on-first-day': (v) => `Employed on ${v.day('from')}, compared with ${v.day('to')}.`,
    'employed-in-period': (v) => `Employed from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'began-in-period': (v) =>
      `Those who began for the first time from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'employed-in-reference-week': (v) => `Employed in the reference week from ${v.day('from')} to ${v.day('to')}.`,
    'employed-in-municipal-sector': (v) =>
      `Employees of municipalities and counties ${v.day('from')}, compared with ${v.day('to')}.`,
  },
  exclusions: {
    hourly: (v) => `Hourly paid staff are left out${v.leftOut}.`,
    apprentice: (v) => `Apprentices are left out${v.leftOut}.`,
    pensioner: (v) => `Staff on pensioners’ terms are left out${v.leftOut}.`,
    'loan-in': (v) => `Staff on loan from others are left out${v.leftOut}.`,
    'non-starter': (v) => `Employments that never began are left out${v.leftOut}.`,
    duplicate: (v) => `Rows delivered twice count once${v.leftOut}.`,
  },
  notes: {
    'unassigned-share': (v) => `Not placed: ${v.number('persons')}${v.outOf} have no known unit or staff group.`,
    'terms-unknown': (v) =>
      `For ${v.number('persons')} persons the source does not say the terms of employment. They are counted.`,
    'percent-unknown': (v) =>
      `${v.number('pieces')} employments have no position percentage and count as 0 full-time equivalents.`,
    'other-sources-not-counted': (v) =>
      `${v.source} has been delivered too, but is not counted (${v.number('persons')} persons).`,
    'own-time': (v) =>
      `${v.number('deliveries')} deliveries count as known from the day they state themselves, the first ${v.day('first')}.`,
    'provisional-exits': (v) =>
      `Provisional: ${v.number('persons')} who left may still return without it counting as leaving. Final from ${v.day('final-from')}.`,
    'gap-rule': (v) =>
      `Gaps of up to ${v.number('other')} days, or ${v.number('summer')} days over the summer, count as continuous employment.`,
    'reference-days': (v) => `Compares ${v.day('from')} with ${v.day('to')}.`,
    'succession-moves': (v) => `${v.number('persons')} are in the unit that followed theirs and do not count as moved.`,
    'succession-flows': (v) =>
      `${v.number('persons')} stand in another place only because their school was merged into or followed by another.`,
    'unplaced-at-either-date': (v) =>
      `${v.number('persons')} have an unknown unit on one of the days and do not count as moved.`,
    'nearest-area': (v) => `${v.number('units')} units lie outside all areas and are placed in the nearest.`,
    'long-temporary': (v) =>
      `${v.number('persons')} have been in temporary posts for at least ${v.number('months')} months without a longer gap.`,
    'contract-unknown': (v) =>
      `For ${v.number('persons')} persons the source does not say whether the post is permanent. They are in the denominator.`,
    'birth-unknown': (v) => `${v.number('persons')} have no year of birth.`,
    'mean-age': (v) => `Mean age is ${v.number('mean')} years.`,
    'fallen-out': (v) =>
      `${v.number('persons')} have fallen out of the reporting without an end date. They still count as employed. Ask the school whether they have left.`,
    'ssb-rule': () =>
      "Counted by Statistics Norway's rules: one person at one unit is one job, and each person stands in the job with the largest share. The figure is of one month, not the mean of twelve.",
    'ssb-several-jobs': (v) =>
      `${v.number('persons')} have jobs at several units. They count as one person, in the largest job.`,
    'ssb-long-leave': (v) =>
      `${v.number('persons')} are on leave for 90 days or more and do not count as employed in that job.`,
    'ssb-unpaid': (v) => `${v.number('persons')} without pay or hours that month do not count as employed in that job.`,
    'ssb-silent': (v) => `${v.number('persons')} have fallen out of the reporting and do not count as employed.`,
    'ssb-large-share': (v) =>
      `${v.number('persons')} have more than 120 per cent of a position at one unit. It may be a mistake.`,
    'ssb-no-pay-told': () => 'The source does not tell who was paid. So nobody paid by the hour is counted.',
    'quoted-figures': (v) =>
      `The figures are quoted from ${v.text('publisher')}, by their definition. One school owner cannot compute them, and they can be neither added to nor subtracted from our own.`,
    'quoted-otherwise': (v) =>
      `${v.number('figures')} other figures are reported for the same. The one published last stands here. See “Figures reported earlier”.`,
    'months-delivered': (v) =>
      `Delivered for the last 12 months: ${v.number('complete')} of ${v.number('units')} units have all. The fewest of a unit is ${v.number('fewest')}, the most ${v.number('most')}.${v.text('least') === '' ? '' : ` Fewest: ${v.text('least')}.`}`,
  },
};
