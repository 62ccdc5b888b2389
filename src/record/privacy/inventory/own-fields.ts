import { DEFINITIONS, type FieldDefinition, OWN_TABLE_IDS, type OwnTableId } from '../../../sources/index.ts';
import type { ColumnKind, Stated } from './statement.ts';

/** A field of the owner's own tables. It stands in `own_row_fact.content`, the person's number in a column of its own. */
export interface OwnFieldStated {
  readonly field: string;
  readonly kind: ColumnKind;
  /** The field's meaning, as it is told to whoever delivers it (bokmål). */
  readonly meaning: string;
}

export interface OwnTableStated extends Stated {
  readonly source: OwnTableId;
  /** The table's name (bokmål). */
  readonly name: string;
  readonly fields: readonly OwnFieldStated[];
}

const SUMS: Stated = {
  subject: 'nobody',
  purpose: 'staff-figures',
  basis: ['P-01'],
  origin: 'delivered',
  seenBy: ['nobody'],
  kept: 'not-personal',
};
const OF_EMPLOYEES: Stated = {
  subject: 'employees',
  purpose: 'requirements',
  basis: ['P-01', 'P-02'],
  origin: 'delivered',
  seenBy: ['case-workers'],
  kept: 'own-rows-of-who-left',
};
/** One application a row, under a running number: nobody is named, and few of a post are still somebody. */
const OF_APPLICANTS: Stated = {
  ...SUMS,
  subject: 'applicants',
  purpose: 'hiring',
  basis: ['P-01', 'P-03', 'P-11'],
  kept: 'while-in-use',
};
/** Sums of a unit, of which a few may be somebody: the gate withholds them. */
const OF_FEW: Stated = { ...SUMS, subject: 'employees', basis: ['P-01', 'P-03', 'P-04'], kept: 'while-in-use' };

/** Every own table is stated: a new one does not compile until it is. */
const STATED: Readonly<Record<OwnTableId, Stated>> = {
  absence: { ...OF_FEW, ground: 'employment-duty' },
  'care-places': SUMS,
  'teaching-hours': SUMS,
  'authorised-posts': SUMS,
  posts: SUMS,
  applications: OF_APPLICANTS,
  'exit-answers': OF_FEW,
  'survey-results': OF_FEW,
  pay: OF_FEW,
  'job-ads': SUMS,
  'education-applicants': SUMS,
  'living-index': SUMS,
  'working-time': OF_FEW,
  'qualified-hours': SUMS,
  'followed-cohorts': OF_FEW,
  'special-groups': SUMS,
  qualifications: OF_EMPLOYEES,
  teaching: OF_EMPLOYEES,
  'cover-hours': SUMS,
  'fulfilment-plans': { ...OF_EMPLOYEES, purpose: 'fulfilment', kept: 'fulfilment-plans' },
  'plan-actions': { ...SUMS, purpose: 'decisions', seenBy: ['everybody'] },
  'plan-meetings': { ...SUMS, purpose: 'decisions', seenBy: ['everybody'] },
};

/**
 * The fields of all own tables, from the definitions that steer their reading: a field that is read is stated here, whoever
 * added it. What it holds follows from its type and from whether its table has a person in each row.
 */
export function ownTablesStated(): readonly OwnTableStated[] {
  return OWN_TABLE_IDS.map((source) => {
    const { name, fields } = DEFINITIONS[source];
    const stated = STATED[source];
    const isOfPersons = stated.subject !== 'nobody';
    return {
      source,
      name,
      ...stated,
      fields: fields.map((field) => ({
        field: field.name,
        kind: kindOf(field, stated, isOfPersons),
        meaning: field.meaning,
      })),
    };
  });
}

/** Days of absence with a doctor's note are of health, though they are sums. */
const OF_HEALTH = ['selfCertified', 'doctorShort', 'doctorLong'];

function kindOf({ name, type }: FieldDefinition, { ground }: Stated, isOfPersons: boolean): ColumnKind {
  if (type === 'identity-number') return 'pseudonymous';
  if (!isOfPersons) return 'not-personal';
  if (ground !== undefined && OF_HEALTH.includes(name)) return 'special';
  return type === 'text' ? 'free-text' : 'pseudonymous';
}
