import { columnsOf, type Stated, type TableStated } from './statement.ts';

/** What a delivery told of employees: counted, and shown to nobody as rows. */
const FACTS: Stated = {
  subject: 'employees',
  purpose: 'staff-figures',
  basis: ['P-01', 'P-03'],
  origin: 'delivered',
  seenBy: ['nobody'],
  kept: 'persons-who-left',
};
const IDENTITY: Stated = {
  ...FACTS,
  purpose: 'identity',
  basis: ['P-01', 'P-05', 'P-06'],
  seenBy: ['case-workers'],
  kept: 'identities-of-who-left',
};
const PLANS: Stated = {
  subject: 'employees',
  purpose: 'fulfilment',
  basis: ['P-01', 'P-02', 'P-12'],
  origin: 'decided',
  seenBy: ['case-workers'],
  kept: 'fulfilment-plans',
};
const RIGHTS: Stated = {
  subject: 'employees',
  purpose: 'rights',
  basis: ['P-06', 'P-12'],
  origin: 'person-concerned',
  seenBy: ['administrators'],
  kept: 'privacy-requests',
};

/** Tables with a person in a row. */
export const TABLES_OF_PERSONS: readonly TableStated[] = [
  {
    table: 'person',
    ...IDENTITY,
    seenBy: ['nobody'],
    kept: 'persons-who-left',
    columns: columnsOf({ pseudonymous: 'no key', 'not-personal': 'recorded_at' }),
  },
  {
    table: 'identity.person',
    ...IDENTITY,
    columns: columnsOf({
      identifying: 'number_sealed name_sealed',
      pseudonymous: 'person',
      'not-personal': 'delivery recorded_at',
    }),
  },
  {
    table: 'identity_link',
    ...IDENTITY,
    seenBy: ['nobody'],
    kept: 'persons-who-left',
    columns: columnsOf({ pseudonymous: 'earlier later', 'not-personal': 'delivery place recorded_at' }),
  },
  {
    table: 'person_fact',
    ...FACTS,
    columns: columnsOf({ pseudonymous: 'person birth_year birth_month sex', 'not-personal': 'delivery recorded_at' }),
  },
  {
    table: 'employment_fact',
    ...FACTS,
    columns: columnsOf({
      pseudonymous:
        'person source_id workplace position percent contract terms valid_from valid_to end_reason end_reason_text education',
      'not-personal': 'delivery place line recorded_at',
    }),
  },
  {
    // What a leave is for is kept as a-ordningen's own kinds and no finer. That somebody has parental leave may tell of health.
    table: 'leave_fact',
    ...FACTS,
    basis: ['P-01', 'P-03', 'P-04'],
    ground: 'employment-duty',
    columns: columnsOf({
      special: 'kind',
      pseudonymous: 'person workplace valid_from valid_to percent',
      'not-personal': 'delivery place line recorded_at',
    }),
  },
  {
    table: 'month_activity_fact',
    ...FACTS,
    columns: columnsOf({
      pseudonymous: 'person workplace has_pay hours',
      'not-personal': 'delivery place recorded_at',
    }),
  },
  {
    // Rows of tables without persons too: their fields are stated one by one in own-tables.ts.
    table: 'own_row_fact',
    ...FACTS,
    purpose: 'requirements',
    seenBy: ['case-workers'],
    kept: 'own-rows-of-who-left',
    columns: columnsOf({
      'free-text': 'content',
      pseudonymous: 'person key',
      'not-personal': 'delivery place line recorded_at',
    }),
  },
  {
    table: 'fulfilment_plan',
    ...PLANS,
    columns: columnsOf({
      pseudonymous: 'no person unit post starts',
      'of-users': 'recorded_by',
      'not-personal': 'recorded_at',
    }),
  },
  {
    table: 'fulfilment_plan_version',
    ...PLANS,
    columns: columnsOf({
      'free-text': 'content',
      pseudonymous: 'no plan starts valid_from basis ends status judged',
      'of-users': 'recorded_by',
      'not-personal': 'delivery recorded_at',
    }),
  },
  {
    table: 'fulfilment_plan_word',
    ...PLANS,
    columns: columnsOf({ pseudonymous: 'version counts', 'of-users': 'recorded_by', 'not-personal': 'no recorded_at' }),
  },
  {
    // Never a name or an identity number: the applicant is the owner's own number of the case.
    table: 'requirement_case',
    subject: 'applicants',
    purpose: 'hiring',
    basis: ['P-01', 'P-11', 'A-05', 'A-07'],
    origin: 'decided',
    seenBy: ['case-workers'],
    kept: 'candidate-checks',
    columns: columnsOf({
      'free-text': 'content post',
      pseudonymous: 'reference unit purpose',
      'of-users': 'assessed_by recorded_by',
      'not-personal': 'no known_on recorded_at',
    }),
  },
  {
    table: 'privacy_request',
    ...RIGHTS,
    columns: columnsOf({
      'free-text': 'said',
      pseudonymous: 'no person kind source received_on due_on',
      'of-users': 'recorded_by',
      'not-personal': 'known_until recorded_at',
    }),
  },
  {
    table: 'privacy_answer',
    ...RIGHTS,
    origin: 'decided',
    columns: columnsOf({
      'free-text': 'said',
      pseudonymous: 'request outcome answered_on due_on',
      'of-users': 'recorded_by',
      'not-personal': 'no recorded_at',
    }),
  },
  {
    table: 'person_restriction',
    ...RIGHTS,
    origin: 'decided',
    kept: 'persons-who-left',
    columns: columnsOf({
      'free-text': 'reason',
      pseudonymous: 'person restricted',
      'of-users': 'recorded_by',
      'not-personal': 'no recorded_at',
    }),
  },
  {
    table: 'look_up_log',
    subject: 'users',
    purpose: 'accountability',
    basis: ['P-02', 'P-06'],
    origin: 'program',
    seenBy: ['auditors', 'administrators'],
    kept: 'look-up-log',
    columns: columnsOf({
      'of-users': 'who role unit purpose',
      pseudonymous: 'what person',
      'not-personal': 'no at kind previous hash',
    }),
  },
  {
    table: 'look_up_subject',
    subject: 'employees',
    purpose: 'accountability',
    basis: ['P-02', 'P-06'],
    origin: 'program',
    seenBy: ['nobody'],
    kept: 'persons-who-left',
    columns: columnsOf({ pseudonymous: 'subject person', 'not-personal': 'is_key' }),
  },
  {
    table: 'look_up_tally',
    subject: 'users',
    purpose: 'accountability',
    basis: ['P-02', 'P-06'],
    origin: 'program',
    seenBy: ['auditors', 'administrators'],
    kept: 'look-up-log',
    columns: columnsOf({ 'of-users': 'who unit purpose', 'not-personal': 'day kind lines' }),
  },
];
