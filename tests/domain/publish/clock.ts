/** A clock that only moves when it is told to, and a millisecond at each look. */
export interface Clock {
  now(): number;
  moveTo(time: number): void;
}

/** Starts at the given time, milliseconds since 1970. */
export function makeClock(start = 1_500_000_000_000): Clock {
  let time = start;
  return {
    now: () => {
      time += 1;
      return time;
    },
    moveTo: (later) => {
      time = Math.max(time, later);
    },
  };
}
