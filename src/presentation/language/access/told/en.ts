import type { ToldTexts } from './wording.ts';

export const en: ToldTexts = {
  refused: {
    'unknown-person':
      'No employee in Laget has this number. Check the digits, or see whether the employee is in the latest delivery.',
    'user-known': 'There is a user with this issuer and user name already. Find it in the list.',
    'unknown-user': 'The user is no longer in the list. Load the page again.',
    'unknown-grant': 'There is no such grant. Load the page again.',
    'words-missing': 'Fill in all fields.',
    'needs-person':
      'The role is about the user, and the user is not linked to an employee. That is done at the command line.',
    'already-so': 'It is so already. Load the page again.',
  },
  temporary: {
    'bad-hours': 'Choose a whole number of hours from 1 to {most}.',
    'not-in-an-emergency': 'This role cannot be taken in an emergency.',
    'has-it-already': 'You have this role already. Choose it at the top of the page.',
    'looks-at-self': 'You already see the page as yourself.',
  },
  badDay: 'Write the day as {day}.',
  badRole: 'Choose a role from the list.',
  badUnit: 'Choose a school from the list.',
  badKind: 'There is no such kind of line in the log.',
  toSelf: 'Nobody can give themselves a role. Ask another administrator, or take emergency access if it cannot wait.',
  linkSelf: 'Nobody can link their own user to an employee. Ask another administrator.',
  numberMissing: 'Write the identity number or employee number as it stands in the payroll or HR system.',
  notYours: 'You can only hand on and take back what you were given yourself.',
  unknownName: 'Found no user called “{name}”. Write the name as it stands at login, or the code, such as u000007.',
  severalNames: 'Several users are called “{name}”. Write the code instead. It stands on the page Me of that user.',
  noneLasts: 'The access has ended already.',
  looksAs:
    'You are looking at the page as somebody else. No rows about persons are shown then, and nothing can be changed. End the view first.',
  notLinked: 'Your user is not linked to an employee, so Laget does not know which look-ups are about you.',
  retention: {
    notAsTried: 'Something has changed since you saw what is deleted. Look again before you delete.',
    unknownKind: 'Choose one of the kinds in the list.',
    kindNotRun: 'This kind has a setting of its own and is not decided here.',
    badMonths: 'Write a whole number of months from 1 to 1200, or choose to keep it until further notice.',
    needsReason: 'Write why, in at most 400 characters.',
    needsBy: 'Write who decided it, in at most 100 characters.',
  },
  csv: {
    no: 'No.',
    at: 'Time (UTC)',
    who: 'Who',
    role: 'Role',
    unit: 'Unit',
    what: 'What',
    purpose: 'Purpose',
    kind: 'Kind',
    person: 'About a person',
    isPerson: 'yes',
    notPerson: 'no',
    taken: 'Taken out {at} by {who}',
  },
  kinds: {
    ordinary: 'Ordinary',
    'whistle-blowing': 'Whistle-blowing',
    'look-as': 'View as',
    emergency: 'Emergency access',
  },
};
