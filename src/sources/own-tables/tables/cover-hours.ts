import { must, type OwnTable, PERIOD, UNIT } from '../own-table.ts';

/** Hours of teaching whose teacher was away, and who gave them instead. Sums of a school and week: never persons. */
export const COVER_HOURS: OwnTable = {
  source: 'cover-hours',
  name: 'Vikartimer',
  purpose:
    'Timer per skole og uke da læreren var borte: hvor mange som ble gitt av kvalifiserte og av ukvalifiserte vikarer, og hvor mange ingen tok. Bare summer: ingen personer.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'metrics.md D5b; Stortinget, spørsmål 52881 (NIFU)',
  fields: [
    { ...PERIOD, meaning: 'Uke, måned eller annet tidsrom (2025-W46, 2025-11, 2025T2, 2025-26).' },
    UNIT,
    must('needed', 'number', 'Timer som trengte vikar.', 'timer som trengte vikar | vikarbehov | behov | needed'),
    must(
      'qualified',
      'number',
      'Av dem timer gitt av en vikar som oppfyller kravene.',
      'kvalifisert vikar | timer kvalifisert vikar | qualified',
    ),
    must(
      'unqualified',
      'number',
      'Av dem timer gitt av en vikar som ikke oppfyller kravene.',
      'ukvalifisert vikar | timer ukvalifisert vikar | unqualified',
    ),
    must('uncovered', 'number', 'Av dem timer uten vikar.', 'uten vikar | timer uten vikar | udekket | uncovered'),
  ],
  key: ['period', 'unit'],
  wholes: [{ whole: 'needed', parts: ['qualified', 'unqualified', 'uncovered'] }],
};
