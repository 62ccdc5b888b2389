import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProvider } from '../../src/presentation/api/doors/__data__/provider.ts';
import { accessIn, type ServerEvent, startServer } from '../../src/presentation/api/index.ts';
import { type OpenRecord, openRecord } from '../../src/record/administration/index.ts';
import { dayOf, type Role } from '../../src/terms/index.ts';

const TODAY = dayOf(2026, 9, 7);
const GRANT = { area: null, unit: null, from: dayOf(2026, 8, 1), to: dayOf(2027, 8, 1), reason: 'Reisen' } as const;

/** An owner that people log in to, at a provider on this machine. Kari has two roles, Ada gives access and controls it, Per has none. */
export async function serveWithLogin(prepared: string) {
  const folder = mkdtempSync(join(tmpdir(), 'laget-login-'));
  const dataDir = join(folder, 'data');
  cpSync(join(prepared, 'data'), dataDir, { recursive: true });
  const clock = { aheadMs: 0 };
  const now = () => new Date(Date.now() + clock.aheadMs).toISOString();
  const open = await openRecord({ dataDir, databaseUrl: null, identityKey: null, today: () => TODAY, now });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const provider = await startProvider({
    clientId: 'laget',
    secret: 'a secret of the test',
    callback: `${address}/api/login/callback`,
    loggedOut: `${address}/logget-ut`,
    people: [
      { sub: 'kari-7', name: 'Kari Nordmann' },
      { sub: 'per-3', name: 'Per Utenrolle' },
      { sub: 'ada-1', name: 'Ada Administrator' },
    ],
  });
  await letIn(open, { issuer: provider.issuer, subject: 'kari-7', name: 'Kari Nordmann' }, [
    'hr-analyst',
    'council-reader',
  ]);
  const ada = { issuer: provider.issuer, subject: 'ada-1', name: 'Ada Administrator' };
  await letIn(open, ada, ['administrator', 'data-protection-officer']);
  const publicUrl = new URL(address);
  const events: ServerEvent[] = [];
  const settings = {
    issuer: new URL(provider.issuer),
    clientId: 'laget',
    credential: { kind: 'secret', secret: 'a secret of the test' },
    scopes: 'openid profile',
    personClaim: 'sub',
    nameClaim: 'name',
    askUserInfo: true,
    levels: [],
    methods: [],
    clockToleranceSeconds: 30,
    publicUrl,
  } as const;
  const server = await startServer(open, {
    ahead: null,
    mail: null,
    port,
    host: '127.0.0.1',
    served: { publicUrl, trustedProxies: [], contact: 'Kari Hansen i HR' },
    login: {
      settings,
      idleSeconds: 1800,
      longestSeconds: 43_200,
      accessOf: accessIn(open),
    },
    tryFolder: null,
    tell: (event) => {
      events.push(event);
      if (event.kind === 'fault') throw new Error(`${event.name}: ${event.message}`);
    },
    measures: null,
  });
  const stop = async () => {
    await server.close();
    await provider.stop();
    await open.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, provider, clock, events, sessions: open.administration.sessions, stop };
}

/** A user who has had training and has roles for the whole owner. */
async function letIn(
  { administration: { users } }: OpenRecord,
  who: { readonly issuer: string; readonly subject: string; readonly name: string },
  roles: readonly Role[],
): Promise<void> {
  const added = await users.add({ ...who, person: null }, 'test');
  const id = added.ok ? added.id : added.reason;
  await users.train(id, GRANT.from, 'test');
  for (const role of roles) await users.grant(id, { ...GRANT, role }, 'test');
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
