import { expect, test } from 'vitest';
import type { LoginSettings } from './login-settings.ts';
import { personOfClaims } from './person-of-claims.ts';

const SETTINGS: LoginSettings = {
  issuer: new URL('https://login.example.no'),
  clientId: 'laget',
  credential: { kind: 'secret', secret: 's' },
  scopes: 'openid',
  personClaim: 'sub',
  nameClaim: 'name',
  askUserInfo: false,
  levels: [],
  methods: [],
  clockToleranceSeconds: 30,
  publicUrl: new URL('https://laget.example.no'),
};
const iss = 'https://login.example.no';

test.each([
  { sub: '12057900499' },
  { sub: '120579 00499', name: 'Kari' },
  { sub: 'kari-7', name: '12057900499' },
  { sub: 'kari-7', name: 'Kari Nordmann 120579-00499' },
  { sub: 'kari-7', preferred_username: '12057900499' },
])('%j is refused: an identity number would be kept', (claims) => {
  expect(() => personOfClaims({ iss, ...claims }, SETTINGS)).toThrow('identity-number');
});

test.each([
  [{ sub: 'kari-7', name: 'Kari Nordmann', preferred_username: '12057900499' }, 'Kari Nordmann'],
  [{ sub: 'kari-7', preferred_username: 'kari' }, 'kari'],
  [{ sub: '112233445566778899' }, '112233445566778899'],
])('%j is somebody, called %s', (claims, name) => {
  expect(personOfClaims({ iss, ...claims }, SETTINGS)).toEqual({ issuer: iss, subject: claims.sub, name });
});
