/** Reports as they were composed, and what was said of each: edited, approved, published, withdrawn. Only published figures are in them. */
export const sql = `
create table report (
  no integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]{3,80}$'),
  language text not null,
  text text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  program text not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on column report.text is 'The composed report as JSON, to the byte. Its figures have passed the gate.';

create table report_word (
  no integer generated always as identity primary key,
  report integer not null references report,
  word text not null check (
    word in ('edited', 'approved', 'approval-taken-back', 'excepted', 'exception-taken-back', 'published', 'withdrawn')
  ),
  content json not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create unique index report_published_once on report_word (report) where word = 'published';
create unique index report_withdrawn_once on report_word (report) where word = 'withdrawn';
create index on report_word (report);
comment on table report_word is 'What was decided of a report, in order. A published one is never changed, only withdrawn or followed by another.';

create table report_form (
  no integer generated always as identity primary key,
  report integer not null references report,
  form text not null,
  bytes text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (report, form)
);
comment on column report_form.bytes is 'The file as it was published, in base64.';

do $$
declare
  kept text;
begin
  foreach kept in array array['report', 'report_word', 'report_form'] loop
    execute format(
      'create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()',
      kept
    );
  end loop;
end
$$;
`;
