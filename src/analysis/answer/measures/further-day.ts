import { completedYears, type Day, inYears, SIXTY, SIXTY_TWO, STABLE_YEARS } from '../../../terms/index.ts';
import { ageInYears } from '../../kernels/amounts.ts';
import type { Lens } from '../../kernels/axis.ts';
import { combinedPostOn } from '../../kernels/combined-post.ts';
import { medianOnDay } from '../../kernels/median-on-day.ts';
import { personShareOn } from '../../kernels/share-on-day.ts';
import { atSchoolSince, inRoleSince, type Since } from '../../kernels/unbroken.ts';
import {
  COMBINED_POST,
  OVER_SIXTY_TWO,
  TENURE_AT_SCHOOL,
  TENURE_IN_ROLE,
  THREE_YEARS_AT_SCHOOL,
} from '../../metrics/days/numerators.ts';
import { IN_EDUCATION, MEETS_REQUIREMENT, NEWLY_MEETING, WITH_PLAN } from '../../metrics/teaching/numerators.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import { count, inUnits, share } from './on-day.ts';
import { inEducationShare, meetingShare, newlyMeetingShare, plannedShare } from './teaching.ts';

type Counting = (view: View, lens: Lens, day: number) => Measure;

const COUNTINGS: Readonly<Record<string, Counting>> = {
  [COMBINED_POST]: combined,
  [OVER_SIXTY_TWO]: overSixtyTwo,
  [THREE_YEARS_AT_SCHOOL]: stable,
  [TENURE_AT_SCHOOL]: (view, lens, day) => medianTime(view, lens, day, atSchoolSince(view, day)),
  [MEETS_REQUIREMENT]: meetingShare,
  [NEWLY_MEETING]: newlyMeetingShare,
  [IN_EDUCATION]: inEducationShare,
  [WITH_PLAN]: plannedShare,
  [TENURE_IN_ROLE]: (view, lens, day) => medianTime(view, lens, day, inRoleSince(view, day)),
};

/** What a metric of one day counts, by its numerator; null where none of these is it. */
export function furtherDayMeasure(view: View, lens: Lens, numerator: string, day: number): Measure | null {
  return COUNTINGS[numerator]?.(view, lens, day) ?? null;
}

/** The headcount of AKS (A1) is in every hand: what it leaves of these numbers must not be few either. */
function combined(view: View, lens: Lens, day: number): Measure {
  const { all, combined: part, primaryElsewhere, combinedInAks } = combinedPostOn(view, lens, day);
  return { codes: [], numerator: part, denominator: all, implied: [primaryElsewhere, combinedInAks] };
}

/** Between this share and that of 60 and over (A7) lie those aged 60 to 62. */
function overSixtyTwo(view: View, lens: Lens, day: number): Measure {
  const age = ageInYears(view, day);
  const over = (person: number) => age(person) > SIXTY_TWO;
  const between = (person: number) => age(person) >= SIXTY && !over(person);
  return share(personShareOn(view, lens, day, { part: over, rest: between }));
}

function stable(view: View, lens: Lens, day: number): Measure {
  const since = atSchoolSince(view, day);
  const part = (person: number) => completedYears(since(person) as Day, day as Day) >= STABLE_YEARS;
  return share(personShareOn(view, lens, day, { part }));
}

/** Median time since a day, in years of 365.25 days with one decimal. */
function medianTime(view: View, lens: Lens, day: number, since: Since): Measure {
  const cube = medianOnDay(view, lens, day, (person) => day - since(person));
  return count(inUnits(cube, inYears));
}
