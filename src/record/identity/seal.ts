import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a text: nonce (12 bytes), tag (16), ciphertext. `label` is bound to it (what it is and whose row), so that a
 * sealed name moved to another row does not open. Nonces are random: safe far beyond the 2^32 sealings of one key.
 */
export function seal(key: Uint8Array, label: string, text: string): Uint8Array {
  const nonce = nextNonce();
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(label));
  const sealed = cipher.update(text, 'utf8');
  const rest = cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed, rest]);
}

/** Nonces drawn at a time: each is a call of the operating system otherwise. None is ever handed out twice. */
const NONCES_DRAWN = 1024;
let drawn = Buffer.alloc(0);

function nextNonce(): Uint8Array {
  if (drawn.length === 0) drawn = randomBytes(NONCES_DRAWN * NONCE_BYTES);
  const nonce = drawn.subarray(0, NONCE_BYTES);
  drawn = drawn.subarray(NONCE_BYTES);
  return nonce;
}

/** Opens what `seal` made with the same key and label; throws where either is another or a bit has changed. */
export function unseal(key: Uint8Array, label: string, sealed: Uint8Array): string {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(label));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const opened = [decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}
