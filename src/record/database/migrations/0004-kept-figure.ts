/** Public figures that somebody wants to be able to repeat to the letter, and what was known when they were told. */
export const sql = `
create table kept_figure (
  no integer generated always as identity primary key,
  name text not null check (length(name) between 1 and 200),
  question json not null,
  language text not null,
  answer text not null,
  program text not null,
  kept_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on column kept_figure.answer is 'The JSON of the answer, to the byte. A public figure: it has passed the gate.';

create table kept_figure_list_change (
  no integer generated always as identity primary key,
  kept integer not null references kept_figure,
  put_away boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table kept_figure_list_change is 'A kept figure is never removed, only put away from the list and taken back to it.';

create trigger never_changed before update or delete or truncate on kept_figure
  for each statement execute function refuse_change();
create trigger never_changed before update or delete or truncate on kept_figure_list_change
  for each statement execute function refuse_change();
`;
