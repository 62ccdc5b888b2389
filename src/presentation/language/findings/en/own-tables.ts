import type { WordingOf } from '../wording.ts';

export const OWN_TABLES: WordingOf<'own-table'> = {
  'own-table/column-missing': [
    'The table lacks {missing}.',
    'Give the column one of the names of the template, or choose the columns yourself.',
  ],
  'own-table/bad-unit-number': ['The organisation number cannot be right. The row was not read.', 'Mend the number.'],
  'own-table/period-unreadable': [
    'The period cannot be read. The row was not read.',
    'Write 2025-08, 2025K3, 2025T2, 2025-26 or 2025.',
  ],
  'own-table/day-unreadable': [
    'The date in “{column}” cannot be read. The row was not read.',
    'Write 2025-10-01 or 1.10.2025.',
  ],
  'own-table/unknown-group': [
    'The staff group is not known. The row was not read.',
    'Write teacher, leader, AKS, team, administration or other, or leave it empty for everybody.',
  ],
  'own-table/unknown-code': [
    'The column “{column}” has a word that is not known. The row was not read.',
    'Use one of: {codes}.',
  ],
  'own-table/number-unreadable': [
    'The column “{column}” has something that is not a number. The row was not read.',
    'Write the number with digits, or take the row out.',
  ],
  'own-table/text-missing': ['The column “{column}” is empty. The row was not read.', 'Fill it in.'],
  'own-table/parts-over-whole': [
    '{parts} are more together than {whole}. The row was not read.',
    'See which number is wrong, and deliver again.',
  ],
  'own-table/days-backwards': [
    'The day in “{later}” is before “{earlier}”. The row is not taken in.',
    'See which of the days is wrong, and deliver again.',
  ],
  'own-table/duplicate-row': [
    'The same row is also on line {otherLine}. The first counts.',
    'Take out the one that is wrong.',
  ],
  'own-table/nothing-kept': [
    'None of the {rows} rows could be read.',
    'See the other findings. It may be another table than it looks like.',
  ],
  'own-table/nothing-told': [
    'The row tells neither how many answered nor how many were asked. It was not read.',
    'Write the number, or take the row out.',
  ],
  'own-table/answers-over-asked': [
    'There are {answers} answers, but only {asked} were asked. The response rate is not shown.',
    'See which number is wrong, and deliver again.',
  ],
  'own-table/year-not-ended': [
    '{rows} rows are about a school year that is not over. The figures are provisional.',
    'Deliver again when the school year is over.',
  ],
  'own-table/cohort-not-over': [
    '{rows} rows are of cohorts not followed for long enough: two years for practice students, three for hires. The figures are provisional.',
    'Deliver again when all of the cohort have been followed for so long.',
  ],
  'own-table/too-few-answers': [
    'Fewer than {fewest} answered. By the survey’s own limit such figures are not shown, so the row was not read.',
    'Take the row out.',
  ],
  'own-table/background-at-unit': [
    'Figures by staff group may be told of the whole owner only. The row was not read.',
    'Take the row out, or leave the staff group empty.',
  ],
  'own-table/person-missing': [
    'The column “{column}” is empty. The row was not read.',
    'Fill in the column, or take the row out.',
  ],
  'own-table/completed-later': [
    '{rows} rows have a day of completion that is still to come. They count from that day.',
    'See that the day is right. Education that is not finished is delivered as “education under way”.',
  ],
  'own-table/credits-over-most': [
    'There are more than {most} credits in one subject. The row was not read.',
    'Mend the number. The sum of all subjects is delivered as “credits in all”.',
  ],
  'own-table/plan-not-lawful': [
    'Something in “{column}” does not go with the rest of the plan, or the plan is said to be fulfilled. The row is not read in.',
    'Correct legal basis and last day by the act. That a plan is fulfilled is said in Laget, where the requirement is judged.',
  ],
  'own-table/text-refused': [
    'The text in “{column}” is longer than 300 characters, or holds something like an identity number. The row is not read in.',
    'Write less, and take out numbers of persons.',
  ],
  'own-table/bad-action-number': [
    'What stands in “{column}” cannot be the number of an action. The row is not read in.',
    'Use at most 40 letters and digits, such as 2.3.',
  ],
  'own-table/action-part-missing': [
    'The action lacks “{column}”. It is not read in.',
    'Fill in the column. Title, verb strength, owner and status are needed once for each action.',
  ],
  'own-table/bad-meeting-number': [
    'What stands in “{column}” cannot be a number in the plan. The row is not read in.',
    'Use at most 40 letters and digits, for example 2026-3.',
  ],
  'own-table/meeting-part-missing': [
    'The meeting lacks “{column}”. It is not read in.',
    'Fill in the column. Each meeting needs a name, a day and at least one decision, and each decision somebody who does it.',
  ],
  'own-table/meeting-said-twice': [
    'The meeting has several different answers in “{column}”. It is not read in.',
    'Write the same in all rows of the meeting, or in the first alone.',
  ],
  'own-table/meeting-to-come': [
    'The day in “{column}” has not been yet. The meeting is not read in.',
    'Correct the date, or deliver the meeting after it was held.',
  ],
  'own-table/action-order': [
    'The statuses of the action do not follow one another, or are dated ahead. The action is not read in.',
    'Begin with proposed or decided, then started, running, evaluated and ended. Give each status a row with its day.',
  ],
  'own-table/action-evidence': [
    'The status lacks the evidence it needs. The action is not read in.',
    'Decided needs a decision. Started needs money, people or a first activity. Running needs how many were reached. An action that is to find something out ends with a decision and a finding.',
  ],
  'own-table/action-verdict': [
    'The verdict is missing of an action that is evaluated, or is given before. The action is not read in.',
    'Write the verdict on the row with the status evaluated. “Cannot be told” is a verdict.',
  ],
  'own-table/not-whole': [
    'Another row about the same is not in order. Therefore this row is not read in either.',
    'Correct the other row, and deliver the file again.',
  ],
  'own-table/part-of-kind-missing': [
    'The column “{column}” is empty, and such a row needs it. The row was not read.',
    'Fill in the column, or choose another kind of row.',
  ],
  'own-table/hours-missing': [
    'Neither “{year}” nor “{week}” is filled in. The row was not read.',
    'Fill in one of them.',
  ],
  'own-table/teacher-over-full': [
    '{persons|teacher has|teachers have} more than {most} hours of teaching in one school year.',
    'See whether the hours are of 60 minutes, and whether something is entered twice.',
  ],
  'own-table/mean-off-scale': [
    'The mean is not between {low} and {high}. The row was not read.',
    'Convert it to the scale, or take the row out.',
  ],
  'own-table/index-off-scale': [
    'The index is not on the scale that the row gives. The row was not read.',
    'See which number is wrong, and deliver again.',
  ],
  'own-table/pay-out-of-order': [
    'The lowest, median and highest pay are not in order. The row was not read.',
    'See which number is wrong, and deliver again.',
  ],
  'own-table/example-row': [
    'The row is the example from the template. It was not read.',
    'Take it out of the file to be rid of this message.',
  ],
  'own-table/renamed-column': [
    'The column “{column}” ({ours}) is not in the file. It may have a new name: {alike}',
    'Choose the column again, or give it its old name.',
  ],
  'own-table/column-unread': [
    'The column “{column}” cannot be read in {rows} of {of} rows. Nothing was taken in.',
    'See whether the right column is chosen, or choose what each of the file’s codes means.',
  ],
};
