/**
 * A 64-bit FNV-1a hash in hexadecimal over the parts' UTF-16 units, white
 * space joined: the same passage in the same paragraph keeps its fingerprint
 * when lines move. Not cryptographic.
 */
export function fingerprint(...parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const mix = (unit: number) => {
    low = (low ^ unit) >>> 0;
    // Multiply the 64-bit value by the FNV prime 2^40 + 0x1b3 in two 32-bit halves.
    const lowProduct = low * 0x1b3;
    const carry = Math.floor(lowProduct / 0x1_0000_0000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = lowProduct >>> 0;
  };
  for (const part of parts) {
    let space = false;
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index);
      const isSpace = unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;
      if (isSpace && space) continue;
      mix(isSpace ? 32 : unit);
      space = isSpace;
    }
    mix(0xffff);
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
