import { expect, test } from 'vitest';
import { catalogue } from '../../../disclosure/index.ts';
import { LANGUAGES } from '../language.ts';
import { figureLead } from './figure-title.ts';

test('every metric says in a line of its own what it is, and does not repeat its name', () => {
  const live = catalogue().flatMap((entry) => (entry.status === 'live' ? [entry.metric] : []));
  const repeated = LANGUAGES.flatMap((language) =>
    live
      .filter(({ alias, name }) => figureLead({ alias, name: name[language] }, 'Fjordvik', language) === name[language])
      .map(({ alias }) => `${language} ${alias}`),
  );
  expect(repeated).toEqual([]);
  expect(live.length).toBeGreaterThan(50);
});
