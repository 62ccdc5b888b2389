import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPersons } from './canonical-persons.ts';
import { identityKeys } from './identity-key.ts';
import { personKey } from './person-key.ts';
import { seal, unseal } from './seal.ts';

/** Vectors made for this project: `__data__/person-keys.json`. */
const VECTORS = JSON.parse(readFileSync(new URL('./__data__/person-keys.json', import.meta.url), 'utf8')) as {
  readonly recipe: { readonly key_hex: string };
  readonly cases: readonly { readonly input: string; readonly pseudonym: string }[];
};
const HMAC_KEY = Buffer.from(VECTORS.recipe.key_hex, 'hex');
const SEALING = identityKeys(new Uint8Array(32).fill(7)).sealing;

describe('a person key', () => {
  test.each(VECTORS.cases)('of $input is $pseudonym', ({ input, pseudonym }) => {
    expect(personKey(HMAC_KEY, input)).toBe(pseudonym);
  });

  test('is the same with blanks between the digits and with full-width digits', () => {
    expect(personKey(HMAC_KEY, '208582 40752')).toBe('446d8652428524b02858bd3c751a0115');
    expect(personKey(HMAC_KEY, '２０８５８２４０７５２')).toBe('446d8652428524b02858bd3c751a0115');
  });

  test('of an employee number never meets that of a national number', () => {
    expect(personKey(HMAC_KEY, 'A20858240752')).not.toBe(personKey(HMAC_KEY, '20858240752'));
    expect(personKey(HMAC_KEY, '4711')).not.toBe(personKey(HMAC_KEY, '4712'));
  });

  test('is another under another key', () => {
    expect(personKey(identityKeys(HMAC_KEY).person, '20858240752')).not.toBe(personKey(HMAC_KEY, '20858240752'));
  });
});

describe('sealing', () => {
  test('gives back any text, and never the same bytes twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [one, other] = [seal(SEALING, 'label', text), seal(SEALING, 'label', text)];
        return unseal(SEALING, 'label', one) === text && !Buffer.from(one).equals(Buffer.from(other));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('does not open under another label, another key or with a changed bit', () => {
    const sealed = seal(SEALING, 'name of 1', 'Kari');
    const changed = Uint8Array.from(sealed, (byte, i) => (i === sealed.length - 1 ? byte ^ 1 : byte));
    expect(() => unseal(SEALING, 'name of 2', sealed)).toThrow();
    expect(() => unseal(new Uint8Array(32), 'name of 1', sealed)).toThrow();
    expect(() => unseal(SEALING, 'name of 1', changed)).toThrow();
  });
});

describe('the master key', () => {
  test('must be 32 bytes', () => {
    expect(() => identityKeys(new Uint8Array(16))).toThrow('must be 32 bytes');
  });

  test('gives three keys that differ', () => {
    const { person, sealing, fingerprint } = identityKeys(new Uint8Array(32));
    expect(Buffer.from(person).equals(Buffer.from(sealing))).toBe(false);
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('links between numbers of one person', () => {
  test('are followed to the end of the chain', () => {
    const links = [
      { earlier: 1, later: 2 },
      { earlier: 2, later: 3 },
    ];
    expect([...canonicalPersons(links)]).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  test('the latest word on an earlier number holds', () => {
    const links = [
      { earlier: 1, later: 2 },
      { earlier: 1, later: 3 },
    ];
    expect([...canonicalPersons(links)]).toEqual([[1, 3]]);
  });

  test('a circle counts as its lowest number, also for those that lead into it', () => {
    const links = [
      { earlier: 5, later: 3 },
      { earlier: 3, later: 4 },
      { earlier: 4, later: 3 },
    ];
    expect([...canonicalPersons(links)]).toEqual([
      [5, 3],
      [3, 3],
      [4, 3],
    ]);
  });
});
