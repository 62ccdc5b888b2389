/**
 * The day, as the calendar on the wall had it, on which a placing or a choice was made: what was known on a day is asked
 * in days. Rows from before have none; the day of `recorded_at` in Norway stands for it.
 */
export const sql = `
alter table workplace_placing add column known_on date;
alter table position_placing add column known_on date;
alter table setting add column known_on date;
`;
