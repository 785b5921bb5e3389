/** A quiet picture for a page: a river between two banks; `name` only chooses the hour of the day. */
export function pictureSvg(name: string): string {
  const hue = Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 60;
  const houses = Array.from({ length: 24 }, (_, index) => {
    const height = 30 + ((index * 37) % 55);
    const windows = `<rect x="${index * 30 + 8}" y="${170 - height + 10}" width="4" height="5" fill="#ffe9a8"/><rect x="${index * 30 + 17}" y="${170 - height + 22}" width="4" height="5" fill="#ffe9a8"/>`;
    return `<rect x="${index * 30}" y="${170 - height}" width="28" height="${height}" fill="hsl(${215 + hue / 3} 30% 18%)"/>${windows}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300" width="720" height="300"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="hsl(${220 + hue} 45% 30%)"/><stop offset="1" stop-color="hsl(${20 + hue} 70% 72%)"/></linearGradient></defs><rect width="720" height="170" fill="url(#sky)"/>${houses.join('')}<rect y="170" width="720" height="130" fill="hsl(${215 + hue / 3} 35% 28%)"/><path d="M0 200h720M40 225h600M90 250h520M20 275h660" stroke="#ffe9a8" stroke-opacity=".25" stroke-width="2" stroke-dasharray="18 26"/></svg>`;
}
