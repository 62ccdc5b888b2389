/**
 * Access that ends within hours: taken in an emergency with a reason, or a look at the pages as another user has them.
 * Never changed; it ends by itself, or by a row that says who ended it.
 */
export const sql = `
create table temporary_access (
  no integer generated always as identity primary key,
  known_user integer not null references known_user,
  kind text not null check (kind in ('emergency', 'look-as')),
  role text not null,
  area text,
  unit text check (unit ~ '^[0-9]{9}$'),
  seen_as integer references known_user,
  reason text not null check (reason <> ''),
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  check (area is null or unit is null),
  check ((kind = 'look-as') = (seen_as is not null)),
  check (ends_at > begun_at and ends_at <= begun_at + interval '8 hours')
);
create index on temporary_access (known_user, ends_at);
comment on table temporary_access is 'A role that somebody has taken for some hours, with a reason. Rows about persons are never shown in a look as another.';

create table temporary_access_end (
  temporary_access integer primary key references temporary_access,
  ended_at timestamptz not null,
  ended_by text not null
);
comment on table temporary_access_end is 'Ended before its time. Without a row it ends at ends_at.';

create trigger never_changed before update or delete or truncate on temporary_access
  for each statement execute function refuse_change();
create trigger never_changed before update or delete or truncate on temporary_access_end
  for each statement execute function refuse_change();
`;
