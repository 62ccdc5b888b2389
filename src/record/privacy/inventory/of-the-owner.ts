import { columnsOf, type Stated, type TableStated } from './statement.ts';

/** Of units, areas and deliveries: nobody is told of. */
const REGISTERS: Stated = {
  subject: 'nobody',
  purpose: 'staff-figures',
  basis: ['P-01'],
  origin: 'delivered',
  seenBy: ['everybody'],
  kept: 'not-personal',
};
/** What the owner's people decide, and who did. */
const DECISIONS: Stated = {
  subject: 'users',
  purpose: 'decisions',
  basis: ['P-06', 'P-12'],
  origin: 'decided',
  seenBy: ['administrators'],
  kept: 'while-in-use',
};
/** Figures that have passed the gate. */
const TOLD: Stated = { ...REGISTERS, purpose: 'told-figures', basis: ['P-06'], origin: 'program' };
const RUNNING: Stated = {
  ...REGISTERS,
  purpose: 'running',
  basis: ['P-06'],
  origin: 'program',
  seenBy: ['administrators'],
};

/** Tables without a person in a row. */
export const TABLES_OF_THE_OWNER: readonly TableStated[] = [
  {
    table: 'delivery',
    ...DECISIONS,
    purpose: 'accountability',
    origin: 'delivered',
    columns: columnsOf({
      'of-users': 'recorded_by',
      'not-personal':
        'no source sha256 content_sha256 known_on own_time extent_kind extent_first_day extent_workplace horizon mapping rows_read rows_kept rows_rejected recorded_at',
    }),
  },
  {
    table: 'delivery_withdrawal',
    ...DECISIONS,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'delivery withdrawn_on recorded_at' }),
  },
  {
    // What somebody has called a file may be anything.
    table: 'delivery_file',
    ...DECISIONS,
    origin: 'delivered',
    columns: columnsOf({ 'free-text': 'name', 'not-personal': 'delivery place sha256 bytes' }),
  },
  {
    // Findings tell lines and columns, never a name, a number or a free text of somebody's row.
    table: 'finding',
    ...REGISTERS,
    seenBy: ['administrators'],
    columns: columnsOf({ 'not-personal': 'delivery place control severity file line path details count' }),
  },
  { table: 'workplace', ...REGISTERS, columns: columnsOf({ 'not-personal': 'no name' }) },
  { table: 'staff_position', ...REGISTERS, columns: columnsOf({ 'not-personal': 'no key title' }) },
  {
    table: 'unit_fact',
    ...REGISTERS,
    columns: columnsOf({
      'not-personal':
        'delivery place unit name school_type grade_from grade_to area_code sub_area_code latitude longitude pupils registered_employees parent closed_on living_conditions line recorded_at',
    }),
  },
  {
    table: 'area_fact',
    ...REGISTERS,
    columns: columnsOf({
      'not-personal': 'delivery place code name level parent living_conditions geometry line recorded_at',
    }),
  },
  {
    table: 'succession_fact',
    ...REGISTERS,
    columns: columnsOf({ 'not-personal': 'delivery place from_unit to_unit valid_from kind line recorded_at' }),
  },
  {
    table: 'pupils_fact',
    ...REGISTERS,
    columns: columnsOf({ 'not-personal': 'delivery place unit valid_from pupils line recorded_at' }),
  },
  {
    table: 'message_fact',
    ...REGISTERS,
    columns: columnsOf({
      'not-personal': 'delivery message_id replaces employer valid_from delivered_at recipients recorded_at',
    }),
  },
  {
    table: 'message_state_fact',
    ...REGISTERS,
    columns: columnsOf({ 'not-personal': 'delivery place message_id state recipients line recorded_at' }),
  },
  {
    table: 'reported_figure_fact',
    ...REGISTERS,
    purpose: 'told-figures',
    columns: columnsOf({
      'not-personal':
        'delivery place publisher title published_on metric definition definition_text valid_from valid_to staff_group whom value rounding measure numerator denominator address note line recorded_at',
    }),
  },
  {
    table: 'workplace_placing',
    ...DECISIONS,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'not-personal': 'no workplace unit valid_from origin recorded_at known_on',
    }),
  },
  {
    table: 'position_placing',
    ...DECISIONS,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'not-personal': 'no position subgroup valid_from origin recorded_at known_on',
    }),
  },
  {
    table: 'mapping',
    ...DECISIONS,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no name content recorded_at away' }),
  },
  { table: 'setting', ...DECISIONS, columns: columnsOf({ 'not-personal': 'no key value recorded_at known_on' }) },
  {
    table: 'fewest_persons_decision',
    ...DECISIONS,
    columns: columnsOf({
      'free-text': 'reason',
      'of-users': 'decided_by recorded_by',
      'not-personal': 'no metric purpose fewest known_on recorded_at',
    }),
  },
  {
    table: 'series_break',
    ...DECISIONS,
    columns: columnsOf({
      'free-text': 'title reason',
      'of-users': 'recorded_by',
      'not-personal': 'no valid_from metrics groups units sources address recorded_on recorded_at',
    }),
  },
  {
    table: 'series_break_word',
    ...DECISIONS,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no series_break counts recorded_on recorded_at' }),
  },
  {
    table: 'retention_decision',
    ...DECISIONS,
    columns: columnsOf({
      'free-text': 'reason',
      'of-users': 'decided_by recorded_by',
      'not-personal': 'no kind months plan_allows valid_from known_on recorded_at',
    }),
  },
  {
    table: 'retention_run',
    ...DECISIONS,
    purpose: 'accountability',
    origin: 'program',
    columns: columnsOf({
      'of-users': 'recorded_by',
      'not-personal': 'no ran_on left_until plans_until removed looks_removed_to outcome recorded_at',
    }),
  },
  {
    table: 'involvement_note',
    ...DECISIONS,
    purpose: 'accountability',
    columns: columnsOf({
      'free-text': 'involved said',
      'of-users': 'noted_by recorded_by',
      'not-personal': 'no about_kind about involved_on recorded_at',
    }),
  },
  {
    table: 'involvement_take_back',
    ...DECISIONS,
    purpose: 'accountability',
    columns: columnsOf({
      'free-text': 'reason',
      'of-users': 'noted_by recorded_by',
      'not-personal': 'note recorded_at',
    }),
  },
  {
    table: 'take_in_job',
    ...DECISIONS,
    purpose: 'accountability',
    origin: 'program',
    columns: columnsOf({ 'of-users': 'started_by', 'not-personal': 'no started_at ended_at outcome' }),
  },
  {
    table: 'kept_figure',
    ...TOLD,
    subject: 'users',
    kept: 'while-in-use',
    columns: columnsOf({
      'of-users': 'recorded_by',
      'not-personal': 'no name question language answer program kept_on recorded_at',
    }),
  },
  {
    table: 'kept_figure_list_change',
    ...TOLD,
    subject: 'users',
    kept: 'while-in-use',
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no kept put_away recorded_at' }),
  },
  {
    table: 'told_lattice',
    ...TOLD,
    seenBy: ['nobody'],
    columns: columnsOf({ 'not-personal': 'no asked version cells recorded_at scope' }),
  },
  { table: 'migration', ...RUNNING, columns: columnsOf({ 'not-personal': 'name checksum recorded_at' }) },
  {
    table: 'identity.key_state',
    ...RUNNING,
    columns: columnsOf({ 'not-personal': 'version fingerprint recorded_at' }),
  },
];
