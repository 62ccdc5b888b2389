/** Rows of the owner's own tables (absence, posts, surveys …). Facts are only ever added, as before. */
export const sql = `
create table own_row_fact (
  delivery integer not null references delivery,
  place integer not null,
  key text not null,
  content json not null,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);
comment on column own_row_fact.key is 'Which row of its table it is: a later delivery of the same source replaces it.';
comment on column own_row_fact.content is 'Values by field as in docs/sources; days are numbers of days since 1970-01-01.';

create trigger never_changed before update or delete or truncate on own_row_fact
  for each statement execute function refuse_change();
`;
