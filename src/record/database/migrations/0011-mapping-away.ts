/** Saved column mappings can be put away and given another name; what was saved stays. */
export const sql = `
alter table mapping add column away boolean not null default false;
comment on column mapping.away is 'True: from this row on the name is not in use. A mapping that is renamed is saved under its new name and put away under the old.';
`;
