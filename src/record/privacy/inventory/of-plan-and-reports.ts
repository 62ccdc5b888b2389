import { columnsOf, type Stated, type TableStated } from './statement.ts';

/** The owner's plan: everybody reads it. */
const PLAN: Stated = {
  subject: 'users',
  purpose: 'decisions',
  basis: ['P-06', 'P-12'],
  origin: 'decided',
  seenBy: ['everybody'],
  kept: 'while-in-use',
};
/** Reports tell figures that have passed the gate, and who said what of them. */
const TOLD: Stated = { ...PLAN, purpose: 'told-figures', basis: ['P-06'], origin: 'program' };

/** The plan, how its actions are evaluated, and reports: no person in a row. */
export const TABLES_OF_PLAN_AND_REPORTS: readonly TableStated[] = [
  {
    table: 'report',
    ...TOLD,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'free-text': 'text',
      'not-personal': 'no code language sha256 program recorded_at',
    }),
  },
  {
    table: 'report_word',
    ...TOLD,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'free-text': 'content',
      'not-personal': 'no report word recorded_at',
    }),
  },
  {
    table: 'report_form',
    ...TOLD,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'free-text': 'bytes',
      'not-personal': 'no report form sha256 recorded_at',
    }),
  },
  {
    table: 'plan_item',
    ...PLAN,
    columns: columnsOf({ 'free-text': 'code', 'of-users': 'recorded_by', 'not-personal': 'no part recorded_at' }),
  },
  {
    // Persons are told by their function only, and a text with an identity number is refused.
    table: 'plan_item_version',
    ...PLAN,
    columns: columnsOf({
      'free-text': 'content reason',
      'of-users': 'recorded_by',
      'not-personal': 'no item part valid_from status strength metric metric_on delivery recorded_at',
    }),
  },
  {
    table: 'plan_item_word',
    ...PLAN,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no version counts recorded_at' }),
  },
  {
    table: 'evaluation_design',
    ...PLAN,
    columns: columnsOf({
      'free-text': 'content reason',
      'of-users': 'recorded_by',
      'not-personal': 'no item part power dataset seed after_start recorded_at',
    }),
  },
  {
    table: 'evaluation_design_word',
    ...PLAN,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no design counts recorded_at' }),
  },
  {
    table: 'evaluation_design_fixing',
    ...PLAN,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no item design after_start recorded_at' }),
  },
  {
    table: 'incentive_told',
    ...PLAN,
    columns: columnsOf({
      'free-text': 'content reason',
      'of-users': 'recorded_by',
      'not-personal': 'no item part dataset recorded_at',
    }),
  },
  {
    table: 'incentive_word',
    ...PLAN,
    columns: columnsOf({ 'of-users': 'recorded_by', 'not-personal': 'no incentive counts recorded_at' }),
  },
  {
    table: 'evaluation_found',
    ...TOLD,
    columns: columnsOf({ 'not-personal': 'no design dataset content recorded_at' }),
  },
];
