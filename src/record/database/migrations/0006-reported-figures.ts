/** Figures that were reported earlier, as they were reported. Facts are only ever added, as before. */
export const sql = `
create table reported_figure_fact (
  delivery integer not null references delivery,
  place integer not null,
  publisher text not null,
  title text,
  published_on date not null,
  metric text not null,
  definition text not null,
  definition_text text,
  valid_from date not null,
  valid_to date,
  staff_group text,
  whom text,
  value double precision not null,
  rounding double precision not null,
  measure text not null,
  numerator double precision,
  denominator double precision,
  address text,
  note text,
  line integer not null,
  recorded_at timestamptz not null,
  primary key (delivery, place)
);
comment on column reported_figure_fact.metric is 'As written: an id, an alias, or a name of its own.';
comment on column reported_figure_fact.valid_to is 'The second day of two; null for a figure of one day.';
comment on column reported_figure_fact.whom is 'A unit number, country, or an area as written; null = the whole owner.';

create trigger never_changed before update or delete or truncate on reported_figure_fact
  for each statement execute function refuse_change();
`;
