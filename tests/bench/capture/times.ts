/** How long something took, over many times, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Sums up; both are 0 when there is nothing to sum up. */
export function sumUp(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
