/**
 * What the law asks of whoever keeps personal data: how long, decided by the owner; deletion that is real; and what persons ask
 * for. Rows about persons may be deleted now, and only inside a run of the retention that is written in the same transaction:
 * the name of the run is not enough, its row must be this transaction's own.
 */
export const sql = `
create table retention_decision (
  no integer generated always as identity primary key,
  kind text not null,
  months integer check (months between 0 and 1200),
  plan_allows boolean not null,
  reason text not null,
  decided_by text not null,
  valid_from date not null,
  known_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table retention_decision is 'How long the owner keeps a kind. The latest that has begun to hold holds; one is undone by another.';
comment on column retention_decision.months is 'Null: kept until the owner decides otherwise.';
comment on column retention_decision.plan_allows is 'The owner says that the documentation plan of its archive allows deletion here. arkivlova § 13.';

create table retention_run (
  no integer generated always as identity primary key,
  ran_on date not null,
  left_until date,
  plans_until date,
  removed integer not null,
  looks_removed_to text,
  outcome json not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on column retention_run.left_until is 'The last day of those whose rows were removed: figures of days until then lack them. Null where nobody was.';
comment on column retention_run.plans_until is 'The same of plans: the last day of those that were removed.';
comment on column retention_run.looks_removed_to is 'Hash of the last line of the log of look-ups that was removed: the chain begins after it.';
comment on column retention_run.outcome is 'How many of each kind were removed and kept, and why. No persons.';

create or replace function last_look_hash() returns text language sql security definer set search_path = public as $$
  select coalesce(
    (select hash from look_up_log order by no desc limit 1),
    (select looks_removed_to from retention_run where looks_removed_to is not null order by no desc limit 1)
  )
$$;
create index on fulfilment_plan_word (version);

create table privacy_request (
  no integer generated always as identity primary key,
  person integer not null references person,
  kind text not null check (kind in ('export', 'correction', 'restriction', 'lifting')),
  received_on date not null,
  due_on date not null,
  source text,
  known_until integer not null,
  said text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((kind = 'correction') = (source is not null)),
  check (due_on > received_on)
);
comment on table privacy_request is 'What a person has asked for, and when it must be answered: one month, GDPR art. 12(3).';
comment on column privacy_request.said is 'What the person says, of a correction; the reason, of the others.';
comment on column privacy_request.source is 'Which source must be mended, of a correction.';
comment on column privacy_request.known_until is 'Number of the last delivery when it was noted: a later one may tell otherwise.';

create table privacy_answer (
  no integer generated always as identity primary key,
  request integer not null references privacy_request,
  outcome text not null check (outcome in ('met', 'refused', 'extended')),
  said text not null,
  answered_on date not null,
  due_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((outcome = 'extended') = (due_on is not null))
);
comment on column privacy_answer.due_on is 'The new day, of an extension: at most two months more, GDPR art. 12(3).';

create table person_restriction (
  no integer generated always as identity primary key,
  person integer not null references person,
  restricted boolean not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table person_restriction is 'GDPR art. 18. The latest row of a person holds: casework shows no name and writes nothing while it is restricted.';

do $$
declare
  kept text;
begin
  foreach kept in array array['retention_decision', 'retention_run'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;

create function refuse_outside_retention() returns trigger language plpgsql as $$
declare
  run text := coalesce(current_setting('laget.retention_run', true), '');
begin
  if tg_op = 'DELETE' and run ~ '^[0-9]{1,9}$' and exists (
    select from public.retention_run r where r.no = run::integer and r.xmin = pg_current_xact_id()::xid
  ) then
    return null;
  end if;
  raise exception 'the record is never changed: % of % is refused', tg_op, tg_table_name;
end
$$;

do $$
declare
  kept text;
begin
  foreach kept in array array[
    'person_fact', 'identity_link', 'employment_fact', 'leave_fact', 'month_activity_fact', 'own_row_fact',
    'fulfilment_plan', 'fulfilment_plan_version', 'fulfilment_plan_word', 'look_up_log', 'user_person'
  ] loop
    execute format('drop trigger never_changed on %s', kept);
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_outside_retention()',
      kept
    );
  end loop;
  foreach kept in array array['privacy_request', 'privacy_answer', 'person_restriction'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_outside_retention()',
      kept
    );
  end loop;
  foreach kept in array array['person', 'identity.person'] loop
    execute format('drop trigger never_removed on %s', kept);
    execute format(
      'create trigger never_removed before delete or truncate on %s for each statement execute function refuse_outside_retention()',
      kept
    );
  end loop;
end
$$;
`;
