import { parseDay, type SchoolType } from '../../terms/index.ts';
import { numberAt, textAt } from '../files/json.ts';
import { type UnitDraft, unitDraft } from '../units/unit-draft.ts';

/** What an industry code (SN2007) says of a unit; most say nothing of which grades a school has. */
function schoolTypeOfIndustry(code: string | null): SchoolType {
  if (code === null) return 'unknown';
  if (code.startsWith('85.202')) return 'spesialskole';
  if (code.startsWith('85.3')) return 'videregående';
  return code.startsWith('85') ? 'unknown' : 'annen enhet';
}

/** Reads one unit of Enhetsregisteret, whole, deleted or removed. `antallAnsatte` that is absent is not zero. */
export function unitOfBrreg(value: unknown, place: number, path: string): UnitDraft {
  const text = (...keys: readonly string[]) => textAt(value, ...keys);
  return {
    ...unitDraft(text('organisasjonsnummer') ?? '', text('navn') ?? '', place + 1, path),
    schoolType: schoolTypeOfIndustry(text('naeringskode1', 'kode')),
    registeredEmployees: numberAt(value, 'antallAnsatte'),
    parent: text('overordnetEnhet'),
    closedOn: parseDay(text('nedleggelsesdato') ?? text('slettedato') ?? ''),
  };
}
