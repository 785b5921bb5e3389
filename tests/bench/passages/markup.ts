/** Text as it stands in markup, also in attributes. */
export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A block of JSON-LD. */
export const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** Meta elements by `property`, Open Graph's way. */
export const metas = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<meta property="${name}" content="${esc(value)}">`)
    .join('\n');

/** Everything as one run of markup. */
export const each = <Item>(
  items: readonly Item[],
  write: (item: Item, at: number) => string,
): string => items.map(write).join('\n');

/** A whole page. */
export const document = ({
  lang = 'en',
  title,
  head = '',
  body,
  bodyClass = '',
}: {
  readonly lang?: string;
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  readonly bodyClass?: string;
}): string => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)}</title>
${head}
</head>
<body class="${bodyClass}">
${body}
</body>
</html>`;

/** Texts as paragraphs. */
export const paras = (texts: readonly string[]): string =>
  each(texts, (text) => `<p>${esc(text)}</p>`);
