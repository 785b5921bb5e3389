/**
 * A text encrypted (AES-GCM, 256 bit) with a key that cannot be exported from this browser profile.
 * It keeps passwords out of logs, copies of the profile's files and backups; it does not protect
 * them from code that runs inside the extension itself.
 */
export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}
