/**
 * Rows of every table as the programs of their time could have kept them, by the step that made the table: one person at
 * one school since 2020, and what else was told or decided. Columns of later steps are not named.
 */
const AT = `timestamptz '2025-01-10 10:00Z'`;
const BY = `'kari'`;

/** Deliveries of one row each: source, and what they tell of. */
const deliveries = (rows: readonly string[]): string => `
insert into delivery (source, sha256, content_sha256, known_on, own_time, extent_kind, extent_first_day, horizon, mapping,
  rows_read, rows_kept, rows_rejected, recorded_at, recorded_by) values
${rows.map((row, i) => `(${row}, ${i === 0 ? `'kobling'` : 'null'}, 1, 1, 0, ${AT}, ${BY})`).join(',\n')};`;
const delivery = (source: string, mark: string, extent: string): string =>
  `'${source}', repeat('${mark}', 64), repeat('${mark}', 64), date '2025-01-10', false, ${extent}, date '2025-01-10'`;

/** Of the first step; the fingerprint is that of the key the record was opened with. */
export const firstRows = (fingerprint: string): string => `
insert into identity.key_state (version, fingerprint, recorded_at) values (1, '${fingerprint}', ${AT});
${deliveries([
  delivery('hr-extract', 'a', `'history', null`),
  delivery('school-register', 'b', 'null, null'),
  delivery('areas', 'c', 'null, null'),
  delivery('succession', 'd', 'null, null'),
  delivery('hr-extract', 'e', `'history', null`),
])}
insert into delivery_withdrawal (delivery, withdrawn_on, recorded_at, recorded_by) values (5, date '2025-01-11', ${AT}, ${BY});
insert into delivery_file (delivery, place, name, sha256, bytes) values (1, 0, 'uttrekk.csv', repeat('a', 64), 120);
insert into finding (delivery, place, control, severity, file, line, path, details, count)
  values (1, 0, 'hr-extract/end-before-start', 'note', 'uttrekk.csv', 2, 'Til dato', '{}', 1);
insert into person (key, recorded_at) values (repeat('0a', 16), ${AT}), (repeat('0b', 16), ${AT});
insert into person_fact (person, delivery, birth_year, birth_month, sex, recorded_at) values (1, 1, 1980, 3, 'f', ${AT});
insert into identity.person (person, delivery, number_sealed, name_sealed, recorded_at)
  values (1, 1, '\\x0102', '\\x0304', ${AT});
insert into identity_link (delivery, place, earlier, later, recorded_at) values (5, 0, 2, 1, ${AT});
insert into workplace (name) values ('Bjørka skole');
insert into staff_position (key, title) values ('2320102', 'Lærer');
insert into employment_fact (delivery, place, person, source_id, workplace, position, percent, contract, terms, valid_from,
  valid_to, end_reason, end_reason_text, education, line, recorded_at)
  values (1, 0, 1, null, 1, 1, 8000, 'permanent', 'ordinary', date '2020-08-01', null, null, null, null, 2, ${AT});
insert into leave_fact (delivery, place, person, workplace, valid_from, valid_to, percent, kind, line, recorded_at)
  values (1, 0, 1, 1, date '2022-01-01', date '2022-07-01', 10000, 'other', 2, ${AT});
insert into unit_fact (delivery, place, unit, name, school_type, grade_from, grade_to, area_code, sub_area_code, latitude,
  longitude, pupils, registered_employees, parent, closed_on, living_conditions, line, recorded_at)
  values (2, 0, '974760673', 'Bjørka skole', 'barneskole', 1, 7, 'A', null, 60.1, 10.2, 300, null, null, null, 'unknown', 2, ${AT});
insert into area_fact (delivery, place, code, name, level, parent, living_conditions, geometry, line, recorded_at)
  values (3, 0, 'A', 'Øst', 'area', null, 'unknown', null, 1, ${AT});
insert into succession_fact (delivery, place, from_unit, to_unit, valid_from, kind, line, recorded_at)
  values (4, 0, '971032146', '974760673', date '2019-08-01', 'merger', 2, ${AT});
insert into workplace_placing (workplace, unit, valid_from, origin, recorded_at, recorded_by)
  values ('Bjørka skole', '974760673', null, 'mapping', ${AT}, ${BY});
insert into position_placing (position, subgroup, valid_from, origin, recorded_at, recorded_by)
  values ('2320102', 'teacher', null, 'hand', ${AT}, ${BY});
insert into mapping (name, content, recorded_at, recorded_by)
  values ('kobling', '{"source":"hr-extract","columns":{},"workplaces":{},"positions":{}}', ${AT}, ${BY});
insert into setting (key, value, recorded_at) values ('owner-name', 'Fjordvik kommune', ${AT});
insert into look_up_log (at, who, role, unit, what) values (${AT}, 'kari', 'hr-analyst', null, 'A1 by unit');
insert into take_in_job (started_at, ended_at, started_by, outcome) values (${AT}, ${AT}, ${BY}, '[]');`;

/** Of the steps after the first; a step without a line made no table. */
export const ROWS_OF_STEPS: Readonly<Record<string, string>> = {
  '0002-messages': `
${deliveries([delivery('amelding', 'f', `'month', date '2024-12-01'`), delivery('amelding-feedback', '1', 'null, null')])}
insert into message_fact (delivery, message_id, replaces, employer, valid_from, delivered_at, recipients, recorded_at)
  values (6, 'm-1', null, '971032146', date '2024-12-01', 1736000000000, 1, ${AT});
insert into message_state_fact (delivery, place, message_id, state, recipients, line, recorded_at)
  values (7, 0, 'm-1', 'received', 1, 1, ${AT});
insert into month_activity_fact (delivery, place, person, workplace, has_pay, hours, recorded_at)
  values (6, 0, 1, 1, true, 0, ${AT});
insert into pupils_fact (delivery, place, unit, valid_from, pupils, line, recorded_at)
  values (2, 0, '974760673', date '2024-10-01', 300, 2, ${AT});`,
  '0004-kept-figure': `
insert into kept_figure (name, question, language, answer, program, kept_on, recorded_at, recorded_by)
  values ('Årsmelding', '{"metric":"A1"}', 'nb', '{}', '0.1.0', date '2025-01-10', ${AT}, ${BY});
insert into kept_figure_list_change (kept, put_away, recorded_at, recorded_by) values (1, true, ${AT}, ${BY});`,
  '0005-series-breaks': `
insert into series_break (valid_from, title, reason, metrics, groups, units, sources, address, recorded_on, recorded_at, recorded_by)
  values (date '2024-08-01', '{"nb":"Nytt system","nn":"Nytt system","en":"New system"}', '{"nb":"Bytte","nn":"Byte","en":"Change"}',
    '[]', '[]', '[]', '[]', null, date '2025-01-10', ${AT}, ${BY});
insert into series_break_word (series_break, counts, recorded_on, recorded_at, recorded_by)
  values (1, false, date '2025-01-10', ${AT}, ${BY});`,
  '0006-reported-figures': `
${deliveries([delivery('reported-figures', '2', 'null, null')])}
insert into reported_figure_fact (delivery, place, publisher, title, published_on, metric, definition, definition_text, valid_from,
  valid_to, staff_group, whom, value, rounding, measure, numerator, denominator, address, note, line, recorded_at)
  select max(no), 0, 'Nes', null, date '2025-01-10', 'B2', 'unknown', null, date '2023-10-01', date '2024-10-01', null, null, 9.2,
    0.05, 'percent', 59, 642, null, null, 2, ${AT} from delivery;`,
  '0007-told-lattice': `
insert into told_lattice (asked, version, cells, recorded_at)
  values ('["A1",{"fewestPersons":5,"smallestBase":10}]', 'sha256:0', 'eJyLjgUAARUAuQ==', ${AT});`,
  '0008-limits': `
insert into fewest_persons_decision (metric, purpose, fewest, reason, decided_by, known_on, recorded_at, recorded_by)
  values ('A1', 'public', 7, 'Vedtatt', 'Kommunedirektøren', date '2025-01-10', ${AT}, ${BY});`,
  '0010-own-tables': `
${deliveries([delivery('posts', '3', 'null, null')])}
insert into own_row_fact (delivery, place, key, content, line, recorded_at)
  select max(no), 0, 'p-1', '{}', 2, ${AT} from delivery;`,
  '0013-fulfilment-plans': `
insert into fulfilment_plan (person, unit, post, starts, recorded_at, recorded_by)
  values (1, '974760673', 'Lærer', date '2024-08-01', ${AT}, ${BY});
insert into fulfilment_plan_version (plan, starts, valid_from, basis, ends, status, content, judged, delivery, recorded_at, recorded_by)
  values (1, date '2024-08-01', date '2024-08-01', 'TEMP_17_3_3', date '2025-07-31', 'agreed',
    '{"gap":[],"steps":[],"mentor":"","noticeGiven":null,"reviews":[],"evidence":[],"recruitment":{}}', null, null, ${AT}, ${BY});
insert into fulfilment_plan_word (version, counts, recorded_at, recorded_by) values (1, true, ${AT}, ${BY});
insert into requirement_case (unit, post, reference, purpose, assessed_by, content, known_on, recorded_at, recorded_by)
  values ('974760673', 'Lærer', '25/1', 'hiring', 'kari', '{}', date '2025-01-10', ${AT}, ${BY});`,
  '0016-sessions': `
insert into session (token_sha256, issuer, subject, name, sealed, issued_at, last_seen_at, idle_seconds, longest_seconds)
  values (repeat('a', 64), 'https://login.example.no', 'kari-7', 'Kari', 'c2VhbGVk', ${AT}, ${AT}, 1800, 43200);
insert into task_purpose (session, task, purpose, told_at) values (1, 'fulfilment-plan plan-000001', 'follow-up', ${AT});
insert into login_attempt (key_sha256, sealed, begun_at) values (repeat('b', 64), 'c2VhbGVk', ${AT});`,
  '0017-access': `
insert into known_user (issuer, subject, name, recorded_at, recorded_by)
  values ('https://login.example.no', 'kari-7', 'Kari', ${AT}, ${BY});
insert into user_person (known_user, person, recorded_at, recorded_by) values (1, 1, ${AT}, ${BY});
insert into user_training (known_user, trained_on, recorded_at, recorded_by) values (1, date '2025-01-02', ${AT}, ${BY});
insert into access_grant (known_user, role, area, unit, valid_from, valid_to, reason, delegated_from, recorded_at, recorded_by)
  values (1, 'principal', null, '974760673', date '2025-01-02', null, 'Rektor', null, ${AT}, ${BY});
insert into access_grant_word (access_grant, counts, reason, recorded_at, recorded_by) values (1, false, 'Sluttet', ${AT}, ${BY});`,
  '0018-privacy': `
insert into retention_decision (kind, months, plan_allows, reason, decided_by, valid_from, known_on, recorded_at, recorded_by)
  values ('persons-who-left', 60, true, 'Vedtatt', 'Kommunedirektøren', date '2025-01-10', date '2025-01-10', ${AT}, ${BY});
insert into retention_run (ran_on, left_until, removed, looks_removed_to, outcome, recorded_at, recorded_by)
  values (date '2025-01-10', null, 0, null, '{"kinds":[],"files":[]}', ${AT}, ${BY});
insert into privacy_request (person, kind, received_on, due_on, source, known_until, said, recorded_at, recorded_by)
  values (1, 'export', date '2025-01-10', date '2025-02-10', null, 1, '', ${AT}, ${BY});
insert into privacy_answer (request, outcome, said, answered_on, due_on, recorded_at, recorded_by)
  values (1, 'met', '', date '2025-01-11', null, ${AT}, ${BY});
insert into person_restriction (person, restricted, reason, recorded_at, recorded_by) values (1, false, '', ${AT}, ${BY});`,
  '0019-temporary-access': `
insert into temporary_access (known_user, kind, role, area, unit, seen_as, reason, begun_at, ends_at)
  values (1, 'emergency', 'hr-analyst', null, null, null, 'Haster', ${AT}, ${AT}::timestamptz + interval '1 hour');
insert into temporary_access_end (temporary_access, ended_at, ended_by) values (1, ${AT}, ${BY});`,
  '0020-involvement': `
insert into involvement_note (about_kind, about, involved, involved_on, said, noted_by, recorded_at, recorded_by)
  values ('metric', 'A1', 'Hovedtillitsvalgte', date '2025-01-09', 'Enige', 'HR', ${AT}, ${BY});
insert into involvement_take_back (note, reason, noted_by, recorded_at, recorded_by) values (1, 'Feil', 'HR', ${AT}, ${BY});`,
  '0025-incentive': `
insert into incentive_told (item, part, content, dataset, reason, recorded_at, recorded_by)
  values (1, 'action', '{"perYear":60000}', 'sha256:0', '', ${AT}, ${BY});
insert into incentive_word (incentive, counts, recorded_at, recorded_by) values (1, true, ${AT}, ${BY});`,
  '0024-doors': `
insert into request_allowance (key, available, allowed, at) values (repeat('d', 64), 3, true, ${AT});
insert into running_job (id, kind, ended, told, told_at)
  values ('0f8b2c1e-5a77-4c7e-9a43-000000000001', 'report', false, '{"asked":3}', ${AT});
insert into look_up_subject (subject, person, is_key) values (repeat('e', 32), 1, false);
insert into temporary_access_word (temporary_access, word, known_user, recorded_at) values (1, 'mailed', null, ${AT});`,
  '0023-reports': `
insert into report (code, language, text, sha256, program, recorded_at, recorded_by)
  values ('tertial-2024-2-0a1b2c3d', 'nb', '{}', repeat('a', 64), '0.1.0', ${AT}, ${BY});
insert into report_word (report, word, content, recorded_at, recorded_by)
  values (1, 'published', '{"text":"{}","corrects":null,"reason":""}', ${AT}, ${BY});
insert into report_form (report, form, bytes, sha256, recorded_at, recorded_by)
  values (1, 'html', 'PGh0bWw+', repeat('a', 64), ${AT}, ${BY});`,
  '0021-action-plan': `
insert into plan_item (part, code, recorded_at, recorded_by) values ('action', '1.1', ${AT}, ${BY});
insert into plan_item_version
  (item, part, valid_from, status, strength, content, reason, metric, metric_on, delivery, recorded_at, recorded_by)
  values (1, 'action', date '2025-01-10', 'proposed', 'must',
    '{"title":"Veileder","course":[{"status":"proposed","evidence":[{"kind":"proposal"}]}]}', '', null, null, null, ${AT}, ${BY});
insert into plan_item_word (version, counts, recorded_at, recorded_by) values (1, true, ${AT}, ${BY});`,
  '0022-evaluation-design': `
insert into evaluation_design (item, part, content, power, dataset, seed, after_start, reason, recorded_at, recorded_by)
  values (1, 'action', '{"question":"Blir flere?","outcome":{"metric":"B2"},"smallestEffect":0.02}', '{}', 'sha256:0', 1, false, '',
    ${AT}, ${BY});
insert into evaluation_design_word (design, counts, recorded_at, recorded_by) values (1, true, ${AT}, ${BY});
insert into evaluation_design_fixing (item, design, after_start, recorded_at, recorded_by) values (1, 1, false, ${AT}, ${BY});
insert into evaluation_found (design, dataset, content, recorded_at) values (1, 'sha256:0', '{}', ${AT});`,
};
