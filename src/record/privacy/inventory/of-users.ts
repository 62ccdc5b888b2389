import { columnsOf, type Stated, type TableStated } from './statement.ts';

/** Who may come in, and what each was given. */
const ACCESS: Stated = {
  subject: 'users',
  purpose: 'accountability',
  basis: ['P-02', 'P-06'],
  origin: 'decided',
  seenBy: ['administrators', 'auditors'],
  kept: 'while-in-use',
};

/** Tables of those who use Laget. */
export const TABLES_OF_USERS: readonly TableStated[] = [
  {
    table: 'known_user',
    ...ACCESS,
    columns: columnsOf({
      'of-users': 'issuer subject name recorded_by',
      'not-personal': 'no recorded_at',
    }),
  },
  {
    table: 'user_person',
    ...ACCESS,
    kept: 'persons-who-left',
    columns: columnsOf({
      pseudonymous: 'person',
      'of-users': 'known_user recorded_by',
      'not-personal': 'no recorded_at',
    }),
  },
  {
    table: 'user_training',
    ...ACCESS,
    columns: columnsOf({ 'of-users': 'known_user recorded_by', 'not-personal': 'no trained_on recorded_at' }),
  },
  {
    table: 'access_grant',
    ...ACCESS,
    columns: columnsOf({
      'of-users': 'known_user role area unit recorded_by',
      'free-text': 'reason',
      'not-personal': 'no valid_from valid_to delegated_from recorded_at',
    }),
  },
  {
    table: 'access_grant_word',
    ...ACCESS,
    columns: columnsOf({
      'of-users': 'recorded_by',
      'free-text': 'reason',
      'not-personal': 'no access_grant counts recorded_at',
    }),
  },
  {
    table: 'temporary_access',
    ...ACCESS,
    columns: columnsOf({
      'of-users': 'known_user role area unit seen_as',
      'free-text': 'reason',
      'not-personal': 'no kind begun_at ends_at',
    }),
  },
  {
    table: 'temporary_access_end',
    ...ACCESS,
    columns: columnsOf({ 'of-users': 'ended_by', 'not-personal': 'temporary_access ended_at' }),
  },
  {
    table: 'temporary_access_word',
    ...ACCESS,
    columns: columnsOf({ 'of-users': 'known_user', 'not-personal': 'no temporary_access word recorded_at' }),
  },
  {
    table: 'session',
    ...ACCESS,
    origin: 'program',
    columns: columnsOf({
      'of-users': 'issuer subject name provider_session role unit area ended_by sealed',
      'not-personal': 'no token_sha256 issued_at last_seen_at idle_seconds longest_seconds ended_at ended_why',
    }),
  },
  {
    table: 'task_purpose',
    ...ACCESS,
    origin: 'program',
    columns: columnsOf({ pseudonymous: 'task', 'of-users': 'session purpose', 'not-personal': 'told_at' }),
  },
  {
    table: 'login_attempt',
    ...ACCESS,
    origin: 'program',
    columns: columnsOf({ 'of-users': 'sealed', 'not-personal': 'key_sha256 begun_at' }),
  },
  {
    table: 'request_allowance',
    ...ACCESS,
    purpose: 'running',
    origin: 'program',
    seenBy: ['nobody'],
    columns: columnsOf({ 'of-users': 'key', 'not-personal': 'available allowed at' }),
  },
  {
    table: 'running_job',
    ...ACCESS,
    purpose: 'running',
    origin: 'program',
    columns: columnsOf({ 'free-text': 'told', 'not-personal': 'id kind ended told_at' }),
  },
];
