import type { Language } from '../language.ts';

const WORD_JOINER = '\u2060';
const MONTHS_SHORT: Readonly<Record<Language, readonly string[]>> = {
  nb: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  nn: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const TERTIAL_STARTS = ['01-01', '05-01', '09-01'];
const TERTIAL: Readonly<Record<Language, string>> = { nb: 'tertial', nn: 'tertial', en: 'tertial' };

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function shortDay(iso: string, language: Language): string {
  const day = Number(iso.slice(8, 10));
  const month = Number(iso.slice(5, 7));
  if (language === 'en') return `${day} ${MONTHS_SHORT.en[month - 1] ?? ''} ${iso.slice(0, 4)}`;
  return `${day}.${month}.${iso.slice(0, 4)}`;
}

/** A period short enough for an axis or a list: «2024–25», «1. tertial 2026», «aug. 2026», «1.10.2025». */
export function shortPeriod(period: string, language: Language): string {
  const [from = '', to] = period.split('/');
  const year = from.slice(0, 4);
  if (to === undefined) return shortDay(from, language);
  if (from.slice(5) === to.slice(5) && monthsBetween(from, to) === 12) {
    if (from.slice(5) === '01-01') return year;
    return `${year}${WORD_JOINER}–${WORD_JOINER}${to.slice(2, 4)}`;
  }
  const tertial = TERTIAL_STARTS.indexOf(from.slice(5));
  if (tertial >= 0 && to.slice(8) === '01' && monthsBetween(from, to) === 4) {
    return `${tertial + 1}${language === 'en' ? '' : '.'} ${TERTIAL[language]} ${year}`;
  }
  if (from.slice(8) === '01' && to.slice(8) === '01' && monthsBetween(from, to) === 1) {
    return `${MONTHS_SHORT[language][Number(from.slice(5, 7)) - 1] ?? ''} ${year}`;
  }
  return `${shortDay(from, language)} – ${shortDay(to, language)}`;
}
