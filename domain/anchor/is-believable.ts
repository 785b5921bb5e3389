import type { Most } from './most-at.ts';
import { type Candidate, fitOf, type Place } from './place.ts';

/** Fewer words than this may stand anywhere: only what is around them tells them apart. */
const SHORT_PASSAGE = 4;
/** From so many words on, hardly any two passages are the same. */
const UNIQUE_LENGTH = 25;
/** Shorter ones are often repeated word by word, as headlines and captions are. */
const RARELY_REPEATED = 40;
/** Farther off than this, in UTF-16 units, a passage doesn't stand about where it stood. */
const MOVED_DISTANCE = 500;
/** So many bits fewer tell about as much. */
const EQUAL_BITS = 10;
/** With so much less of its surroundings, of 1, a place is hardly the passage's. */
const LOST_CONTEXT = 0.25;

/** What is to be judged. */
interface Judged {
  /** All places that were looked at, the best among them. */
  readonly candidates: readonly Candidate[];
  /** Whether the passage's own words stood nowhere else when it was captured; false when that isn't known. */
  readonly wasAlone: boolean;
}

/**
 * True when the best place is the passage itself. Its words must be there, and what stood around
 * them must be around them still, all the more so the fewer they are and the more they changed: the
 * same words elsewhere are another passage. Only a long one that stood nowhere else was moved.
 */
export function isBelievable(best: Place, { candidates, wasAlone }: Judged): boolean {
  const { quote, before, after, size } = best.weighing;
  if (wasAlone && size >= UNIQUE_LENGTH && quote > 0.95) return true;
  if (candidates.some((candidate) => isGapThatOutdoes(candidate, best))) return false;
  const around = aroundOf(best);
  const least = Math.min(before, after);
  const isHalfLost = least < 0.6 && best.distance >= MOVED_DISTANCE;
  if (isHalfLost && size < RARELY_REPEATED && !wasAlone) return false;
  if (size < SHORT_PASSAGE) return quote > 0.99 && around >= 0.85 && least >= 0.5;
  if (size >= UNIQUE_LENGTH && quote >= 0.9) return true;
  return (quote >= 0.7 || (quote >= 0.5 && least >= 0.9)) && quote + around >= needed(quote, size);
}

/** How much of the passage and, in the mean, of its surroundings must be there together, of 2. */
function needed(quote: number, size: number): number {
  if (size < 2 * SHORT_PASSAGE) return quote < 0.85 ? 1.45 : 1.5;
  if (quote < 0.85) return 1.4;
  return size < UNIQUE_LENGTH ? 1.3 : 1.2;
}

/** Pairs the words at a place only where there are enough of them for a gap. */
function isGapThatOutdoes({ most, read }: Candidate, best: Place): boolean {
  if (!isAround(most) || !mayOutdo(most, best)) return false;
  const place = read();
  return place.weighing.quote < 0.35 && isAround(place.weighing) && outdoes(place, best);
}

/** True where what stood before and after the passage still stands: without the passage, it was deleted there. */
const isAround = (there: Surroundings): boolean =>
  meanOf(there) >= 0.6 && Math.min(there.before, there.after) >= 0.4;

/**
 * True when the passage rather stood at the gap: the gap tells about as much without the passage as
 * the best place with it; or more of the surroundings are at the gap, or about as much and the best
 * place is farther off or not quite the passage.
 */
function outdoes(gap: Place, best: Place): boolean {
  if (fitOf(gap) > fitOf(best) - EQUAL_BITS) return true;
  if (isSamePlace(gap, best)) return false;
  const more = aroundOf(gap) - aroundOf(best);
  if (more > 0.05) return true;
  if (more > -0.05 && (best.weighing.quote < 0.9 || gap.distance < 4 * best.distance)) return true;
  return more > -LOST_CONTEXT && gap.distance < best.distance;
}

/** False when `outdoes` will be false, however the words there are paired. */
const mayOutdo = (most: Most, best: Place): boolean =>
  most.bits > fitOf(best) - EQUAL_BITS || meanOf(most) > aroundOf(best) - LOST_CONTEXT;

/** How much of what stood before and after the passage is there, as shares. */
type Surroundings = Pick<Most, 'before' | 'after'>;

const meanOf = ({ before, after }: Surroundings): number => (before + after) / 2;

const aroundOf = ({ weighing }: Place): number => meanOf(weighing);

/** True when the two are one place: most of what is paired around the gap is paired so at the other. */
function isSamePlace(gap: Place, other: Place): boolean {
  let [paired, same] = [0, 0];
  gap.pairs.forEach((textAt, at) => {
    if (textAt < 0) return;
    paired += 1;
    if (other.pairs[at] === textAt) same += 1;
  });
  return 2 * same > paired;
}
