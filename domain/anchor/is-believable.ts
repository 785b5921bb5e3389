import type { Place } from './place.ts';

/** Fewer words than this may stand anywhere: only what is around them tells them apart. */
const FEW = 4;
/** From so many words on, hardly any two passages are the same. */
const MANY = 25;

/**
 * True when the best place is the passage itself. Its words must be there, and what stood around
 * them must be around them still, all the more so the fewer they are and the more they changed: the
 * same words elsewhere are another passage. `places` are all that were weighed, `best` among them.
 */
export function isBelievable(best: Place, places: readonly Place[]): boolean {
  const isGone = places.some(
    (place) => isGap(place) && !isSamePlace(place, best) && outdoes(place, best),
  );
  if (isGone) return false;
  const { quote, before, after, size } = best.weighing;
  const around = aroundOf(best);
  const least = Math.min(before, after);
  if (size < FEW) return quote > 0.99 && around >= 0.85 && least >= 0.5;
  if (size >= MANY && quote >= 0.9) return true;
  return (quote >= 0.7 || (quote >= 0.5 && least >= 0.9)) && quote + around >= needed(quote, size);
}

/** How much of the passage and, in the mean, of its surroundings must be there together, of 2. */
function needed(quote: number, size: number): number {
  if (size < 2 * FEW) return quote < 0.85 ? 1.45 : 1.5;
  if (quote < 0.85) return 1.4;
  return size < MANY ? 1.3 : 1.2;
}

/** True where what stood before and after the passage still stands, and the passage does not: it was deleted there. */
const isGap = (place: Place): boolean =>
  place.weighing.quote < 0.35 &&
  aroundOf(place) >= 0.7 &&
  Math.min(place.weighing.before, place.weighing.after) >= 0.5;

/**
 * True when the passage rather stood at the gap: more of its surroundings are there, or about as
 * much and the best place is farther off or not quite the passage.
 */
function outdoes(gap: Place, best: Place): boolean {
  const more = aroundOf(gap) - aroundOf(best);
  if (more > 0.05) return true;
  if (more > -0.05 && best.weighing.quote < 0.9) return true;
  return more > -0.15 && gap.distance < best.distance;
}

const aroundOf = ({ weighing }: Place): number => (weighing.before + weighing.after) / 2;

/** True when the two are one place: most of what is paired around the gap is paired so at the other. */
function isSamePlace(gap: Place, other: Place): boolean {
  let [paired, same] = [0, 0];
  gap.pairs.forEach((spot, at) => {
    if (spot < 0) return;
    paired += 1;
    if (other.pairs[at] === spot) same += 1;
  });
  return 2 * same > paired;
}
