/** Breaks in series that the owner knows of. Taken back and put again by a new row; nothing is changed or removed. */
export const sql = `
create table series_break (
  no integer generated always as identity primary key,
  valid_from date not null,
  title json not null,
  reason json not null,
  metrics json not null,
  groups json not null,
  units json not null,
  sources json not null,
  address text,
  recorded_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on column series_break.valid_from is 'First day of the newer series.';
comment on column series_break.metrics is 'Ids of the metrics it breaks; an empty list is every metric. Groups, units and sources alike.';

create table series_break_word (
  no integer generated always as identity primary key,
  series_break integer not null references series_break,
  counts boolean not null,
  recorded_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table series_break_word is 'A break counts from the day it was recorded until a word says that it does not; the last word holds.';

do $$
declare
  kept text;
begin
  foreach kept in array array['series_break', 'series_break_word'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
