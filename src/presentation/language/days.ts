import type { InEach, Language } from './language.ts';

const NO_BREAK_SPACE = '\u00a0';

const MONTHS: InEach<readonly string[]> = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  nn: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const UNTIL: InEach<string> = { nb: 'til', nn: 'til', en: 'to' };

/** «1. oktober 2025» (no-break spaces), “1 October 2025”, from `YYYY-MM-DD`; other texts are given back as they are. */
export function formatDayText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const month = MONTHS[language][Number(match[2]) - 1] ?? '';
  const day = `${Number(match[3])}${language === 'en' ? '' : '.'}`;
  return [day, month, match[1]].join(NO_BREAK_SPACE);
}

/** A period as rows carry it: one day, or `from/to` said as «1. oktober 2024 til 1. oktober 2025». */
export function formatPeriod(period: string, language: Language): string {
  const [from, to] = period.split('/');
  const first = formatDayText(from ?? period, language);
  return to === undefined ? first : `${first} ${UNTIL[language]} ${formatDayText(to, language)}`;
}

/** The form people write a day in: «31.8.2025», “31/8/2025”. Takes `YYYY-MM-DD`. */
export function dayForm(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [Number(day), Number(month), year].join(language === 'en' ? '/' : '.');
}

/** `YYYY-MM-DD` from a day as people write it (day before month, or the ISO form); null where it is no day. */
export function readDayText(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const written = /^(\d{1,2})[./ ]\s?(\d{1,2})[./ ]\s?(\d{4})$/.exec(text.trim());
  const [year, month, day] = iso === null ? [written?.[3], written?.[2], written?.[1]] : [iso[1], iso[2], iso[3]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(Number(year), Number(month), Number(day)) ? whole : null;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}
