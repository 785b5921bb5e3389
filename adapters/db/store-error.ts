/** Why the store will not do what it was asked; said in words where it is shown. */
export type StoreErrorCode =
  | 'newer-store'
  | 'not-in-library'
  | 'no-other-variant'
  | 'id-taken'
  | 'draft-gone'
  | 'draft-unreadable';

/** An error of the store's own, known by its code. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode) {
    super(code);
    this.name = 'StoreError';
    this.code = code;
  }
}
