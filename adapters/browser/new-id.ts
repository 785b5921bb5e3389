/**
 * A new UUIDv7, which sorts by the moment it was made. For scripts in pages, where each byte counts, and
 * where `randomUUID` is missing when the page came without encryption.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = Date.now().toString(16).padStart(12, '0');
  const parts = [time.slice(0, 8), time.slice(8), `7${random.slice(0, 3)}`];
  return [...parts, `8${random.slice(3, 6)}`, random.slice(6)].join('-');
}
