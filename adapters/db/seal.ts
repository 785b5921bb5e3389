import type { QuotewrightDatabase } from './database.ts';
import type { SealedText } from './sealed-text.ts';

const KEY = 'sealing-key';
const ALGORITHM = 'AES-GCM';
const IV_BYTES = 12;

/** Encrypts a text for the store. */
export async function seal(db: QuotewrightDatabase, text: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = new TextEncoder().encode(text);
  return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, await keyOf(db), bytes) };
}

/** Decrypts what `seal` made in this profile; rejects when the key is another one. */
export async function unseal(db: QuotewrightDatabase, { iv, data }: SealedText): Promise<string> {
  const bytes = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, await keyOf(db), data);
  return new TextDecoder().decode(bytes);
}

async function keyOf(db: QuotewrightDatabase): Promise<CryptoKey> {
  const known = await db.settings.get(KEY);
  if (known?.value instanceof CryptoKey) return known.value;
  const fresh = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // `add` fails when another page made a key meanwhile; then that one is the key.
  await db.settings.add({ key: KEY, value: fresh }).catch(() => undefined);
  const kept = await db.settings.get(KEY);
  return kept?.value instanceof CryptoKey ? kept.value : fresh;
}
