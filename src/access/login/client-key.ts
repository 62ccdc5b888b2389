import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { CryptoKey } from 'openid-client';

/** A private key as the package wants it, with the algorithm it signs by. */
export interface SigningKey {
  readonly key: CryptoKey;
  readonly kid?: string;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** Whether a text is a private key that Laget can sign with: PKCS #8 in PEM, RSA of at least 2048 bits or P-256. */
export function isClientKey(pem: string): boolean {
  return keyIn(pem) !== null;
}

/** RS256 for RSA, ES256 for P-256. Throws for a text that `isClientKey` does not know. */
export async function clientKey(pem: string, keyId: string | null): Promise<SigningKey> {
  const found = keyIn(pem);
  if (found === null) throw new Error('not a private key that can sign');
  const der = found.export({ type: 'pkcs8', format: 'der' });
  const algorithm = found.asymmetricKeyType === 'ec' ? ECDSA : RSA;
  const key = await crypto.subtle.importKey('pkcs8', new Uint8Array(der), algorithm, false, ['sign']);
  return keyId === null ? { key } : { key, kid: keyId };
}

const RSA_BITS = 2048;

function keyIn(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    const { modulusLength = 0, namedCurve } = key.asymmetricKeyDetails ?? {};
    const rsa = key.asymmetricKeyType === 'rsa' && modulusLength >= RSA_BITS;
    const ec = key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1';
    return rsa || ec ? key : null;
  } catch {
    // Not a key at all: the answer is no.
    return null;
  }
}
