import { createHmac } from 'node:crypto';
import { type PersonKey, parsePersonKey } from '../../terms/index.ts';

/**
 * The key a person goes by in the record and in analysis: HMAC-SHA-256 of the identity number, first 16 bytes as
 * 32 hexadecimal digits. Eleven digits (NFKC, other characters left out) are hashed as `fnr:v1:` + digits; any other
 * identifier, such as an employee number, as `id:v1:` + the text, so that the two never meet.
 */
export function personKey(hmacKey: Uint8Array, identifier: string): PersonKey {
  const text = identifier.normalize('NFKC').trim();
  const digits = text.replace(/\D/g, '');
  const plain = /^[\d\s.-]*$/.test(text) && digits.length === 11;
  const message = plain ? `fnr:v1:${digits}` : `id:v1:${text}`;
  const key = parsePersonKey(createHmac('sha256', hmacKey).update(message).digest('hex').slice(0, 32));
  if (key === null) throw new Error('a hash is always 32 hexadecimal digits');
  return key;
}
