const ANYWHERE = 'http://laget.invalid';
const LONGEST = 2000;
/** Tabs and line breaks fall out of addresses, and a backslash is read as a slash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NEVER = /[\u0000-\u001f\u007f\\]/;

/**
 * A path of ours to come back to, with its question: `/` for anything else. Never another site (`//evil`, `/\evil`,
 * `https:`), and never the API.
 */
export function ownPath(text: string | undefined): string {
  if (text === undefined || text.length > LONGEST || !text.startsWith('/') || NEVER.test(text)) return '/';
  let read: URL;
  try {
    read = new URL(text, ANYWHERE);
  } catch {
    return '/';
  }
  if (read.origin !== ANYWHERE || /^\/+api(\/|$)/i.test(read.pathname) || read.pathname.startsWith('//')) return '/';
  return `${read.pathname}${read.search}${read.hash}`;
}
