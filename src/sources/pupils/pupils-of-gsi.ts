import type { FieldRow } from '../field-table.ts';
import { schoolsOfGsi } from '../files/gsi-answer.ts';

/** How the portal calls all pupils of a school; «Antall elever med …» are some of them. */
const MEASURES = { pupils: ['antall elever'] };

/** Pupils by school in an answer of GSI, as rows of the owner's table; null where the document is none. Lines are places of rows. */
export function pupilsOfGsi(value: unknown): readonly FieldRow[] | null {
  const schools = schoolsOfGsi(value, MEASURES);
  if (schools === null) return null;
  return schools.flatMap((school, place) => {
    if (school === null) return [];
    const texts: Readonly<Record<string, string>> = { unit: school.unit, day: school.schoolYear, ...school.texts };
    return [{ text: (field) => texts[field] ?? '', line: place + 1 }];
  });
}
