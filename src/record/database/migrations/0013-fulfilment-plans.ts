/**
 * Plans to fulfil the hiring requirement, and checks that were kept as cases. The database itself refuses a plan without legal
 * basis and end date, one that lasts longer than the law allows, and one that is called fulfilled without what was judged and seen.
 */
export const sql = `
create table fulfilment_plan (
  no integer generated always as identity primary key,
  person integer not null references person,
  unit text not null,
  post text not null,
  starts date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (person, unit, starts)
);

create table fulfilment_plan_version (
  no integer generated always as identity primary key,
  plan integer not null references fulfilment_plan,
  starts date not null,
  valid_from date not null,
  basis text not null check (basis in ('CONDITIONAL_17_3_2', 'TEMP_17_3_3', 'COND_10_6A', 'TEMP_10_6')),
  ends date not null,
  status text not null check (status in ('draft', 'agreed', 'running', 'fulfilled', 'lapsed', 'ended')),
  content json not null,
  judged json,
  delivery integer references delivery,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (ends >= starts),
  check ((basis in ('COND_10_6A', 'TEMP_10_6')) = (starts < date '2024-08-01')),
  check (
    basis in ('CONDITIONAL_17_3_2', 'COND_10_6A')
    or ends <= make_date(
      extract(year from starts)::integer + case when extract(month from starts) >= 8 then 1 else 0 end, 7, 31
    )
  ),
  check (status <> 'fulfilled' or (judged is not null and coalesce(json_array_length(content -> 'evidence'), 0) > 0))
);
create index on fulfilment_plan_version (plan);
comment on column fulfilment_plan_version.starts is 'As of the plan: the checks need it beside the end.';
comment on column fulfilment_plan_version.valid_from is 'From which day it holds; when it was told is recorded_at.';
comment on column fulfilment_plan_version.delivery is 'The delivery that told it, where one did: taken back, it does not count.';
comment on column fulfilment_plan_version.judged is 'Facts and the engine’s answer, of a plan that is fulfilled.';

create table fulfilment_plan_word (
  no integer generated always as identity primary key,
  version integer not null references fulfilment_plan_version,
  counts boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table fulfilment_plan_word is 'A telling taken back, or put again. The latest word holds; none: it counts.';

create table requirement_case (
  no integer generated always as identity primary key,
  unit text not null,
  post text not null,
  reference text not null,
  purpose text not null,
  assessed_by text not null,
  content json not null,
  known_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table requirement_case is 'A check that somebody chose to keep as a case: facts, evidence and the answer as it was given. Never a name or an identity number.';

do $$
declare
  kept text;
begin
  foreach kept in array array['fulfilment_plan', 'fulfilment_plan_version', 'fulfilment_plan_word', 'requirement_case'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
