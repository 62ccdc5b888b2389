import type { Answer } from '../answer.ts';
import type { FactReader } from '../facts/values.ts';
import { type Answerable, both, reaches, said } from '../judge/answerable.ts';
import { lawDay } from '../law/sources.ts';
import type { AskedFact } from '../telling-codes.ts';
import { plainAnswer } from './plain.ts';

/** Two ways in admit for the last time to studies that start in spring 2030. */
const LAST_START = lawDay('2030-07-31');

/** One way to be admitted: its name, the paragraph, whether it is open, and whether it ends. */
interface Way {
  readonly name: string;
  readonly basis: string;
  readonly open: Answerable;
  readonly ends: boolean;
}

/** Admission to practical pedagogical education: forskrift 2025-07-04-1449 § 6, and 2025-07-04-1450 § 5 for vocational subjects. */
export function answerPpu(facts: FactReader): Answer {
  const start = facts.day('studyStart');
  const ways = isVocational(facts) ? vocationalWays(facts) : academicWays(facts);
  const judged = ways.map((way) => ({ way, open: way.ends ? both(way.open, startsInTime(start)) : way.open }));
  const found = judged.find(({ open }) => open === 'yes') ?? judged.find(({ open }) => open === 'unknown');
  const rules = ['PPU-6'];
  if (found?.open === 'yes')
    return plainAnswer('ppu', {
      outcome: { eligible: true, admissionBasis: found.way.name, lastStart: found.way.ends ? '2030-spring' : null },
      basis: [found.way.basis],
      rules,
      told: found.way.ends ? 'ppu-eligible-until' : 'ppu-eligible',
    });
  if (found !== undefined)
    return plainAnswer('ppu', {
      outcome: { eligible: 'NEEDS_ASSESSMENT' },
      basis: [found.way.basis],
      rules,
      told: 'ppu-open',
      ask: unknownOf(facts),
    });
  const late = ways.some(({ ends, open }) => ends && open === 'yes');
  return plainAnswer('ppu', {
    outcome: { eligible: false },
    basis: ['PPU § 6'],
    rules,
    told: late ? 'ppu-too-late' : 'ppu-not-eligible',
  });
}

/** Asked for vocational subjects: by the programme, or by a trade where a degree would stand. */
function isVocational(facts: FactReader): boolean {
  const named = `${facts.text('programme') ?? ''} ${facts.text('degree') ?? ''}`;
  return /PPU.?Y|FAGBREV/i.test(named) || (facts.raw('fagbrev') !== null && facts.raw('degree') === null);
}

function startsInTime(start: number | null): Answerable {
  return start === null ? 'unknown' : said(start <= LAST_START);
}

const ASKED: readonly AskedFact[] = ['degree', 'relevantSubject', 'schoolExperienceYears', 'studyStart'];

function unknownOf(facts: FactReader): readonly AskedFact[] {
  return ASKED.filter((fact) => facts.raw(fact) === null);
}

function academicWays(facts: FactReader): readonly Way[] {
  const degree = (facts.text('degree') ?? '').toUpperCase();
  const is = (name: RegExp): Answerable => (degree === '' ? 'unknown' : said(name.test(degree)));
  const relevant = said(facts.yes('relevantSubject'));
  const average = facts.text('averageGrade');
  const goodEnough = average === null ? 'no' : said(/^[ABC]$/i.test(average));
  const art = facts.number('artStp') ?? facts.number('performingArtsStp') ?? 0;
  const practical = facts.number('practicalAestheticStp') ?? 0;
  const signs = facts.number('signLanguageStp') ?? 0;
  return [
    { name: 'MASTER', basis: 'PPU § 6(1)', open: both(is(/MASTER|HOVEDFAG|HOVUDFAG/), relevant), ends: false },
    {
      name: 'BACHELOR_WITH_EXPERIENCE',
      basis: 'PPU § 6(1)',
      open: both(both(is(/BACHELOR|CAND/), relevant), reaches(facts.number('schoolExperienceYears'), 2)),
      ends: true,
    },
    { name: 'BACHELOR_OF_ART', basis: 'PPU § 6(1)', open: both(is(/BACHELOR/), said(art >= 180)), ends: false },
    {
      name: 'BACHELOR_PRACTICAL_AESTHETIC',
      basis: 'PPU § 6(1)',
      open: both(is(/BACHELOR/), both(said(practical >= 120), goodEnough)),
      ends: true,
    },
    {
      name: 'BACHELOR_SIGN_LANGUAGE',
      basis: 'PPU § 6(1)',
      open: both(is(/BACHELOR/), both(said(signs >= 80), goodEnough)),
      ends: false,
    },
  ];
}

/** PPU-Y: a relevant professional bachelor with two years of work, or a trade with general admission, two years of theory and four of practice; institutions may approve other learning. */
function vocationalWays(facts: FactReader): readonly Way[] {
  const held = /FAGBREV/i.test(facts.text('degree') ?? '') || facts.yes('fagbrev');
  const trade = both(said(held), said(facts.yes('generalStudyCompetence')));
  const years = both(
    reaches(facts.number('yearsTheoryAboveVgs'), 2),
    reaches(facts.number('yearsPracticeAfterVgs'), 4),
  );
  const byTrade = {
    name: 'FAGBREV_WITH_THEORY_AND_PRACTICE',
    basis: 'PPU-Y § 5',
    open: both(trade, years),
    ends: false,
  };
  if (!/BACHELOR/i.test(facts.text('degree') ?? '')) return [byTrade];
  const worked = facts.number('yearsPractice') ?? facts.number('yearsPracticeAfterDegree');
  const professional = both(said(facts.yes('relevantSubject')), reaches(worked, 2));
  const byDegree = { name: 'PROFESSIONAL_BACHELOR', basis: 'PPU-Y § 5', open: professional, ends: false };
  return facts.yes('fagbrev') === true ? [byDegree, byTrade] : [byDegree];
}
