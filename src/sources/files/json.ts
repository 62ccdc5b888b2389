import type { ControlId } from '../../terms/index.ts';
import { decodeText, looksBinary } from './text.ts';

export type JsonObject = { readonly [key: string]: unknown };
export type JsonReading = { readonly value: unknown } | { readonly fault: ControlId };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where the first letter says JSON: an object or an array. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  if (looksBinary(bytes)) return false;
  return /^\s*[[{]/.test(decodeText(bytes.subarray(0, 256)).text);
}

/** A text that begins well but whose brackets or quotation marks are never closed has been cut. */
function isCut(text: string): boolean {
  const parts = text.replace(/\\./gs, '').split('"');
  if (parts.length % 2 === 0) return true;
  const outside = parts.filter((_, place) => place % 2 === 0).join('');
  const count = (letters: RegExp) => outside.match(letters)?.length ?? 0;
  return count(/[[{]/g) > count(/[\]}]/g);
}

/** Reads JSON; never throws. */
export function readJson(bytes: Uint8Array): JsonReading {
  const { text } = decodeText(bytes);
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: isCut(text) ? 'file/json-cut' : 'file/json-unreadable' };
  }
}

/** The value at a path of keys; undefined where something on the way is no object. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** A text or a number as a trimmed text; null for anything else or a blank. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

export function numberAt(value: unknown, ...keys: readonly string[]): number | null {
  const found = at(value, ...keys);
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  if (typeof found !== 'string' || !/^-?\d+([.,]\d+)?$/.test(found.trim())) return null;
  return Number(found.trim().replace(',', '.'));
}

export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}
