import type { KeptSession, OpenSession, SessionDesk, SessionDraft } from '../../record/administration/index.ts';

interface Row extends SessionDraft {
  readonly id: string;
}

const NOW = '2026-09-15T10:00:00.000Z';
const openOf = ({ id, issuer, subject, name, role, unit, area }: Row): OpenSession => ({
  id,
  issuer,
  subject,
  name,
  role,
  unit,
  area,
  issuedAt: NOW,
  lastSeenAt: NOW,
});
const keptOf = (row: Row): KeptSession => ({
  ...openOf(row),
  sealed: row.sealed,
  idleLeft: row.idleSeconds,
  longestLeft: row.longestSeconds,
});

/** Sessions in memory, under a clock that stands still. */
export function fakeSessions(): SessionDesk {
  const rows: Row[] = [];
  let begun = 0;
  const purposes = new Map<string, string>();
  const attempts = new Map<string, string>();
  const remove = (fits: (row: Row) => boolean) => {
    const before = rows.length;
    rows.splice(0, before, ...rows.filter((row) => !fits(row)));
    return before - rows.length;
  };
  return {
    begin: async (draft) => {
      begun += 1;
      const id = `s${String(begun).padStart(6, '0')}`;
      rows.push({ ...draft, id });
      return id;
    },
    find: async (tokenHash) => {
      const row = rows.find((one) => one.tokenHash === tokenHash);
      return row === undefined ? null : keptOf(row);
    },
    seen: async () => undefined,
    changeRole: async (id, to) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) return false;
      rows.splice(rows.indexOf(row), 1, { ...row, ...to });
      return true;
    },
    keepPurpose: async (id, task, purpose) => void purposes.set(`${id} ${task}`, purpose),
    purposeOf: async (id, task) => purposes.get(`${id} ${task}`) ?? null,
    end: async (meant) => remove((row) => Object.entries(meant).every(([key, value]) => valueOf(row, key) === value)),
    list: async () => rows.map(openOf),
    keepAttempt: async (hash, sealed) => void attempts.set(hash, sealed),
    takeAttempt: async (hash) => {
      const found = attempts.get(hash) ?? null;
      attempts.delete(hash);
      return found;
    },
  };
}

function valueOf(row: Row, key: string): unknown {
  return key === 'token' ? row.tokenHash : Object.entries(row).find(([name]) => name === key)?.[1];
}
