import { inflateSync } from 'node:zlib';

/** A picture's pixels: true where it is in the colour that `::target-text` is given here. */
export interface Paint {
  readonly width: number;
  readonly height: number;
  readonly isPainted: (x: number, y: number) => boolean;
}

/** The colour of what a browser marks, which no page of these tests uses. */
export const PAINT_STYLE =
  '::target-text{background-color:#f0f!important;color:#f0f!important;text-decoration:none!important;text-shadow:none!important}';

/** Reads a screenshot: a PNG of 8 bits a channel, not interlaced, with or without alpha. */
export function readPaint(png: Uint8Array): Paint {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const size = file[25] === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(imageData(file)), width * size, size);
  const at = (x: number, y: number, channel: number): number =>
    rows[y * width * size + x * size + channel] ?? 0;
  return {
    width,
    height,
    isPainted: (x, y) => at(x, y, 0) > 225 && at(x, y, 1) < 40 && at(x, y, 2) > 225,
  };
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes PNG's row filters. `stride` and `size` are bytes a row and a pixel. */
function unfilter(data: Buffer, stride: number, size: number): Uint8Array {
  const height = data.length / (stride + 1);
  const out = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    const [row, above] = [y * stride, (y - 1) * stride];
    for (let x = 0; x < stride; x += 1) {
      const left = x < size ? 0 : (out[row + x - size] ?? 0);
      const up = y === 0 ? 0 : (out[above + x] ?? 0);
      const corner = y === 0 || x < size ? 0 : (out[above + x - size] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[row + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
