import { schoolsOfGsi } from '../../files/gsi-answer.ts';
import { COUNT_DAY, type JsonRow, must, type OwnTable, UNIT } from '../own-table.ts';

/** Hours of teaching of a school, and how many of them are given by those who meet the hiring requirement, as GSI has them. */
export const QUALIFIED_HOURS: OwnTable = {
  source: 'qualified-hours',
  name: 'Undervisningstimer etter kompetanse fra GSI',
  purpose:
    'Undervisningstimer per skole og skoleår, og hvor mange av dem som gis av lærere som oppfyller kravene til tilsetting. Tallene er publisert i GSI og Skoleporten og gjelder ingen personer. Lever dem slik de er publisert, aldri egne lister over hvem.',
  formats: ['CSV', 'XLSX', 'JSON'],
  version: '1',
  reference: 'metrics.md D2; data-sources.md 6: GSI; skoleporten.udir.no, lærerkompetanse',
  fields: [
    COUNT_DAY,
    UNIT,
    must(
      'hours',
      'number',
      'Undervisningstimer i alt.',
      'undervisningstimer i alt | undervisningstimer | årstimer | hours',
    ),
    must(
      'qualifiedHours',
      'number',
      'Av dem timer gitt av lærere som oppfyller kravene til tilsetting.',
      'timer gitt av lærere som oppfyller kravene | timer med godkjent kompetanse | kvalifiserte timer | qualified hours',
    ),
  ],
  key: ['day', 'unit'],
  wholes: [{ whole: 'hours', parts: ['qualifiedHours'] }],
  ofJson: hoursOfJson,
};

/** How the portal's columns of the two begin. */
const MEASURES = {
  qualifiedHours: ['undervisningstimer gitt av', 'årstimer gitt av', 'årstimer til undervisning gitt av'],
  hours: ['undervisningstimer i alt', 'undervisningstimer totalt', 'årstimer i alt', 'årstimer totalt'],
};

function hoursOfJson(value: unknown): readonly (JsonRow | null)[] | null {
  const rows = schoolsOfGsi(value, MEASURES);
  return rows?.map((row) => (row === null ? null : { day: row.schoolYear, unit: row.unit, ...row.texts })) ?? null;
}
