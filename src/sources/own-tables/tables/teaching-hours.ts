import { COUNT_DAY, must, type OwnTable, UNIT } from '../own-table.ts';

/** Hours of teaching of a school and stage in a school year, as GSI has them. No person is in it. */
export const TEACHING_HOURS: OwnTable = {
  source: 'teaching-hours',
  name: 'Elevtimer og lærertimer fra GSI',
  purpose:
    'Timer per skole, skoleår og hovedtrinn, til gruppestørrelse 2 og lærernormen. Tallene er publisert i GSI og gjelder ingen personer.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'data-sources.md 6: GSI; forskrift til opplæringslova § 12-19; gsi.udir.no, gruppestørrelse 2',
  fields: [
    COUNT_DAY,
    UNIT,
    {
      ...must('stage', 'code', 'Hovedtrinnet: 1-4, 5-7 eller 8-10.', 'hovedtrinn | trinn | stage'),
      codes: {
        '1-4': ['1–4', '1. til 4. trinn', '1.-4. trinn', 'småtrinnet', 'small'],
        '5-7': ['5–7', '5. til 7. trinn', '5.-7. trinn', 'mellomtrinnet', 'middle'],
        '8-10': ['8–10', '8. til 10. trinn', '8.-10. trinn', 'ungdomstrinnet', 'lower secondary'],
      },
    },
    must('pupilHours', 'number', 'Elevtimer i året.', 'elevtimer | pupil hours'),
    must('teacherHours', 'number', 'Lærertimer (undervisningstimer) i året, alle.', 'lærertimer | teacher hours'),
    must(
      'specialHours',
      'number',
      'Av dem timer til individuelt tilrettelagt opplæring (spesialundervisning).',
      'timer til individuelt tilrettelagt opplæring | spesialundervisning | special education',
    ),
    must(
      'norwegianHours',
      'number',
      'Av dem timer til særskilt språkopplæring (særskilt norsk).',
      'særskilt norsk | særskilt språkopplæring | special norwegian',
    ),
  ],
  key: ['day', 'unit', 'stage'],
  wholes: [{ whole: 'teacherHours', parts: ['specialHours', 'norwegianHours'] }],
};
