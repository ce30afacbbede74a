/** Parts of the pictures of the coverage: on white, from paper to accent, as on screen. */
export const SHADES = ['#ffffff', '#e3eef6', '#c5dced', '#a3c8e2', '#80b3d6'];

/** A picture of its own. */
export function svg(width: number, height: number, parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="system-ui, sans-serif" font-size="12" fill="#18212c">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`
  );
}

export function text(x: number, y: number, words: string, style: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${x}" y="${y}" ${style}>${safe}</text>`;
}

export function cut(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}\u2026` : words;
}

/** Words on at most two lines. */
export function wrap(words: string, most: number): readonly string[] {
  const at = words.length > most ? words.lastIndexOf(' ', most) : -1;
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}
