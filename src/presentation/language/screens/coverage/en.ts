import type { SameTexts } from '../shape.ts';
import type { coverage as nb } from './nb.ts';

export const coverage: SameTexts<typeof nb> = {
  title: 'Coverage',
  lead: 'How many of the hours are given by teachers with what the law asks for: subject by subject, level by level.',
  place: 'Where',
  owner: 'The whole school owner',
  subject: 'Subject',
  matrix: 'Depth in the subject',
  matrixLead:
    'Per cent of hours given by teachers with the credits the law asks for, or exempt from the requirement. Below it stands the share without exemptions. Only subjects and levels for which the law asks for credits are in it.',
  caption: 'Share of hours with depth, subject by subject and level by level',
  inAll:
    'In all {value} per cent of these hours are given by teachers with depth or exempt, and {without} per cent without exemptions.',
  without: 'no exemptions {value}',
  withoutSame: 'same without exemptions',
  noTeaching: 'not taught',
  noTeachingSign: '–',
  signs: '– means that the subject is not distributed there, or that the law asks for no credits.',
  courses: 'Courses needed',
  coursesLead:
    'Hours can change teacher within the school without a course, and that is counted first. Timetables and wishes are not known, so a school often needs more courses than this. Hours that nobody there may have by law, not after a course either, are not in it.',
  coursesBySchool: 'See school by school',
  hours: 'Teaching by the qualified',
  hoursLead:
    'Per cent of all hours given by teachers who meet the hiring requirement for the subject and level. Choose a school to see its subjects.',
  hoursCaption: 'Share of hours by the qualified, school by school and level by level',
  school: 'School',
  none: 'No distribution of teaching has been delivered for this school year.',
  noneHow: 'Deliver “Qualifications” and “Distribution of teaching” under Data. The templates are there.',
  toData: 'Go to Data',
  files: 'Download',
  withExemptions: 'with exemptions',
  withoutExemptions: 'without exemptions',
  fileNames: { csv: 'CSV', xlsx: 'Excel', 'json-stat': 'JSON-stat' },
  readMore: 'How it is reckoned',
  onSchool: 'Coverage by subject',
  whole: 'The whole page on coverage',
  exempt:
    'An exemption is no depth: whoever could be hired before 2014, is a general teacher or is temporary may teach without the credits.',
  reading: 'The requirements are read by Laget. No lawyer has reviewed them.',
};
