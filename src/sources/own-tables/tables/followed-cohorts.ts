import { cohortNotOver } from '../controls/cohort-not-over.ts';
import { GROUP, may, must, type OwnTable, PERIOD } from '../own-table.ts';

/** Those who were followed: practice students, and hires by where they lived. Counts by school year, never who. */
export const FOLLOWED_COHORTS: OwnTable = {
  source: 'followed-cohorts',
  name: 'Kull som er fulgt videre',
  purpose:
    'Hvor mange praksisstudenter som ble ansatt innen to år, og hvor mange av dem som ble ansatt, som var der etter tre år, etter hvor de bodde. Bare antall. Kullet telles opp i egne systemer, med samtykke, og navn og adresser slettes når det er gjort.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md C10 og C13',
  isBySchoolYear: true,
  fields: [
    { ...PERIOD, meaning: 'Skoleåret de fullførte praksis eller ble ansatt (2021-22).' },
    may(
      'unit',
      'unit-number',
      'Organisasjonsnummeret til enheten. Tom = hele skoleeieren, der ingen enhet er oppgitt.',
      'orgnr | organisasjonsnummer | unit',
    ),
    GROUP,
    {
      ...must('kind', 'code', 'Hvem som er fulgt.', 'hvem | kull | type | kind'),
      codes: {
        placement: ['praksisstudent', 'praksisstudenter', 'praksis', 'student'],
        'local-hire': ['ansatt lokalt', 'tilsett lokalt', 'lokal', 'lokale', 'kommunen eller nabokommune'],
        'other-hire': ['ansatt utenfra', 'tilsett utanfrå', 'ikke lokal', 'ikkje lokal', 'andre', 'utenfra'],
      },
    },
    must('followed', 'count', 'Hvor mange de var.', 'antall fulgt | fulgt | antall | followed'),
    must(
      'reached',
      'count',
      'Av dem ansatt innen 24 måneder (praksisstudenter), eller fortsatt ansatt etter tre år (ansatte).',
      'antall nådd | nådd | ansatt eller fortsatt ansatt | reached',
    ),
  ],
  key: ['period', 'unit', 'group', 'kind'],
  wholes: [{ whole: 'followed', parts: ['reached'] }],
  wholeControls: [cohortNotOver],
};
