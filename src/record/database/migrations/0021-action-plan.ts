/**
 * The owner's plan: what it is made of, told again and again. The database itself refuses an action without a status, a status
 * without evidence, and one that was to find something out and ends with nothing found.
 */
export const sql = `
create table plan_item (
  no integer generated always as identity primary key,
  part text not null check (part in ('characteristic', 'challenge', 'focus-area', 'action', 'meeting')),
  code text not null check (code <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (part, code),
  unique (no, part)
);
comment on column plan_item.code is 'The owner''s own number of it.';

create table plan_item_version (
  no integer generated always as identity primary key,
  item integer not null,
  part text not null,
  valid_from date not null,
  status text check (status in ('proposed', 'decided', 'started', 'running', 'evaluated', 'ended', 'stopped')),
  strength text check (strength in ('must', 'do-more', 'find-out')),
  content json not null,
  reason text not null,
  metric text,
  metric_on date,
  delivery integer references delivery,
  recorded_at timestamptz not null,
  recorded_by text not null,
  foreign key (item, part) references plan_item (no, part),
  check ((part = 'action') = (status is not null)),
  check ((part = 'action') = (strength is not null)),
  check ((metric is null) = (metric_on is null)),
  check (coalesce(content ->> 'title', '') <> ''),
  check (part <> 'action' or coalesce(content -> 'course' -> -1 ->> 'status', '') = status),
  check (part <> 'action' or coalesce(json_array_length(content -> 'course' -> -1 -> 'evidence'), 0) > 0),
  check (
    status <> 'ended' or strength <> 'find-out' or (
      jsonb_path_exists(content::jsonb, '$.course[last].evidence[*] ? (@.kind == "decision")')
      and jsonb_path_exists(content::jsonb, '$.course[last].evidence[*] ? (@.kind == "finding")')
    )
  )
);
create index on plan_item_version (item);
comment on column plan_item_version.part is 'As of the item: the checks need it beside the content.';
comment on column plan_item_version.valid_from is 'From which day it holds; when it was told is recorded_at.';
comment on column plan_item_version.status is 'Where an action stands by the last step of its course.';
comment on column plan_item_version.reason is 'Why it was told anew; empty of a first telling.';
comment on column plan_item_version.metric is 'The figure that was the reason, with the day it was of.';
comment on column plan_item_version.delivery is 'The delivery that told it, where one did: taken back, it does not count.';

create table plan_item_word (
  no integer generated always as identity primary key,
  version integer not null references plan_item_version,
  counts boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table plan_item_word is 'A telling taken back, or put again. The latest word holds; none: it counts.';

do $$
declare
  kept text;
begin
  foreach kept in array array['plan_item', 'plan_item_version', 'plan_item_word'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
