import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const NOT_BUILT = 'The screens are not built. Run: npm run build\n';

/** Below the plan stand actions by the owner’s own numbers, such as `2.3`: what comes after the point is no kind of file. */
const DOTTED = '/plan/';

/** The built screens. Addresses of screens (no file of that name) get the start page: their state is in the address. */
export function staticFiles(webDir: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.method !== 'GET') return next();
    const path = filePath(webDir, c.req.path);
    const file = path === null ? null : await readFile(path).catch(() => null);
    if (path !== null && file !== null) return answer(file, path, c.req.path.startsWith('/assets/'));
    if (isFileAsked(c.req.path)) return next();
    const start = join(webDir, 'index.html');
    const page = await readFile(start).catch(() => null);
    return page === null ? c.text(NOT_BUILT, 503) : answer(page, start, false);
  };
}

function isFileAsked(path: string): boolean {
  return extname(path) !== '' && !path.startsWith(DOTTED);
}

/** The file an address means, or null where it would lead out of the folder. */
function filePath(webDir: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.endsWith('/')) return null;
  const full = normalize(join(webDir, decoded));
  return full.startsWith(webDir + sep) ? full : null;
}

/** Files under /assets carry a hash in their name and may be kept for ever. */
function answer(bytes: Buffer, path: string, forEver: boolean): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': KINDS[extname(path)] ?? 'application/octet-stream',
      'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
