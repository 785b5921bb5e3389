import { readMarkup } from '../markup/read-markup.ts';
import { type BodySteps, upgradeBody } from '../record/upgrade-body.ts';
import type { Clipping } from './clipping.ts';

/** The form in which a clipping's words are stored now. Raise it with every change of that form, and add a step. */
const CLIPPING_VERSION = 1;

/** What makes a body of the version after it of one of that version; every step stays for ever. */
const STEPS: BodySteps = {};

/** How much of a passage a list can show without its whole words, in UTF-16 units. */
const GLIMPSE = 300;

/** The words of a clipping, which never change. */
type Words = Pick<Clipping, 'text' | 'markup' | 'anchor' | 'otherVariant'>;

/** What lists read of a clipping, and all of it that changes. */
export interface ClippingRow extends Omit<Clipping, keyof Words> {
  /** How the passage begins. */
  readonly glimpse: string;
  /** How long the passage is, in UTF-16 units. */
  readonly length: number;
}

/** What a clipping says, apart from its row: read only where the words are drawn or sent. */
export interface ClippingBody extends Words {
  readonly id: string;
  /** The form of it, `CLIPPING_VERSION` when it was written. */
  readonly bodyVersion: number;
}

/** A clipping as it is stored, in two parts. */
export interface ClippingParts {
  readonly row: ClippingRow;
  readonly body: ClippingBody;
}

/** Takes a clipping apart for the store. */
export function partsOfClipping(clipping: Clipping): ClippingParts {
  const { text, markup, anchor, otherVariant, ...rest } = clipping;
  return {
    row: { ...rest, glimpse: text.slice(0, GLIMPSE).toWellFormed(), length: text.length },
    body: {
      id: clipping.id,
      bodyVersion: CLIPPING_VERSION,
      text,
      markup,
      anchor,
      ...(otherVariant && { otherVariant }),
    },
  };
}

/** Puts a clipping together again; null when its words are gone, or are of a form that this program does not know. */
export function joinClipping(row: ClippingRow, stored: ClippingBody | undefined): Clipping | null {
  const body = upgradeBody(stored, { to: CLIPPING_VERSION, steps: STEPS });
  if (!isWhole(body)) return null;
  const { glimpse: _glimpse, length: _length, ...rest } = row;
  const { id: _id, bodyVersion: _version, ...words } = body;
  return { ...rest, ...words };
}

/** True when all that is drawn of it is there, in a form that is known. */
function isWhole(body: object | null): body is ClippingBody {
  const { text, markup, anchor } = (body ?? {}) as Partial<ClippingBody>;
  const isAnchor =
    typeof anchor?.quote?.exact === 'string' && typeof anchor.position?.start === 'number';
  return typeof text === 'string' && readMarkup(markup) !== null && isAnchor;
}
