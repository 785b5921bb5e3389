/**
 * The status that an address answers with, its answer read to the end: Node's `fetch` ends the whole
 * process when a server hangs up over an answer that nobody has read.
 */
export async function statusOf(address: string): Promise<number> {
  const response = await fetch(address);
  await response.arrayBuffer();
  return response.status;
}
