/**
 * How few persons may be told, decided for a metric and a purpose. And what has been told is found whatever the limit was: it
 * stood in the scope, so that a changed limit forgot what had been told under the one before.
 */
export const sql = `
create table fewest_persons_decision (
  no integer generated always as identity primary key,
  metric text not null,
  purpose text not null,
  fewest integer,
  reason text not null,
  decided_by text not null,
  known_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table fewest_persons_decision is 'Fewest persons behind a figure of a metric, for a purpose. The latest decision holds; one is undone by another.';
comment on column fewest_persons_decision.fewest is 'Null: what holds where nobody has decided.';
comment on column fewest_persons_decision.decided_by is 'Who answers for it; who typed it is recorded_by.';

create trigger never_changed before update or delete or truncate on fewest_persons_decision
  for each statement execute function refuse_change();

alter table told_lattice add column scope text
  generated always as (regexp_replace(asked, ',\\{"fewestPersons":[0-9]+,"smallestBase":[0-9]+\\}', '')) stored;
create index on told_lattice (scope);
comment on column told_lattice.scope is 'What was asked without the limits it was told under, which earlier programs wrote there.';
`;
