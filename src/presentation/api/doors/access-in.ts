import { type Asker, may, type SignedIn } from '../../../access/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';

/**
 * The roles that somebody has been given in a record, as they hold today, and those taken for some hours by who may:
 * none where they are not known there. What is taken falls with the role that let one take it. An area that was given comes
 * without its units: `placedAsker` puts them in.
 */
export function accessIn({ administration, today }: OpenRecord): (person: SignedIn) => Promise<readonly Asker[]> {
  return async (person) => {
    const granted = (await administration.users.askersOf(person, today())).map(inArea);
    const mayTake = granted.some((one) => may(one, 'emergency-access'));
    const mayLook = granted.some((one) => may(one, 'look-as'));
    if (!mayTake && !mayLook) return granted;
    const taken = await administration.temporary.askersOf(person);
    const held = taken.filter(({ temporary }) => (temporary.kind === 'emergency' ? mayTake : mayLook));
    return [...granted, ...held.map(inArea)];
  };
}

function inArea<Given extends { readonly area?: string }>({
  area,
  ...given
}: Given): Omit<Given, 'area'> & Pick<Asker, 'area'> {
  return area === undefined ? given : { ...given, area: { code: area, units: [] } };
}
