/** A way to find a passage again. Anchors are plain JSON; `altered` is null where a method doesn't say. */
export interface Method {
  describe(range: Range): unknown;
  locate(anchor: unknown): Promise<Found | null> | Found | null;
}

/** What a method found. */
export interface Found {
  readonly range: Range;
  readonly altered: boolean | null;
}
