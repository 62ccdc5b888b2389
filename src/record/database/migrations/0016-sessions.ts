/** Who is logged in. Working tables, not history: rows are changed while a session lives and removed when it is long ended. */
export const sql = `
create table session (
  no integer generated always as identity primary key,
  token_sha256 text not null unique,
  issuer text not null,
  subject text not null,
  name text not null,
  provider_session text,
  role text,
  unit text,
  area text,
  sealed text not null,
  issued_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_seconds integer not null,
  longest_seconds integer not null,
  ended_at timestamptz,
  ended_why text,
  ended_by text,
  check ((ended_at is null) = (ended_why is null))
);
create index on session (issuer, subject) where ended_at is null;
comment on table session is 'Who is or was logged in. Any number of server processes share it. Not in backups: a restored record has nobody logged in.';
comment on column session.token_sha256 is 'SHA-256 of the token that the browser holds. The token itself is kept nowhere.';
comment on column session.subject is 'What the provider calls the person; never an identity number.';
comment on column session.sealed is 'What is needed to log out at the provider, sealed under the token: nobody can open it without the browser.';
comment on column session.role is 'The role in use; null where the person has none here.';

create table task_purpose (
  session integer not null references session on delete cascade,
  task text not null,
  purpose text not null,
  told_at timestamptz not null,
  primary key (session, task)
);
comment on table task_purpose is 'What somebody has said that a task is for, so that not every look asks. It goes with the session, and holds some hours.';
comment on column task_purpose.task is 'The task as the log of look-ups calls it, such as fulfilment-plan plan-000012: it names nobody.';

create table login_attempt (
  key_sha256 text primary key,
  sealed text not null,
  begun_at timestamptz not null
);
comment on table login_attempt is 'A login on its way: removed when it is answered, so that no answer is taken twice.';
comment on column login_attempt.sealed is 'State, nonce and code verifier, sealed under what the browser holds.';
`;
