import type { PersonRow } from '../../record/index.ts';
import { type QualificationRow, qualificationOf, type TeachingRow, teachingOf } from '../../requirements/index.ts';
import type { PersonKey } from '../../terms/index.ts';

/** What is told of each person: qualifications, and what they teach. */
export interface PersonTellings {
  readonly qualifications: ReadonlyMap<PersonKey, readonly QualificationRow[]>;
  readonly teaching: ReadonlyMap<PersonKey, readonly TeachingRow[]>;
}

export function tellingsOf(rows: readonly PersonRow[]): PersonTellings {
  const qualifications = new Map<PersonKey, QualificationRow[]>();
  const teaching = new Map<PersonKey, TeachingRow[]>();
  for (const { table, person, values } of rows) {
    if (table === 'qualifications') add(qualifications, person, qualificationOf(values));
    if (table === 'teaching') add(teaching, person, teachingOf(values));
  }
  return { qualifications, teaching };
}

function add<Row>(rows: Map<PersonKey, Row[]>, person: PersonKey, row: Row): void {
  const own = rows.get(person);
  if (own === undefined) rows.set(person, [row]);
  else own.push(row);
}
