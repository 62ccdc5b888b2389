/** Rows of own tables that are each about a person: qualifications, and who teaches what. docs/decisions/0073. */
export const sql = `
alter table own_row_fact add column person integer references person;
comment on column own_row_fact.person is 'The person a row is about, by key; null in tables of no persons. It is part of which row it is.';
`;
