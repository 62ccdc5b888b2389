import type { Asker, LoginSettings } from '../../../../access/index.ts';
import type { OpenRecord } from '../../../../record/administration/index.ts';
import { testApp } from '../../__data__/test-app.ts';
import { loginEntrance } from '../entrance.ts';
import type { Served } from '../served.ts';
import { type Person, startProvider, type TestProvider } from './provider.ts';

export const SITE = 'https://laget.example.no';
const SERVED: Served = {
  publicUrl: new URL(SITE),
  trustedProxies: [],
  contact: 'Kari Hansen i HR, 55 55 55 55',
};
export const KARI: Person = { sub: 'kari-7', name: 'Kari Nordmann', number: '12057900499' };
const PEOPLE: readonly Person[] = [KARI, { sub: 'per-3', name: 'Per Utenrolle' }];

/** Kari has two roles, and nobody else has any. */
const accessOf = async ({ subject, name }: { readonly subject: string; readonly name: string }) => {
  const mine: readonly Asker[] = [
    { who: name, role: 'hr-analyst', unit: null },
    { who: name, role: 'council-reader', unit: null },
  ];
  return subject === KARI.sub ? mine : [];
};

/** A provider, and what is needed to log in at it. */
export async function providerAndSettings(more: Partial<Parameters<typeof startProvider>[0]> = {}) {
  const provider = await startProvider({
    clientId: 'laget',
    secret: 'a secret of the test',
    callback: `${SITE}/api/login/callback`,
    loggedOut: `${SITE}/logget-ut`,
    people: PEOPLE,
    ...more,
  });
  const settings: LoginSettings = {
    issuer: new URL(provider.issuer),
    clientId: 'laget',
    credential: { kind: 'secret', secret: 'a secret of the test' },
    scopes: 'openid profile',
    personClaim: 'sub',
    nameClaim: 'name',
    askUserInfo: false,
    levels: [],
    methods: [],
    clockToleranceSeconds: 30,
    publicUrl: new URL(SITE),
  };
  return { provider, settings };
}

/** The whole app over a fixed small owner, with login at a provider. */
export function loginApp(settings: LoginSettings, now: () => string = () => new Date().toISOString()) {
  const refused: string[] = [];
  const logRefusal = (code: string) => void refused.push(code);
  const doorsOf = (open: OpenRecord) =>
    loginEntrance(
      { ...open, now },
      { ...SERVED, publicUrl: settings.publicUrl },
      { settings, idleSeconds: 1800, longestSeconds: 43_200, accessOf },
      logRefusal,
    );
  return { ...testApp(10_000, doorsOf), refused };
}

/** Cookies by name, as a browser keeps them for one site. */
class Jar {
  readonly cookies = new Map<string, string>();

  take(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const gone = /max-age=0(;|$)|expires=Thu, 01 Jan 1970/i.test(line);
      if (gone) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  header(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookie === '' ? {} : { cookie };
  }
}

type AnApp = ReturnType<typeof testApp>['app'];

/** A browser with our site in one jar and the provider in another. */
export class Browser {
  readonly ours = new Jar();
  readonly theirs = new Jar();
  readonly app: AnApp;

  constructor(app: AnApp) {
    this.app = app;
  }

  async get(path: string): Promise<Response> {
    return this.ours.take(await this.app.request(new URL(path, SITE).href, { headers: this.ours.header() }));
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = { origin: SITE }): Promise<Response> {
    const all = { 'content-type': 'application/json', ...this.ours.header(), ...headers };
    const request = { method: 'POST', body: JSON.stringify(body), headers: all };
    return this.ours.take(await this.app.request(new URL(path, SITE).href, request));
  }

  /** Goes to the provider, logs in there, and gives the address it sends the browser back to. */
  async throughProvider(address: string, who: string): Promise<string> {
    let next = address;
    for (let steps = 0; steps < 20; steps += 1) {
      const response = this.theirs.take(await fetch(next, { redirect: 'manual', headers: this.theirs.header() }));
      const to = response.headers.get('location');
      next = to === null ? await this.submit(await response.text(), next, who) : new URL(to, next).href;
      if (next.startsWith(SITE)) return next;
    }
    throw new Error('the provider never sent the browser back');
  }

  /** Fills in the form of a page of the provider. Gives where it leads. */
  private async submit(page: string, at: string, who: string): Promise<string> {
    const action = / action="([^"]+)"/.exec(page)?.[1] ?? '';
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ prompt, login: who, password: 'any', xsrf, logout: 'yes' });
    const headers = { ...this.theirs.header(), 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(new URL(action, at), { method: 'POST', body, headers, redirect: 'manual' });
    this.theirs.take(response);
    const to = response.headers.get('location');
    if (to === null) throw new Error(`no way on from ${at}: ${page.slice(0, 400)}`);
    return new URL(to, at).href;
  }

  /** Logs in, and gives the answer to the address the provider sent the browser back to. */
  async logIn(who: string = KARI.sub, back = '/'): Promise<Response> {
    return this.get(await this.callbackFor(who, back));
  }

  /** As far as the address that the provider sends the browser back to. */
  async callbackFor(who: string = KARI.sub, back = '/'): Promise<string> {
    const begun = await this.get(`/api/login?return=${encodeURIComponent(back)}`);
    return this.throughProvider(begun.headers.get('location') ?? '', who);
  }
}

export type { TestProvider };
