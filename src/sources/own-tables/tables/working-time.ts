import { GROUP, may, must, type OwnTable } from '../own-table.ts';

/** What is agreed on working time, as facts that can be set beside figures. Agreements, never persons. */
export const WORKING_TIME: OwnTable = {
  source: 'working-time',
  name: 'Avtaler om arbeidstid',
  purpose:
    'Hva som er avtalt om arbeidstid, sentralt eller lokalt, per enhet og stillingsgruppe: årsramme, tid på skolen og uker. Fakta, ikke tekst.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'SFS 2213 og lokale avtaler etter den',
  fields: [
    may(
      'unit',
      'unit-number',
      'Organisasjonsnummeret til enheten. Tom = hele skoleeieren.',
      'orgnr | organisasjonsnummer | unit',
    ),
    GROUP,
    {
      ...must('agreement', 'code', 'Sentral eller lokal avtale.', 'avtale | avtaletype | agreement'),
      codes: { central: ['sentral', 'sentral avtale'], local: ['lokal', 'lokal avtale', 'særavtale'] },
    },
    must('since', 'day', 'Dagen avtalen gjelder fra.', 'gjelder_fra | fra_dato | valid_from'),
    may('until', 'day', 'Siste dag den gjelder. Tom = til den blir sagt opp.', 'gjelder_til | til_dato | valid_to'),
    may('yearHours', 'number', 'Timer i et årsverk.', 'årsramme | årsramme timer | hours_a_year'),
    may('atSchool', 'number', 'Av dem: timer på skolen i året.', 'timer_på_skolen | bundet tid | hours_at_school'),
    may('weeks', 'number', 'Uker timene er fordelt på.', 'uker | antall uker | weeks'),
  ],
  key: ['unit', 'group', 'agreement', 'since'],
  wholes: [{ whole: 'yearHours', parts: ['atSchool'] }],
  inOrder: [['since', 'until']],
};
