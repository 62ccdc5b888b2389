/**
 * The incentive that goes with an action: its rule, told again and again. Nothing is overwritten: a telling is taken back, and put again, by
 * words. What the rule gives is reckoned anew from the figures of the day.
 */
export const sql = `
create table incentive_told (
  no integer generated always as identity primary key,
  item integer not null,
  part text not null check (part = 'action'),
  content json not null,
  dataset text not null check (dataset <> ''),
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  foreign key (item, part) references plan_item (no, part),
  check (coalesce((content ->> 'perYear')::double precision, 0) > 0)
);
create index on incentive_told (item);
comment on column incentive_told.dataset is 'The dataset version the rule was reckoned from when it was told.';

create table incentive_word (
  no integer generated always as identity primary key,
  incentive integer not null references incentive_told,
  counts boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table incentive_word is 'A rule taken back, or put again. The latest word holds; none: it counts.';

create trigger never_changed before update or delete or truncate on incentive_told
  for each statement execute function refuse_change();
create trigger never_changed before update or delete or truncate on incentive_word
  for each statement execute function refuse_change();
`;
