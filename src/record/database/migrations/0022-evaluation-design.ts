/**
 * How an action is to be evaluated, told again and again. Once fixed a design is never taken back, and telling it anew needs a reason:
 * the database itself refuses both, so that nobody can choose the comparison after the figures are seen without it being read.
 */
export const sql = `
create table evaluation_design (
  no integer generated always as identity primary key,
  item integer not null,
  part text not null check (part = 'action'),
  content json not null,
  power json not null,
  dataset text not null check (dataset <> ''),
  seed integer not null,
  after_start boolean not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  foreign key (item, part) references plan_item (no, part),
  unique (no, item),
  check (coalesce(content ->> 'question', '') <> ''),
  check (coalesce(content -> 'outcome' ->> 'metric', '') <> ''),
  check (coalesce((content ->> 'smallestEffect')::double precision, 0) > 0)
);
create index on evaluation_design (item);
comment on column evaluation_design.power is 'What could be found with it, reckoned from the figures before the start.';
comment on column evaluation_design.dataset is 'The dataset version the power was reckoned from.';
comment on column evaluation_design.after_start is 'Told when the action had begun.';
comment on column evaluation_design.reason is 'Why it was told anew; needed once a design is fixed.';

create table evaluation_design_word (
  no integer generated always as identity primary key,
  design integer not null references evaluation_design,
  counts boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table evaluation_design_word is 'A design taken back before it was fixed, or put again. The latest word holds; none: it counts.';

create table evaluation_design_fixing (
  no integer generated always as identity primary key,
  item integer not null unique,
  design integer not null,
  after_start boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  foreign key (design, item) references evaluation_design (no, item)
);
comment on table evaluation_design_fixing is 'From here on the design of an action cannot be changed silently. Once for each action.';

create table evaluation_found (
  no integer generated always as identity primary key,
  design integer not null references evaluation_design,
  dataset text not null check (dataset <> ''),
  content json not null,
  recorded_at timestamptz not null,
  unique (design, dataset)
);
comment on table evaluation_found is 'What an evaluation found, as it was told, by the dataset version it was reckoned from.';

create function refuse_silent_design() returns trigger language plpgsql as $$
begin
  if new.reason = '' and exists (select 1 from evaluation_design_fixing f where f.item = new.item) then
    raise exception 'a fixed design is not changed without a reason';
  end if;
  return new;
end
$$;
create trigger never_silently before insert on evaluation_design for each row execute function refuse_silent_design();

create function refuse_word_on_fixed_design() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from evaluation_design d join evaluation_design_fixing f on f.item = d.item where d.no = new.design
  ) then
    raise exception 'a fixed design is not taken back';
  end if;
  return new;
end
$$;
create trigger never_taken_back before insert on evaluation_design_word
  for each row execute function refuse_word_on_fixed_design();

do $$
declare
  kept text;
begin
  foreach kept in array array[
    'evaluation_design', 'evaluation_design_word', 'evaluation_design_fixing', 'evaluation_found'
  ] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
