/** What a-meldinger, their feedback, NAV's workbooks and tables of pupils tell. Facts are only ever added, as before. */
export const sql = `
alter table delivery add column extent_workplace text;
comment on column delivery.extent_workplace is 'A history of one workplace replaces only what its source said of that workplace.';

create table message_fact (
  delivery integer primary key references delivery,
  message_id text not null,
  replaces text,
  employer text not null,
  valid_from date not null,
  delivered_at bigint not null,
  recipients integer not null,
  recorded_at timestamptz not null
);
create index message_by_id on message_fact (employer, message_id);
comment on column message_fact.delivered_at is 'Milliseconds since 1970, UTC.';

create table message_state_fact (
  delivery integer not null references delivery,
  place integer not null,
  message_id text not null,
  state text not null check (state in ('received', 'rejected', 'replaced')),
  recipients integer,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

create table month_activity_fact (
  delivery integer not null,
  place integer not null,
  person integer not null,
  workplace integer not null,
  has_pay boolean not null,
  hours integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);
comment on table month_activity_fact is 'Whether a person was paid for work in the month of a message, and hundredths of hours paid by the hour. Never amounts.';

create table pupils_fact (
  delivery integer not null references delivery,
  place integer not null,
  unit text not null check (unit ~ '^[0-9]{9}$'),
  valid_from date not null,
  pupils integer not null,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);

do $$
declare
  kept text;
begin
  foreach kept in array array['message_fact', 'message_state_fact', 'month_activity_fact', 'pupils_fact'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
