import { BJORKA, FURULY } from '../deliveries.ts';
import { type Name, numberOf, type ToldMessage, type ToldPost } from './amelding-texts.ts';

type More = Omit<Partial<ToldPost>, 'person' | 'unit'>;

const at =
  (unit: string) =>
  (name: Name, more: More = {}): ToldPost => ({ person: numberOf(name), unit, ...more });
const [bjorka, furuly] = [at(BJORKA), at(FURULY)];

const SIRI: More = { id: 's1', percent: 0, start: '2025-08-01' };
const GRO: More = { percent: 50, start: '2026-01-01', form: 'midlertidig' };
const LEAVE = { leave: { from: '2026-04-20', to: '2026-09-30' } };
const NEW = { id: 'q1' };

/** February as told three times: only Bjørn's share differs. */
const february = (percent: number) => [
  bjorka('Anne'),
  bjorka('Bjorn', { percent }),
  bjorka('Carl'),
  bjorka('Siri', SIRI),
  furuly('Dina'),
  furuly('Emil', { percent: 60 }),
  furuly('Frida'),
  furuly('Gro', GRO),
];

/** June as told twice: the second time Gro had left in the middle of it. */
const june = (gro: More) => [
  bjorka('Anne', NEW),
  bjorka('Bjorn', { ...NEW, percent: 70 }),
  bjorka('Siri', { ...SIRI, id: 's2' }),
  bjorka('Dina', { id: 'q9', start: '2026-05-11' }),
  furuly('Frida', { ...NEW, ...LEAVE }),
  furuly('Gro', { ...GRO, ...NEW, ...gro }),
  furuly('Ivar', { ...NEW, percent: 40, start: '2026-05-01' }),
];

/**
 * Six months of an employer with two schools: an addition, a chain of replacements, a nulled message, one who leaves, one
 * who is not reported any more, new ids in April, one who changes school, a hire, a leave, hours, and a late correction.
 */
export const SIX_MONTHS: readonly ToldMessage[] = [
  {
    id: 'a1',
    month: '2026-01',
    delivered: '2026-02-04',
    posts: [
      bjorka('Anne'),
      bjorka('Bjorn', { percent: 80 }),
      bjorka('Carl'),
      bjorka('Siri', { ...SIRI, hours: 12 }),
      furuly('Dina'),
      furuly('Emil', { percent: 60 }),
      furuly('Frida'),
    ],
  },
  { id: 'a1-more', month: '2026-01', delivered: '2026-02-05', posts: [furuly('Gro', GRO)] },
  { id: 'a2', month: '2026-02', delivered: '2026-03-04', posts: february(80) },
  { id: 'a2-again', replaces: 'a2', month: '2026-02', delivered: '2026-03-10', posts: february(60) },
  { id: 'a2-last', replaces: 'a2-again', month: '2026-02', delivered: '2026-03-12', posts: february(70) },
  {
    id: 'a3',
    month: '2026-03',
    delivered: '2026-04-04',
    posts: [
      bjorka('Anne'),
      bjorka('Bjorn', { percent: 70 }),
      bjorka('Carl', { end: '2026-03-31', reason: 'arbeidstakerHarSagtOppSelv' }),
      bjorka('Siri', SIRI),
      furuly('Dina'),
      furuly('Frida'),
      furuly('Gro', GRO),
    ],
  },
  { id: 'a3-slip', month: '2026-03', delivered: '2026-04-05', posts: [bjorka('Hanne', { start: '2026-03-01' })] },
  { id: 'a3-null', replaces: 'a3-slip', month: '2026-03', delivered: '2026-04-06', posts: [] },
  {
    id: 'a4',
    month: '2026-04',
    delivered: '2026-05-05',
    posts: [
      bjorka('Anne', NEW),
      bjorka('Bjorn', { ...NEW, percent: 70 }),
      bjorka('Siri', { ...SIRI, id: 's2' }),
      furuly('Dina', NEW),
      furuly('Frida', { ...NEW, ...LEAVE }),
      furuly('Gro', { ...GRO, ...NEW }),
    ],
  },
  {
    id: 'a5',
    month: '2026-05',
    delivered: '2026-06-04',
    posts: [
      bjorka('Anne', NEW),
      bjorka('Bjorn', { ...NEW, percent: 70 }),
      bjorka('Siri', { ...SIRI, id: 's2', hours: 20 }),
      furuly('Dina', { ...NEW, end: '2026-05-10', reason: 'endringIOrganisasjonsstrukturEllerByttetJobbInternt' }),
      bjorka('Dina', { id: 'q9', start: '2026-05-11' }),
      furuly('Frida', { ...NEW, ...LEAVE }),
      furuly('Gro', { ...GRO, ...NEW }),
      furuly('Ivar', { ...NEW, percent: 40, start: '2026-05-01' }),
    ],
  },
  { id: 'a6', month: '2026-06', delivered: '2026-07-05', posts: june({}) },
  { id: 'a6-late', replaces: 'a6', month: '2026-06', delivered: '2026-08-20', posts: june({ end: '2026-06-15' }) },
];
