import type { Clipping } from './clipping.ts';

/** The form in which a clipping's words are stored now. Raise it with every change of that form. */
const CLIPPING_VERSION = 1;

/** How much of a passage a list can show without its whole words, in UTF-16 units. */
const GLIMPSE = 300;

/** The words of a clipping, which never change. */
type Words = Pick<Clipping, 'text' | 'markup' | 'anchor' | 'otherCut'>;

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
  readonly version: number;
}

/** A clipping as it is stored, in two parts. */
export interface ClippingParts {
  readonly row: ClippingRow;
  readonly body: ClippingBody;
}

/** Takes a clipping apart for the store. */
export function partsOfClipping(clipping: Clipping): ClippingParts {
  const { text, markup, anchor, otherCut, ...rest } = clipping;
  return {
    row: { ...rest, glimpse: text.slice(0, GLIMPSE).toWellFormed(), length: text.length },
    body: {
      id: clipping.id,
      version: CLIPPING_VERSION,
      text,
      markup,
      anchor,
      ...(otherCut && { otherCut }),
    },
  };
}

/** Puts a clipping together again; null when its words are gone, or are of a form that this program does not know. */
export function joinClipping(row: ClippingRow, stored: ClippingBody | undefined): Clipping | null {
  const body = upgradeClippingBody(stored);
  if (!body) return null;
  const { glimpse: _glimpse, length: _length, ...rest } = row;
  const { id: _id, version: _version, ...words } = body;
  return { ...rest, ...words };
}

/** The body in the form of today, however old it is; null when it cannot be read. */
function upgradeClippingBody(stored: unknown): ClippingBody | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const body = stored as Partial<ClippingBody>;
  const isKnown = body.version === CLIPPING_VERSION;
  const isWhole =
    typeof body.text === 'string' && Array.isArray(body.markup) && isAnchor(body.anchor);
  return isKnown && isWhole ? (body as ClippingBody) : null;
}

const isAnchor = (anchor: ClippingBody['anchor'] | undefined): boolean =>
  typeof anchor?.quote?.exact === 'string' && typeof anchor.position?.start === 'number';
