/**
 * That unions were involved before an analysis of staff was switched on (aml. § 9-2), noted by the owner: only ever added,
 * and taken back by a row of its own. And kept checks of candidates may be deleted, as other rows about persons are: inside a
 * run of the retention.
 */
export const sql = `
create table involvement_note (
  no integer generated always as identity primary key,
  about_kind text not null check (about_kind in ('metric', 'source')),
  about text not null,
  involved text not null check (involved <> '' and involved !~ '[0-9]{6} ?[0-9]{5}'),
  involved_on date not null,
  said text not null check (said <> '' and said !~ '[0-9]{6} ?[0-9]{5}'),
  noted_by text not null check (noted_by <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table involvement_note is 'Who was involved before an analysis of staff, when, and what they said. aml. §§ 9-1, 9-2.';
comment on column involvement_note.about is 'Id of a metric, or of an own table that metrics are counted from.';
comment on column involvement_note.involved is 'By role and organisation, not by name.';

create table involvement_take_back (
  note integer primary key references involvement_note,
  reason text not null check (reason <> ''),
  noted_by text not null check (noted_by <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table involvement_take_back is 'A note that counts no more, and why.';

do $$
declare
  kept text;
begin
  foreach kept in array array['involvement_note', 'involvement_take_back'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;

drop trigger never_changed on requirement_case;
create trigger never_changed before update or delete or truncate on requirement_case
  for each statement execute function refuse_outside_retention();
`;
