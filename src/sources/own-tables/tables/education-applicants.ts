import { may, must, type OwnTable, PERIOD } from '../own-table.ts';

/** How many apply to become teachers, as Samordna opptak and DBH publish it. Never an applicant. */
export const EDUCATION_APPLICANTS: OwnTable = {
  source: 'education-applicants',
  name: 'Søkere til lærerutdanning',
  purpose:
    'Hvor mange som søker lærerutdanning, for å se søkningen til stillinger i sammenheng med hvor mange som utdannes. Publiserte antall per utdanning, lærested og år: ingen søkere.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'Samordna opptak: søkertall; Database for statistikk om høyere utdanning (DBH)',
  fields: [
    { ...PERIOD, meaning: 'Opptaksåret (2025).' },
    {
      ...must('programme', 'code', 'Utdanningen.', 'utdanning | utdanningstype | studium | programme'),
      codes: {
        'primary-1-7': ['grunnskolelærer 1-7', 'grunnskulelærar 1-7', 'glu 1-7', 'grunnskolelærerutdanning 1-7'],
        'primary-5-10': ['grunnskolelærer 5-10', 'grunnskulelærar 5-10', 'glu 5-10', 'grunnskolelærerutdanning 5-10'],
        lecturer: ['lektor', 'lektorutdanning', 'lektorutdanning 8-13'],
        practical: ['praktisk-pedagogisk utdanning', 'ppu'],
        vocational: ['yrkesfaglærer', 'yrkesfaglærar', 'yrkesfaglærerutdanning', 'ppu-y'],
        aesthetic: ['faglærer', 'faglærerutdanning', 'praktiske og estetiske fag'],
        'special-needs': ['spesialpedagogikk', 'spesialpedagog'],
        kindergarten: ['barnehagelærer', 'barnehagelærar', 'barnehagelærerutdanning'],
      },
    },
    may('institution', 'text', 'Lærestedet. Tom = alle i landet.', 'lærested | institusjon | institution'),
    must(
      'firstChoice',
      'count',
      'Søkere med utdanningen som førstevalg.',
      'førstevalg | førstevalgssøkere | first_choice',
    ),
    may('places', 'count', 'Studieplasser.', 'studieplasser | planlagte studieplasser | places'),
    may('offers', 'count', 'Tilbud om plass.', 'tilbud | offers'),
    may('admitted', 'count', 'Møtt til studiestart.', 'møtt | tatt opp | admitted'),
  ],
  key: ['period', 'programme', 'institution'],
  wholes: [{ whole: 'offers', parts: ['admitted'] }],
};
