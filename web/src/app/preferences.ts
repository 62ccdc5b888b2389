import type { Language } from '../../../src/presentation/language/index.ts';

export type Scheme = 'auto' | 'light' | 'dark';

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // A closed storage only means that the choice lasts as long as the page.
  }
}

export function storedScheme(): Scheme {
  const scheme = stored('laget-scheme');
  return scheme === 'light' || scheme === 'dark' ? scheme : 'auto';
}

export function storeScheme(scheme: Scheme): void {
  store('laget-scheme', scheme);
  document.documentElement.dataset['colorScheme'] = scheme;
}

/** The language of the address, else the stored one, else the browser's, else bokmål. */
export function startLanguage(query: URLSearchParams): Language {
  const wanted = query.get('lang') ?? stored('laget-language') ?? window.navigator.language.slice(0, 2);
  if (wanted === 'nn' || wanted === 'en') return wanted;
  return 'nb';
}

export function storeLanguage(language: Language): void {
  store('laget-language', language);
}

export function tourClosed(): boolean {
  return stored('laget-tour') === 'closed';
}

export function closeTour(): void {
  store('laget-tour', 'closed');
}
