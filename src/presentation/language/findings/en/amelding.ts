import type { WordingOf } from '../wording.ts';

export const AMELDING: WordingOf<'amelding' | 'amelding-feedback'> = {
  'amelding/other-namespace': [
    'This is not an a-melding of version 2. The file says «{namespace}».',
    'Fetch the message from the payroll system again.',
  ],
  'amelding/newer-version': [
    'The message is of version {version}. What is new in it has not been read.',
    'Nothing has to be done. Look for a new version of Laget.',
  ],
  'amelding/head-incomplete': [
    'The message lacks {fields} and cannot be read.',
    'Fetch the message from the payroll system again.',
  ],
  'amelding/time-missing': [
    'The message does not say when it was delivered. It counts as delivered when the month had ended.',
    'Fetch the message as it was sent if several tell of the same month.',
  ],
  'amelding/nulling': [
    'The message has no persons. It nulls the message it replaces. {replaces}',
    'Nothing has to be done if that is what was meant.',
  ],
  'amelding/person-missing': [
    'The employment has no identity number. It has not been read.',
    'Fill in the number in the payroll system.',
  ],
  'amelding/workplace-missing': [
    'The unit has no organisation number. The employment has not been read.',
    'Fill in the unit in the payroll system.',
  ],
  'amelding/date-unreadable': [
    'The first or last day cannot be read. The employment has not been read.',
    'Correct the day in the payroll system.',
  ],
  'amelding/end-before-start': [
    'The last day is before the first. The employment has not been read.',
    'Correct the days in the payroll system.',
  ],
  'amelding/not-employment': [
    'Freelancers and fees are not employments. The row has not been read.',
    'Nothing has to be done.',
  ],
  'amelding/start-missing': [
    'The employment has no first day. It holds from the first of the month.',
    'Fill in the first day in the payroll system.',
  ],
  'amelding/never-started': [
    'The employment ended the day before it began. The person is not counted.',
    'Nothing has to be done if that is right.',
  ],
  'amelding/never-was': [
    'The employment should never have been reported. It is taken out of history, earlier months too.',
    'Nothing has to be done.',
  ],
  'amelding/payroll-system-changed': [
    'The employment ended because the employer changed its payroll system. Nobody counts as having left for that.',
    'See that the employment goes on with a new id.',
  ],
  'amelding/position-missing': [
    'The employment has no occupation code. The person stands as not placed.',
    'Fill in the code in the payroll system.',
  ],
  'amelding/percent-missing': [
    'The employment has no share of a position. The person is counted, but adds no full-time equivalents.',
    'Fill in the share in the payroll system.',
  ],
  'amelding/percent-over-120': [
    'The share of a position is {percent}. That is seldom right in one employment.',
    'See if the number is a slip. It is read as it stands.',
  ],
  'amelding/unknown-code': [
    'The code «{code}» is not known. It counts as unknown.',
    'Tell us if the code is new in the a-ordning.',
  ],
  'amelding/workplace-number-wrong': [
    'The unit {workplace} is no valid organisation number.',
    'Correct the number in the payroll system.',
  ],
  'amelding/leave-unreadable': [
    'The leave has days that are missing or cannot be right. The employment has been read, the leave has not.',
    'Correct the leave in the payroll system.',
  ],
  'amelding/unknown-position': [
    'The position {position} has no staff group. {rows|row stands|rows stand} as not placed. {title}',
    'Choose a staff group for the position. It counts at once.',
  ],
  'amelding/unknown-workplace': [
    'The workplace «{workplace}» is not linked to a unit. {rows|row stands|rows stand} as not placed.',
    'Choose the school or unit of the workplace. It counts at once.',
  ],
  'amelding/same-id-other-content': [
    'A message with the same id ({message}) has been delivered before, with other content. The new one is not taken in.',
    'Find out which one was sent. Withdraw the other and deliver again.',
  ],
  'amelding/replaces-unknown': [
    'The message replaces {message}, which we never got. It is counted all the same.',
    'Deliver the first message too, and history is whole.',
  ],
  'amelding/replaces-other-month': [
    'The message replaces {message}, which speaks of another month ({month}).',
    'See if the message is for the right month.',
  ],
  'amelding-feedback/nothing-told': ['The feedback tells of no messages.', 'Fetch the feedback again.'],
  'amelding-feedback/unknown-state': [
    'The feedback lacks a message id, or the state «{state}» is unknown. The line has not been read.',
    'Tell us if the state is new in the a-ordning.',
  ],
  'amelding-feedback/rejected-messages': [
    '{messages|message was rejected|messages were rejected}. What was rejected is not counted.',
    'Send the messages to Altinn again if that has not been done.',
  ],
  'amelding-feedback/message-not-here': [
    'The feedback names {messages|message that has|messages that have} not been delivered here.',
    'Deliver the messages that are missing.',
  ],
  'amelding-feedback/recipients-differ': [
    'The message {message} has {here|person|persons} here. The receiver counted {there}.',
    'See if the file is whole.',
  ],
};
