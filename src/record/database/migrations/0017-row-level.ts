/**
 * Rows about persons are read and written by a role of the database that sees what was set for the transaction and
 * nothing else: units (laget.units), the own person (laget.person), names (laget.names), the log (laget.log). Where
 * nothing is set there is no row, so a forgotten condition in the program shows nothing. Take-in, backup and the read
 * model work as the owner of the tables. The log of look-ups becomes a chain: each line carries the hash of the one
 * before.
 */
export const rowLevel = `
do $$
declare
  -- From PostgreSQL 16 whoever makes a role is a member of it, and yet may not work as it.
  needed text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  begin
    if not exists (select from pg_roles where rolname = 'laget_casework') then
      create role laget_casework nologin;
    end if;
  exception
    when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'laget_casework', needed) then
    grant laget_casework to current_user;
  end if;
exception
  when insufficient_privilege then
    raise exception 'the database user may not make roles; let whoever runs the server do: create role laget_casework nologin; grant laget_casework to %', current_user;
end
$$;

create function laget_reaches(unit text) returns boolean language sql stable as $$
  select coalesce(
    current_setting('laget.units', true) = '*'
      or unit = any (string_to_array(nullif(current_setting('laget.units', true), ''), ',')),
    false
  )
$$;
create function laget_person() returns text language sql stable as $$
  select nullif(current_setting('laget.person', true), '')
$$;

grant usage on schema public, identity to laget_casework;
grant select, insert on fulfilment_plan, fulfilment_plan_version, fulfilment_plan_word, requirement_case to laget_casework;
grant select on person, delivery_withdrawal, identity.person to laget_casework;

alter table fulfilment_plan enable row level security;
create policy within_reach on fulfilment_plan to laget_casework
  using (laget_reaches(unit)) with check (laget_reaches(unit));
create policy own_person on fulfilment_plan for select to laget_casework
  using (person in (select p.no from person p where p.key = laget_person()));

alter table fulfilment_plan_version enable row level security;
create policy of_a_plan_seen on fulfilment_plan_version for select to laget_casework
  using (exists (select from fulfilment_plan f where f.no = plan));
create policy of_a_plan_reached on fulfilment_plan_version for insert to laget_casework
  with check (exists (select from fulfilment_plan f where f.no = plan and laget_reaches(f.unit)));

alter table fulfilment_plan_word enable row level security;
create policy of_a_version_seen on fulfilment_plan_word for select to laget_casework
  using (exists (select from fulfilment_plan_version v where v.no = version));
create policy of_a_version_reached on fulfilment_plan_word for insert to laget_casework
  with check (
    exists (
      select from fulfilment_plan_version v join fulfilment_plan f on f.no = v.plan
      where v.no = version and laget_reaches(f.unit)
    )
  );

alter table requirement_case enable row level security;
create policy within_reach on requirement_case to laget_casework
  using (laget_reaches(unit)) with check (laget_reaches(unit));

alter table identity.person enable row level security;
create policy named on identity.person for select to laget_casework
  using (
    person in (
      select p.no from person p
      where p.key = any (string_to_array(nullif(current_setting('laget.names', true), ''), ','))
    )
  );

alter table look_up_log
  add column purpose text,
  add column person text check (person ~ '^[0-9a-f]{32}$'),
  add column kind text not null default 'ordinary'
    check (kind in ('ordinary', 'whistle-blowing', 'look-as', 'emergency')),
  add column previous text,
  add column hash text check (hash ~ '^[0-9a-f]{64}$');
comment on column look_up_log.person is 'Key of the person that was looked up; null where it was figures, or a list without names.';
comment on column look_up_log.kind is 'Lines of whistle-blowing cases are not shown to the person, nor to who reads the rest of the log.';
comment on column look_up_log.hash is 'SHA-256 of the line and of the hash before; lines from before the chain have none.';

create function last_look_hash() returns text language sql security definer set search_path = public as $$
  select hash from look_up_log order by no desc limit 1
$$;
grant select, insert on look_up_log to laget_casework;
alter table look_up_log enable row level security;
create policy added_by_anyone on look_up_log for insert to laget_casework with check (true);
create policy whole_log on look_up_log for select to laget_casework
  using (current_setting('laget.log', true) = '*' and kind <> 'whistle-blowing');
create policy own_lines on look_up_log for select to laget_casework
  using (person = laget_person() and kind <> 'whistle-blowing');
create policy own_looks on look_up_log for select to laget_casework
  using (who = nullif(current_setting('laget.who', true), ''));
`;
