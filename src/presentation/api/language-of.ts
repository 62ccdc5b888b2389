import type { Context } from 'hono';
import { isLanguage, type Language } from '../language/index.ts';

/** The language asked for: `lang` in the address, else bokmål. */
export function languageOf(c: Context): Language {
  const lang = c.req.query('lang') ?? 'nb';
  return isLanguage(lang) ? lang : 'nb';
}
