/** What anyone has been told, or has been refused: what is told later is protected knowing it. */
export const sql = `
create table told_lattice (
  no integer generated always as identity primary key,
  asked text not null,
  version text not null,
  cells text not null,
  recorded_at timestamptz not null,
  unique (asked, version)
);
comment on table told_lattice is 'The ledger of releases: cells of one metric, time and division that may be told, as they were told, for each version of what is known.';
comment on column told_lattice.asked is 'Metric, time and division, as JSON: the scope of the cells.';
comment on column told_lattice.cells is 'Codes, standing and number of each cell: JSON, deflated, base64.';

create trigger never_changed before update or delete or truncate on told_lattice
  for each statement execute function refuse_change();
`;
