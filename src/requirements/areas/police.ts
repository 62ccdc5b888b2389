import { addMonths, type Day } from '../../terms/index.ts';
import type { Answer } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import type { TellingCode } from '../telling-codes.ts';
import { plainAnswer } from './plain.ts';

/** A certificate may be this old when it is delivered (OF § 12-16). */
const MONTHS_VALID = 3;
/** Where hire asks for a certificate (OL §§ 17-11(1), 19-14). */
const REQUIRED_IN = [
  'GRUNNSKOLE',
  'VGS',
  'SFO_AKS',
  'LEKSEHJELP',
  'KULTURSKOLE',
  'SKOLELIKNANDE',
  'LEIRSKOLE',
  'VOKSEN_FOV',
] as const;
/** Offences that bar from the work whatever else is known (OL § 17-11(5), OF § 12-18). */
const BARRED: readonly string[] = [
  ...['299', '301', '302', '303', '304', '305', '306', '310', '311'].map((paragraph) => `STRL2005_${paragraph}`),
  ...['195', '196', '200_2', '201_1_C', '201A', '204A'].map((paragraph) => `STRL1902_${paragraph}`),
];
const OFFERED = 'ONLY_APPLICANT_OFFERED_THE_POST';

/** Police certificates (PC-01 to PC-07): who must have one, of whom it is asked, how old it may be, and what it may say. */
export function answerPolice(facts: FactReader): Answer {
  if (facts.raw('units') !== null) return requiredIn(facts.texts('units') ?? []);
  if (facts.raw('requestedFrom') !== null) return askedOf(facts.text('requestedFrom') ?? '');
  if (facts.raw('remarks') !== null || facts.raw('pendingCase') !== null) return remarks(facts);
  return age(facts);
}

function requiredIn(units: readonly string[]): Answer {
  const known: readonly string[] = REQUIRED_IN;
  return plainAnswer('police', {
    outcome: { required: Object.fromEntries(units.map((unit) => [unit, known.includes(unit)])) },
    basis: ['OL § 17-11(1)', 'OL § 19-14'],
    rules: ['PC-01'],
    told: 'police-required',
  });
}

function askedOf(whom: string): Answer {
  const right = /OFFERED|TILBODEN|TILBUDT/i.test(whom) && !/^ALL/i.test(whom);
  return plainAnswer('police', {
    outcome: { valid: right, correct: OFFERED },
    basis: ['OF § 12-15(2)'],
    rules: ['PC-03'],
    told: right ? 'police-asked-rightly' : 'police-asked-of-too-many',
  });
}

function remarks(facts: FactReader): Answer {
  const noted = (facts.texts('remarks') ?? []).map(barCode);
  const basis = ['OL § 17-11(5)', 'OF § 12-18'];
  if (noted.some((remark) => BARRED.includes(remark)))
    return plainAnswer('police', {
      outcome: { outcome: 'PROHIBITED' },
      basis,
      rules: ['PC-05'],
      told: 'police-barred',
    });
  // A case may be told by its paragraph as well as by «yes».
  const pending = facts.raw('pendingCase');
  if (noted.length > 0 || (pending !== null && pending !== false))
    return plainAnswer('police', {
      outcome: { outcome: 'NEEDS_ASSESSMENT' },
      basis: ['OL § 17-11(6)'],
      rules: ['PC-06'],
      told: 'police-to-assess',
    });
  return plainAnswer('police', { outcome: { outcome: 'PERMITTED' }, basis, rules: ['PC-05'], told: 'police-clean' });
}

function barCode(remark: string): string {
  return remark
    .toUpperCase()
    .replace(/[§.\s]/g, '')
    .replace(/[()]/g, '_')
    .replace(/_+/g, '_')
    .replace(/_$/, '');
}

/** How old it was when it was delivered, and whether that was before the hire. */
function age(facts: FactReader): Answer {
  const [issued, delivered] = [facts.day('issued'), facts.day('delivered')];
  if (issued === null || delivered === null) return withoutDays(issued, delivered);
  const hired = facts.day('hired') ?? facts.day('start');
  const told = ageTold(issued, delivered, hired);
  const late = told === 'police-after-hire';
  return plainAnswer('police', {
    outcome: { valid: told === 'police-in-time' },
    basis: [late ? 'OF § 12-15' : 'OF § 12-16'],
    rules: [late ? 'PC-03' : 'PC-04'],
    told,
  });
}

function ageTold(issued: Day, delivered: Day, hired: Day | null): TellingCode {
  if (issued > delivered) return 'police-before-issue';
  if (delivered > addMonths(issued, MONTHS_VALID)) return 'police-too-old';
  return hired !== null && delivered > hired ? 'police-after-hire' : 'police-in-time';
}

function withoutDays(issued: Day | null, delivered: Day | null): Answer {
  return plainAnswer('police', {
    outcome: { valid: 'NEEDS_ASSESSMENT' },
    basis: ['OF § 12-16'],
    rules: ['PC-04'],
    told: 'police-open',
    ask: [...(issued === null ? (['issued'] as const) : []), ...(delivered === null ? (['delivered'] as const) : [])],
  });
}
