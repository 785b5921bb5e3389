/**
 * Asks again and again until there is an answer other than null or false, for 10 seconds.
 * Throws with `what` in the message, since "timed out" alone helps nobody.
 */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
): Promise<Value> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited 10 s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
