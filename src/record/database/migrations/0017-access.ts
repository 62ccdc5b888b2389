import { rowLevel } from './0017-row-level.ts';

/**
 * Who may come in, and what each was given. A user is known by who vouches (issuer) and by the name used there
 * (subject), never by an identity number. What was given is never changed: taking back and putting again are words.
 * The database itself refuses a delegation that is longer or wider than what it comes from.
 */
const users = `
create table known_user (
  no integer generated always as identity primary key,
  issuer text not null,
  subject text not null,
  name text not null check (name <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (issuer, subject),
  check (subject !~ '^[0-9]{6}[[:space:].-]?[0-9]{5}$' and name !~ '[0-9]{6}[[:space:].-]?[0-9]{5}')
);
comment on column known_user.subject is 'What the issuer calls the user; never a national identity number.';

create table user_person (
  no integer generated always as identity primary key,
  known_user integer not null references known_user,
  person integer not null references person,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table user_person is 'Which person of the record a user is, for the own page. The latest row of a user holds.';
create index on user_person (known_user);
create index on user_person (person);

create table user_training (
  no integer generated always as identity primary key,
  known_user integer not null references known_user,
  trained_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on user_training (known_user);
comment on table user_training is 'Training in privacy and security. No grant counts before it (opplæringsforskrifta § 20-2).';

create table access_grant (
  no integer generated always as identity primary key,
  known_user integer not null references known_user,
  role text not null,
  area text,
  unit text check (unit ~ '^[0-9]{9}$'),
  valid_from date not null,
  valid_to date,
  reason text not null check (reason <> ''),
  delegated_from integer references access_grant,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (area is null or unit is null),
  check (valid_to is null or valid_to > valid_from),
  check (delegated_from is null or valid_to is not null)
);
comment on column access_grant.valid_to is 'First day it no longer holds; null = until it is taken back.';
create index on access_grant (known_user);

create table access_grant_word (
  no integer generated always as identity primary key,
  access_grant integer not null references access_grant,
  counts boolean not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on access_grant_word (access_grant);
comment on table access_grant_word is 'A grant taken back, or put again. The latest word holds; none: it counts.';

create function refuse_wider_delegation() returns trigger language plpgsql as $$
declare
  given access_grant%rowtype;
begin
  if new.delegated_from is null then
    return new;
  end if;
  select * into given from access_grant where no = new.delegated_from;
  if given.delegated_from is not null or given.role <> new.role or new.valid_from < given.valid_from
    or (given.valid_to is not null and new.valid_to > given.valid_to)
    or (given.unit is not null and new.unit is distinct from given.unit)
    or (given.area is not null and new.unit is null and new.area is distinct from given.area)
  then
    raise exception 'a delegation may not be longer or wider than the grant it comes from';
  end if;
  return new;
end
$$;
create trigger never_wider before insert on access_grant for each row execute function refuse_wider_delegation();

do $$
declare
  kept text;
begin
  foreach kept in array array['known_user', 'user_person', 'user_training', 'access_grant', 'access_grant_word'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;

/** Users, then rows about persons by reach, and the log as a chain: one step. */
export const sql = users + rowLevel;
