import { COUNT_DAY, may, must, type OwnTable, UNIT } from '../own-table.ts';

/** Groups of special education in ordinary schools: their pupils and their staff, by school. Never who. */
export const SPECIAL_GROUPS: OwnTable = {
  source: 'special-groups',
  name: 'Egne grupper ved vanlige skoler',
  purpose:
    'Elever i egne, faste grupper eller avdelinger for individuelt tilrettelagt opplæring ved vanlige skoler, og de ansatte som arbeider der. Mye av tilbudet er ikke i spesialskoler. Bare antall.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md D6; opplæringslova kapittel 11',
  fields: [
    COUNT_DAY,
    UNIT,
    must('pupils', 'count', 'Elever i gruppene.', 'elever i gruppene | elever i egne grupper | pupils in groups'),
    must('positions', 'number', 'Årsverk i gruppene.', 'årsverk i gruppene | positions'),
    may('persons', 'count', 'Ansatte i gruppene.', 'ansatte i gruppene | persons'),
    may(
      'educators',
      'number',
      'Av årsverkene de som spesialpedagog eller lærer.',
      'årsverk pedagoger | årsverk som lærer eller spesialpedagog | educators',
    ),
  ],
  key: ['day', 'unit'],
  wholes: [{ whole: 'positions', parts: ['educators'] }],
};
