import { expect, test } from 'vitest';
import type { Context } from '../../command.ts';
import { toldMapping } from './told-mapping.ts';

/** What `laget take-in` was called with, in a folder where no file is. */
function typed(given: Readonly<Record<string, readonly string[]>>): Context {
  const values = (name: string) => given[name] ?? [];
  const context = {
    typed: { value: (name: string) => values(name).at(-1), values },
    surroundings: { folder: '/nowhere' },
    language: 'nb',
  };
  return context as unknown as Context;
}

test('columns told one by one are a mapping, and a name alone is that of a saved one', async () => {
  const columns = { unit: 'Skole', day: 'Skoleår' };
  const told = await toldMapping(
    typed({ as: ['care-places'], map: ['unit=Skole', 'day = Skoleår'], 'save-as': [' '] }),
  );
  expect(told).toEqual({
    name: 'kolonner',
    mapping: { source: 'care-places', columns, workplaces: {}, positions: {} },
  });
  expect(await toldMapping(typed({ mapping: ['Visma fravær'] }))).toBe('Visma fravær');
  expect(await toldMapping(typed({}))).toBeNull();
});

test.each([
  [{ as: ['care-places'], map: ['Skole'] }, '«Skole» er ikke en kolonne.'],
  [{ as: ['lønnsfil'], map: ['unit=Skole'] }, '«lønnsfil» er ikke en slags tabell.'],
  [{ as: ['care-places'] }, 'Si hvilken kolonne som er hva'],
  [{ mapping: ['kolonner.json'] }, 'Finner ikke «kolonner.json».'],
  [{ mapping: ['Visma'], map: ['unit=Skole'] }, 'Bruk --mapping alene'],
])('%j is refused', async (given, message) => {
  await expect(toldMapping(typed(given))).rejects.toThrow(message);
});
