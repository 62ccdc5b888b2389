import type { FieldWords, TableTexts } from '../shape.ts';

/** Columns of the meetings about a plan. */
export const MEETING_FIELDS: Readonly<Record<'plan-meetings', Readonly<Record<string, FieldWords>>>> = {
  'plan-meetings': {
    meeting: ['meeting number', 'The number you give the meeting.'],
    title: ['meeting', 'What the meeting is called.'],
    day: ['meeting day', 'The day it was held.'],
    involved: ['involved', 'Somebody who was there or was asked. One a row.'],
    decision: ['decision', 'What was decided.'],
    decisionOwner: ['who does it', 'The function of whoever is to do it. Never a name.'],
    due: ['due', 'When it is to be done.'],
    done: ['done', 'The day it was done.'],
    action: ['about action', 'The number of the action it is about. Empty = the plan.'],
    address: ['minutes', 'Where the minutes are found.'],
  },
};

/** What people write for who was involved. */
export const MEETING_CODES: TableTexts['codes'] = {
  'plan-meetings/involved': {
    owner: 'owner',
    leaders: 'leaders',
    unions: 'unions',
    'safety-representatives': 'safety representatives',
    employees: 'employees',
    pupils: 'pupils',
    others: 'others',
  },
};
