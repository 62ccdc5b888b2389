/**
 * The record's first form. Facts are only ever added: triggers refuse to change or remove them. The four tables that
 * take thousands of rows per delivery have no foreign keys: checking them row by row would double the time of take-in.
 * What they refer to is checked in one go before a delivery is committed (keep/check-references.ts), and nothing they
 * refer to can be removed afterwards.
 */
export const sql = `
create table delivery (
  no integer generated always as identity primary key,
  source text not null,
  sha256 text not null,
  content_sha256 text not null,
  known_on date not null,
  own_time boolean not null,
  extent_kind text check (extent_kind in ('history', 'month')),
  extent_first_day date,
  horizon date not null,
  mapping text,
  rows_read integer not null,
  rows_kept integer not null,
  rows_rejected integer not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((extent_kind = 'month') = (extent_first_day is not null))
);
create index delivery_by_bytes on delivery (sha256);
create index delivery_by_content on delivery (content_sha256);

create table delivery_withdrawal (
  delivery integer primary key references delivery,
  withdrawn_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table delivery_file (
  delivery integer not null references delivery,
  place integer not null,
  name text not null,
  sha256 text not null,
  bytes bigint not null,
  primary key (delivery, place)
);

create table finding (
  delivery integer not null references delivery,
  place integer not null,
  control text not null,
  severity text not null check (severity in ('rejects-row', 'note')),
  file text not null,
  line integer,
  path text not null,
  details json not null,
  count integer not null,
  primary key (delivery, place)
);

create table person (
  no integer generated always as identity primary key,
  key text not null unique check (key ~ '^[0-9a-f]{32}$'),
  recorded_at timestamptz not null
);

create table person_fact (
  person integer not null,
  delivery integer not null,
  birth_year smallint,
  birth_month smallint check (birth_month between 1 and 12),
  sex text not null check (sex in ('f', 'm', 'unknown')),
  recorded_at timestamptz not null,
  primary key (delivery, person)
);

create table identity_link (
  delivery integer not null references delivery,
  place integer not null,
  earlier integer not null references person,
  later integer not null references person,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table workplace (
  no integer generated always as identity primary key,
  name text not null unique
);

create table staff_position (
  no integer generated always as identity primary key,
  key text not null,
  title text not null,
  unique (key, title)
);

create table employment_fact (
  delivery integer not null,
  place integer not null,
  person integer not null,
  source_id text,
  workplace integer not null,
  position integer,
  percent integer,
  contract text not null check (contract in ('permanent', 'temporary', 'unknown')),
  terms text not null,
  valid_from date not null,
  valid_to date,
  end_reason text,
  end_reason_text text,
  education text,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table leave_fact (
  delivery integer not null,
  place integer not null,
  person integer not null,
  workplace integer not null,
  valid_from date not null,
  valid_to date,
  percent integer,
  kind text not null,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table unit_fact (
  delivery integer not null references delivery,
  place integer not null,
  unit text not null check (unit ~ '^[0-9]{9}$'),
  name text not null,
  school_type text not null,
  grade_from integer,
  grade_to integer,
  area_code text,
  sub_area_code text,
  latitude double precision,
  longitude double precision,
  pupils integer,
  registered_employees integer,
  parent text,
  closed_on date,
  living_conditions text not null,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table area_fact (
  delivery integer not null references delivery,
  place integer not null,
  code text not null,
  name text not null,
  level text not null check (level in ('area', 'sub-area')),
  parent text,
  living_conditions text not null,
  geometry text,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table succession_fact (
  delivery integer not null references delivery,
  place integer not null,
  from_unit text not null,
  to_unit text not null,
  valid_from date not null,
  kind text not null check (kind in ('merger', 'split', 'renumbering')),
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table workplace_placing (
  no integer generated always as identity primary key,
  workplace text not null,
  unit text not null,
  valid_from date,
  origin text not null check (origin in ('hand', 'mapping')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table workplace_placing is 'From valid_from (null = always) the workplace is the unit; a later row replaces earlier ones from its day on. An empty unit takes the placing back.';

create table position_placing (
  no integer generated always as identity primary key,
  position text not null,
  subgroup text not null,
  valid_from date,
  origin text not null check (origin in ('hand', 'mapping')),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table position_placing is 'As workplace_placing, for positions and staff subgroups.';

create table mapping (
  no integer generated always as identity primary key,
  name text not null,
  content json not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table setting (
  no integer generated always as identity primary key,
  key text not null,
  value text not null,
  recorded_at timestamptz not null
);

create table look_up_log (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  who text not null,
  role text not null,
  unit text,
  what text not null
);

create table take_in_job (
  no integer generated always as identity primary key,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  started_by text not null,
  outcome json not null
);
comment on table take_in_job is 'What became of every file of one take-in, stopped ones too. No rows of persons.';

create schema identity;

create table identity.key_state (
  version integer primary key,
  fingerprint text not null,
  recorded_at timestamptz not null
);

create table identity.person (
  person integer not null,
  delivery integer not null,
  number_sealed bytea not null,
  name_sealed bytea,
  recorded_at timestamptz not null,
  primary key (person, delivery)
);
comment on table identity.person is 'Identity numbers and names, sealed with AES-256-GCM under a key outside the database. Never joined by analysis.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is never changed: % of % is refused', tg_op, tg_table_name;
end
$$;

do $$
declare
  kept text;
begin
  foreach kept in array array[
    'delivery', 'delivery_withdrawal', 'delivery_file', 'finding', 'person_fact', 'identity_link', 'workplace',
    'staff_position', 'employment_fact', 'leave_fact', 'unit_fact', 'area_fact', 'succession_fact',
    'workplace_placing', 'position_placing', 'mapping', 'setting', 'look_up_log', 'take_in_job', 'identity.key_state'
  ] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;

create trigger never_removed before delete or truncate on person for each statement execute function refuse_change();
create trigger never_removed before delete or truncate on identity.person for each statement execute function refuse_change();
`;
