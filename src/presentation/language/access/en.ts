import type { RoleWords } from './wording.ts';

export const en: RoleWords = {
  'hr-analyst': {
    label: 'HR analyst',
    sees: 'Whole figures and single cases of all schools. Takes in files and makes the figures.',
  },
  'hr-adviser': {
    label: 'HR adviser',
    sees: 'Single cases of all schools, and public figures.',
  },
  'owner-leadership': {
    label: 'Leadership of the owner',
    sees: 'Public figures, and what has been delivered.',
  },
  'area-director': {
    label: 'Area director',
    sees: 'Whole figures and single cases of the schools in the own area.',
  },
  principal: {
    label: 'Principal',
    sees: 'Whole figures and single cases of the own school.',
  },
  'middle-leader': {
    label: 'Middle leader',
    sees: 'Whole figures and single cases of the own school. Makes no plans.',
  },
  'aks-leader': {
    label: 'AKS leader',
    sees: 'Whole figures of the AKS staff at the own school.',
  },
  employee: {
    label: 'Employee',
    sees: 'Themselves: who has looked at their information. Otherwise public figures.',
  },
  mentor: {
    label: 'Mentor',
    sees: 'Public figures.',
  },
  'action-owner': {
    label: 'Owner of an action',
    sees: 'Public figures.',
  },
  'safety-representative': {
    label: 'Safety representative',
    sees: 'Public figures.',
  },
  'chief-safety-representative': {
    label: 'Chief safety representative',
    sees: 'Public figures.',
  },
  'union-representative': {
    label: 'Union representative',
    sees: 'Public figures.',
  },
  'political-department': {
    label: 'Political department',
    sees: 'Public figures.',
  },
  'council-reader': {
    label: 'Reader in the council',
    sees: 'Public figures.',
  },
  'data-protection-officer': {
    label: 'Data protection officer',
    sees: 'The look-up log and who has access. No single persons.',
  },
  auditor: {
    label: 'Auditor',
    sees: 'The look-up log, the users and what has been delivered. No single persons.',
  },
  administrator: {
    label: 'Administrator',
    sees: 'Users, roles and settings. No single persons, no whole figures.',
  },
  'data-folder-holder': {
    label: 'Holder of the data folder',
    sees: 'Everything, from the command line.',
  },
};
