import { sql } from 'kysely';
import type { PersonKey } from '../../terms/index.ts';
import type { OpenRecord } from '../administration/door.ts';
import { nameLabel } from '../keep/keep-identities.ts';
import { insideOf } from '../open-records.ts';
import { restrictedKeys } from '../privacy/rights/restricted.ts';
import { NO_ROWS, underReach } from '../reach/row-reach.ts';
import { unseal } from './seal.ts';

/**
 * Names of a few persons, as told last; whoever has none, or whose processing is restricted (GDPR art. 18), is left out. For
 * casework only: it has made sure that the asker may know, and logs that it was asked.
 */
export async function personNames(
  open: OpenRecord,
  keys: readonly PersonKey[],
): Promise<ReadonlyMap<PersonKey, string>> {
  const inside = insideOf(open);
  if (keys.length === 0) return new Map();
  const { rows } = await underReach(inside.db, { ...NO_ROWS, names: keys }, (inner) =>
    sql<{ key: PersonKey; person: number; name_sealed: Uint8Array }>`
    select distinct on (p.no) p.key, p.no as person, i.name_sealed
    from person p
    join identity.person i on i.person = p.no
    where p.key in (select json_array_elements_text(${JSON.stringify(keys)}::json)) and i.name_sealed is not null
    order by p.no, i.delivery desc
  `.execute(inner),
  );
  const restricted = await restrictedKeys(inside.db);
  const shown = rows.filter(({ key }) => !restricted.has(key));
  return new Map(
    shown.map(({ key, person, name_sealed }) => [key, unseal(inside.keys.sealing, nameLabel(person), name_sealed)]),
  );
}
