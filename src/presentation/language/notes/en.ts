import type { NoteTexts } from './wording.ts';

export const en: NoteTexts = {
  population: {
    'employed-on-day': (v) => `Employed on ${v.day('day')}.`,
    'in-aks-on-day': (v) => `Employed with a post in AKS on ${v.day('day')}.`,
    'answered-in-round': (v) => `Those who answered in the round that ended on ${v.day('day')}.`,
    'as-delivered-in-period': (v) =>
      `Everyone in the delivery from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'as-distributed-in-year': (v) => `Teaching distributed in the school year that began on ${v.day('from')}.`,
    'as-counted-on-day': (v) => `Units in the count of ${v.day('day')}.`,
    'posts-closed-in-period': (v) =>
      `Posts with their deadline from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'posts-advertised-in-period': (v) =>
      `Posts first advertised from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'apprentices-on-first-day': (v) => `Apprentices on ${v.day('from')}, looked for on ${v.day('to')}.`,
    'employed-on-first-day': (v) => `Employed on ${v.day('from')}, compared with ${v.day('to')}.`,
    'employed-in-period': (v) => `Employed from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'began-in-period': (v) =>
      `Those who began for the first time from ${v.day('from')} to ${v.day('to')} (last day not included).`,
    'began-or-employed-in-period': (v) =>
      `Those who began for the first time from ${v.day('from')} to ${v.day('to')} (last day not included). Where the period begins with the history, those employed then too.`,
    'employed-in-years-before': (v) =>
      `Those employed in the years that end on ${v.day('to')}, five where the source reaches so far.`,
    'schools-with-principal': (v) => `Schools that have had a principal from ${v.day('from')} to ${v.day('to')}.`,
    'principals-until': (v) => `Everyone who has been principal of a school, until ${v.day('day')}.`,
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
    'persons-deleted': (v) =>
      `Persons who left by ${v.day('day')} may have been deleted, as the school owner has decided how long data are kept. The figure then lacks them.`,
    'plans-deleted': (v) =>
      `Plans that were over by ${v.day('day')} may have been deleted, as the school owner has decided how long data are kept. The figure then lacks them.`,
    'not-the-law': (v) =>
      `This is not the law, but an imagined one. The figure is reckoned as if the change held from ${v.day('day')}. Whoever was hired before keeps the requirement of that time.`,
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
    'acting-principals': (v) =>
      `${v.number('persons')} led a school for at most ${v.number('days')} days and do not count as principal.`,
    'changes-known-from': (v) =>
      `The data show nobody who left before ${v.day('day')}. Changes of principal before that may be missing.`,
    'principals-followed-from': (v) =>
      `Principals are followed from ${v.day('day')}. Of them ${v.number('persons')} were principals before that, and count from then with the time already served.`,
    'followed-after-years': (v) =>
      `Too few are followed from the first day. The figure is of those who stayed longer than ${v.number('years')} years.`,
    'units-without-pupils': (v) =>
      `${v.text('fte') === '' ? 'Full-time equivalents' : `${v.number('fte')} full-time equivalents`} at ${v.number('units')} units without a pupil count for the school year are left out (${v.number('persons')} persons).`,
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
    'units-missing': (v) =>
      `${v.number('units')} of ${v.number('all')} units have not delivered for the month: ${v.text('named')}. Their figures are provisional.`,
    'usual-revision': (v) => {
      const last =
        v.direction('last') === 0
          ? 'was not revised'
          : `was revised ${v.direction('last') < 0 ? 'down' : 'up'} by ${v.difference('last')}`;
      if (v.number('years') === '1') return `Last year the figure for the same time ${last} afterwards.`;
      return `Last year the figure for the same time ${last} afterwards. Over the last ${v.number('years')} years the change has been from ${v.number('least')} to ${v.number('most')} (${v.text('unit') === 'share' ? 'percentage points' : 'same unit'}).`;
    },
    'final-now': (v) =>
      `The figure is final: ${v.amount('now')}. When it was first known, on ${v.day('day')}, it was provisionally ${v.amount('before')}.`,
    'quoted-figures': (v) =>
      `The figures are quoted from ${v.text('publisher')}, by their definition. One school owner cannot compute them, and they can be neither added to nor subtracted from our own.`,
    'quoted-otherwise': (v) =>
      `${v.number('figures')} other figures are reported for the same. The one published last stands here. See “Figures reported earlier”.`,
    'own-rows-cover': (v) =>
      `The deliveries are about ${v.day('from')} to ${v.day('to')} (last day not included), not the whole period.`,
    'fewer-studies-may-do': (v) =>
      `At ${v.number('units')} schools the search for the fewest courses was ended before it was shown that no lower number is there. The number that is told is enough to cover the hours, but fewer may be.`,
    'own-rows-missing': (v) =>
      `${v.number('units')} of ${v.number('all')} units with employees are missing in the deliveries of the period.`,
    'below-norm': (v) =>
      `${v.number('schools')} of ${v.number('all')} schools have more pupils per teacher than the norm in at least one stage.`,
    'teaching-missing': (v) =>
      `${v.number('units')} of ${v.number('all')} units with teachers have not delivered the distribution of teaching for the school year.`,
    'hours-missing': (v) =>
      `${v.number('units')} of ${v.number('all')} units with a pupil count have no hours in the count.`,
    'posts-missing': (v) =>
      `${v.number('units')} of ${v.number('all')} units with employees are not in the count of posts.`,
    'counted-at-school-start': (v) =>
      `The first school day is taken as ${v.day('start')}. The nearest count is of ${v.day('day')}.`,
    'full-time-places': (v) =>
      `${v.number('units')} of ${v.number('all')} units with a count of children tell full-time places. Of the others children are counted.`,
    'units-without-carers': (v) =>
      `${v.number('units')} units have a count of children, but nobody in AKS on the day. Their children are left out.`,
    'units-without-children': (v) =>
      `${v.text('fte') === '' ? 'Full-time equivalents' : `${v.number('fte')} full-time equivalents`} in after-school care at ${v.number('units')} units without a count of children are left out (${v.number('persons')} persons).`,
    'as-published-by-gsi': () =>
      'The figures are from GSI, as published. Statistics Norway counts in another way, so its figures are not the same.',
    'posts-in-period': (v) => `The period has ${v.number('posts')} advertised posts in the whole of the school owner.`,
    'posts-not-assessed': (v) =>
      `Of ${v.number('posts')} of them it is not delivered how many applicants were qualified. They are left out of what is reckoned of qualified applicants.`,
    'posts-still-open': (v) =>
      `${v.number('posts')} of them were still open on the last day delivered. They are counted for as long as they have been open.`,
    'posts-without-applications': (v) =>
      `${v.number('posts')} of them are delivered without applications, and are left out.`,
    'posts-differ': (v) =>
      `Of ${v.number('posts')} posts the delivered counts are others than the applications give. The applications hold.`,
    'applications-of-no-post': (v) =>
      `${v.number('applications')} applications are to posts that are not delivered, and are left out.`,
    'ads-beside': (v) =>
      `From ${v.day('from')} to ${v.day('to')} NAV had ${v.number('ads')} ads from the schools, for ${v.number('positions')} posts. The owner itself has delivered ${v.number('own')} advertisements of ${v.number('ownPositions')} posts. The two are not the same: NAV has an ad each time one is put out there, and none where it stood elsewhere only.`,
    'ads-elsewhere': (v) =>
      `${v.number('ads')} ads at NAV are from other organisation numbers than the schools’, and are not counted.`,
    'education-applicants': (v) =>
      `Teacher education had ${v.number('applicants')} first-choice applicants in the whole country in ${v.text('year')}, and ${v.number('before')} the year before.`,
    'months-delivered': (v) =>
      `Delivered for the last 12 months: ${v.number('complete')} of ${v.number('units')} units have all. The fewest of a unit is ${v.number('fewest')}, the most ${v.number('most')}.${v.text('least') === '' ? '' : ` Fewest: ${v.text('least')}.`}`,
    'exit-response': (v) =>
      `At the owner, ${v.number('asked')} were asked and ${v.number('answers')} answered (${v.number('percent')} per cent).`,
    'exit-response-low': (v) =>
      `At the owner, ${v.number('asked')} were asked and only ${v.number('answers')} answered (${v.number('percent')} per cent). Read the reasons with care: those who did not answer may have had others.`,
    'exit-response-unknown': () => 'How many were asked is not told, so the response rate is unknown.',
    'round-before': (v) => `The round before ended on ${v.day('day')}.`,
    'mean-put-together': () =>
      'The owner’s own mean is not delivered. It is put together from the parts, weighted by their answers.',
    'no-reason-told': (v) => `No reason is told for ${v.number('persons')}${v.outOf} who had left.`,
    'retired-inferred': (v) =>
      `Inferred: ${v.number('persons')} count as retired by their age, because the source has no word for retirement.`,
    'median-of': (v) => `The median is of ${v.number('persons')} who left.`,
    'pooled-years': (v) => `Counted from ${v.number('years')} years together, from ${v.day('from')} to ${v.day('to')}.`,
    'short-history': (v) =>
      `The source covers only ${v.number('years')} of ${v.number('wanted')} years, so the figure is less certain.`,
    'history-begins': (v) =>
      `${v.number('persons')} began in the period, but before ${v.day('day')}, when the source begins to tell who leaves. They are left out.`,
    'no-leavers-told': (v) =>
      `${v.number('persons')} began in the period, but the source tells of nobody who has left, so nobody can be followed.`,
    'late-entry': (v) =>
      `${v.number('persons')} were employed when the history begins, ${v.day('day')}. They are followed from the tenure they had then.`,
    'unknown-start': (v) =>
      `${v.number('persons')} are left out because their first day in the source is only the day the data begin.`,
    'median-staying': (v) => `${v.group}half had left after ${v.number('months')} months${v.between}.`,
    'median-not-reached': (v) => `${v.group}half had not left as long as they are followed (median not reached).`,
    'curve-starts': (v) =>
      `${v.group}too few are followed the first ${v.number('months')} months. The curve is of those who stayed so long.`,
    'log-rank': (v) =>
      `Test between ${v.number('groups')} groups (log-rank): chi-square ${v.number('chi-square')}, degrees of freedom ${v.number('freedom')}, p ${v.chance}.`,
  },
};
