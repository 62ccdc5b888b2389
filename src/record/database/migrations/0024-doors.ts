/**
 * What several server processes behind one address must know of each other: how often somebody has asked, and how work goes that
 * one of them does. Not logged by the database: after a crash of its machine both begin anew.
 */
const processes = `
create unlogged table request_allowance (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  available double precision not null,
  allowed boolean not null,
  at timestamptz not null
);
create index on request_allowance (at);
comment on table request_allowance is 'What somebody has left to ask for, for some minutes. Not in backups.';
comment on column request_allowance.key is 'HMAC of an address or a session: neither can be read out of it.';
comment on column request_allowance.at is 'By the clock of the database, so that no process gives more by a clock of its own.';

create unlogged table running_job (
  id text primary key check (id ~ '^[0-9a-f-]{36}$'),
  kind text not null check (kind in ('take-in', 'report')),
  ended boolean not null,
  told json not null,
  told_at timestamptz not null
);
comment on table running_job is 'How work goes that one server process does and any may be asked about. Gone an hour after its last word. Not in backups.';
comment on column running_job.told_at is 'By the clock of the database. Work that is not ended and has not been heard of for a minute has lost its process.';
`;

/**
 * Whom a line of the log is about stood there as the person's key, which a new identity key makes another, and which can be
 * reckoned again for somebody who has been deleted. From here on it is a name at random, and this table says whose. The
 * line stays as it was chained; without the row here it is about nobody. How many lines there are is kept beside the log.
 */
const lookUps = `
create table look_up_subject (
  subject text primary key check (subject ~ '^[0-9a-f]{32}$'),
  person integer not null references person,
  is_key boolean not null
);
create index on look_up_subject (person);
comment on table look_up_subject is 'Whom lines of the log of look-ups are about. It goes with the person, and the lines are about nobody then.';
comment on column look_up_subject.is_key is 'True for the keys that lines from before this table carry; nothing new is written under them.';
insert into look_up_subject (subject, person, is_key)
  select distinct l.person, p.no, true from look_up_log l join person p on p.key = l.person;
create trigger never_changed before update or delete or truncate on look_up_subject
  for each statement execute function refuse_outside_retention();

create function look_subject(person_key text) returns text
language plpgsql security definer set search_path = public as $$
declare
  number integer := (select no from person where key = person_key);
  found_subject text := (select subject from look_up_subject where person = number and not is_key limit 1);
begin
  if number is null then return person_key; end if;
  if found_subject is not null then return found_subject; end if;
  insert into look_up_subject (subject, person, is_key)
    values (replace(gen_random_uuid()::text, '-', ''), number, false) returning subject into found_subject;
  return found_subject;
end
$$;

-- The names that lines about the person of this transaction carry, also by the numbers the person had before or was given since.
create function laget_subjects() returns setof text
language sql stable security definer set search_path = public as $$
  with recursive link as (
    select distinct on (l.earlier) l.earlier, l.later
    from identity_link l
    where l.delivery not in (select delivery from delivery_withdrawal)
    order by l.earlier, l.delivery desc, l.place desc
  ),
  number (no) as (
    select no from person where key = laget_person()
    union
    select case when link.earlier = number.no then link.later else link.earlier end
    from link join number on number.no in (link.earlier, link.later)
  )
  select subject from look_up_subject where person in (select no from number)
  union
  select key from person where no in (select no from number)
  union
  select laget_person() where laget_person() is not null
$$;

grant select on look_up_subject to laget_casework;
drop policy own_lines on look_up_log;
create policy own_lines on look_up_log for select to laget_casework
  using (person in (select laget_subjects()) and kind <> 'whistle-blowing');
create index on look_up_log (person);

create table look_up_tally (
  day date not null,
  who text not null,
  kind text not null,
  unit text,
  purpose text,
  lines integer not null,
  unique nulls not distinct (day, who, kind, unit, purpose)
);
comment on table look_up_tally is 'How many lines of the log there are of a day, by what the log is searched by. Kept by the database. Not in backups: it is counted anew.';
insert into look_up_tally (day, who, kind, unit, purpose, lines)
  select (at at time zone 'Europe/Oslo')::date, who, kind, unit, purpose, count(*) from look_up_log group by 1, 2, 3, 4, 5;

create function tally_look_ups() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  insert into look_up_tally as kept (day, who, kind, unit, purpose, lines)
    select (at at time zone 'Europe/Oslo')::date, who, kind, unit, purpose,
      case when tg_op = 'INSERT' then count(*) else -count(*) end
    from changed
    group by 1, 2, 3, 4, 5
  on conflict (day, who, kind, unit, purpose) do update set lines = kept.lines + excluded.lines;
  if tg_op = 'DELETE' then delete from look_up_tally where lines = 0; end if;
  return null;
end
$$;
create trigger tally_added after insert on look_up_log
  referencing new table as changed for each statement execute function tally_look_ups();
create trigger tally_removed after delete on look_up_log
  referencing old table as changed for each statement execute function tally_look_ups();
alter table look_up_tally enable row level security;
grant select on look_up_tally to laget_casework;
create policy whole_log on look_up_tally for select to laget_casework
  using (current_setting('laget.log', true) = '*' and kind <> 'whistle-blowing');
`;

/** Who has been told that access was taken in an emergency. */
const emergencies = `
create table temporary_access_word (
  no integer generated always as identity primary key,
  temporary_access integer not null references temporary_access,
  word text not null check (word in ('mailed', 'seen')),
  known_user integer references known_user,
  recorded_at timestamptz not null,
  check ((word = 'seen') = (known_user is not null)),
  unique nulls not distinct (temporary_access, word, known_user)
);
comment on table temporary_access_word is 'That a message was sent of an emergency access, and which of those who must know have said that they have seen it.';
create trigger never_changed before update or delete or truncate on temporary_access_word
  for each statement execute function refuse_change();
`;

export const sql = processes + lookUps + emergencies;
