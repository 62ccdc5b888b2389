import type { Asker, SignedIn } from '../../../access/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';

/**
 * The roles that somebody has been given in a record, as they hold today: none where they are not known there. An area comes
 * without its units: `placedAsker` puts them in.
 */
export function accessIn({ administration, today }: OpenRecord): (person: SignedIn) => Promise<readonly Asker[]> {
  return async (person) =>
    (await administration.users.askersOf(person, today())).map(({ area, ...asker }) =>
      area === undefined ? asker : { ...asker, area: { code: area, units: [] } },
    );
}
