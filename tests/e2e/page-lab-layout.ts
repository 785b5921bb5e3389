import type { Passage } from './page-lab-passages.ts';

const TALL = 'height:100px;margin:0';

/** How pages lay out what they say: scroll containers, tables, first letters, rows of code. */
export const LAYOUTS: readonly Passage[] = [
  // Where words can be scrolled to.
  {
    promise: 'in a box that scrolls is read above and below what is shown',
    html: `<style>p{${TALL};position:relative}</style><main id=q style="height:150px;overflow:auto"><p>One.<p>Two.<p>Three.<p style="left:-3px">Four.<p>Five.</main><script>q.scrollTop = 300</script>`,
    text: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.',
  },
  {
    promise: 'in lines that run from right to left across the page is read to its end',
    html: `<style>html{writing-mode:vertical-rl}p{width:400px;position:relative;margin:-1px}</style><div id=q><p>一。<p>二。<p>三。<p>四。<p>五。</div><script>scrollTo(-900, 0)</script>`,
    text: '一。\n\n二。\n\n三。\n\n四。\n\n五。',
  },
  {
    promise: 'whose body alone is written in lines from right to left is read to its end',
    html: `<style>body{writing-mode:vertical-rl}p{width:400px;position:relative;left:-2px}</style><div id=q><p>一。<p>二。<p>三。<p>四。<p>五。</div>`,
    text: '一。\n\n二。\n\n三。\n\n四。\n\n五。',
  },
  {
    promise:
      'that scrolls sideways from the right is read to its end, without what lies beyond the right edge',
    html: `<div dir=rtl id=q style="overflow:auto;white-space:nowrap;width:300px;position:relative"><p style="display:inline-block;width:200px;margin-right:-2px;position:relative">א<p style="display:inline-block;width:200px;margin-right:-2px">ב<p style="position:absolute;right:-9999px">no<p style="display:inline-block;width:200px;margin-right:-2px">ג</div>`,
    text: 'א\n\nב\n\nג',
    leftOut: ['hidden'],
  },
  {
    promise: 'whose body scrolls instead of the page is read above what is shown',
    html: `<style>html{overflow:hidden}body{overflow:auto;height:100vh;margin:0}p{height:500px;margin:-1px 0;position:relative}</style><div id=q><p>One.<p>Two.<p>Three.<p>Four.</div><script>document.body.scrollTop = 1400</script>`,
    text: 'One.\n\nTwo.\n\nThree.\n\nFour.',
  },
  {
    promise: 'in a window over the page is read above what is shown',
    html: `<div style="height:3000px"></div><div style="position:fixed;inset:20px;overflow-y:scroll" id=o><div id=q><p style="height:400px;transform:translateY(-5px)">One.<p style="height:400px;transform:translate3d(0,-5px,0)">Two.<p style="height:900px">Three.</div></div><script>scrollTo(0, 500); o.scrollTop = 800</script>`,
    text: 'One.\n\nTwo.\n\nThree.',
  },
  {
    promise: 'in rows that are placed by themselves in a long list is read above what is shown',
    html: `<div style="height:200px;overflow:auto" id=o><div id=q style="position:relative;height:900px">${[0, 1, 2, 3].map((n) => `<div style="position:absolute;left:0;right:0;height:200px;transform:translateY(${n * 200}px)">Row ${n}.</div>`).join('')}</div></div><script>o.scrollTop = 700</script>`,
    text: 'Row 0.\n\nRow 1.\n\nRow 2.\n\nRow 3.',
  },
  {
    promise: 'whose newest words stand below is read above what is shown',
    html: `<div id=q style="height:150px;overflow:auto;display:flex;flex-direction:column-reverse">${[3, 2, 1].map((n) => `<p style="${TALL};flex:none;margin-top:-1px;position:relative">Said ${n}.`).join('')}</div>`,
    text: 'Said 3.\n\nSaid 2.\n\nSaid 1.',
  },
  {
    promise: 'in a row of slides is read before and after the one that is shown',
    html: `<div id=q style="overflow:hidden;width:300px"><div style="display:flex;position:relative;transform:translateX(-300px)">${[1, 2, 3].map((n) => `<p style="flex:0 0 300px;position:relative">Slide ${n}.</p>`).join('')}</div></div>`,
    text: 'Slide 1.\n\nSlide 2.\n\nSlide 3.',
  },
  {
    promise: 'moved out of every reach is left out, in any box',
    html: `<div id=q style="overflow:auto;position:relative;height:200px"><p>Seen.</p><p style="position:absolute;left:-9999px">no</p><p style="position:relative;top:-9999px">no</p><div style="overflow:hidden"><p style="margin-left:-9999px;width:90px">no</p></div><p style="position:absolute;transform:translateX(-5000px)">no</p><h2 style="text-indent:-9999px">no</h2><p style="position:fixed;left:-2000px">no</p><p>Seen too.</p></div>`,
    text: 'Seen.\n\nSeen too.',
    leftOut: ['hidden'],
  },
  // Tables that only place what they hold.
  {
    promise: 'laid out by a table that says so holds paragraphs',
    html: '<table role="presentation" id=q><tr><td><p>A.</p></td></tr><tr><td>&nbsp;</td></tr><tr><td>B.</td></tr></table>',
    text: 'A.\n\nB.',
    markup: '<p>A.</p><p>B.</p>',
  },
  {
    promise: 'laid out by a table in a table in a table holds paragraphs and headings in order',
    html: '<table width=600 id=q><tr><td width=9></td><td><table><tr><td colspan=2><h2>Head</h2></td></tr><tr><td><img src=x></td><td><table><tr><td>First.<br><br>More.</td></tr></table></td></tr></table></td></tr><tr><td></td><td><font>Last.</font></td></tr></table>',
    text: 'Head\n\nFirst.\n\nMore.\n\nLast.',
  },
  {
    promise: 'laid out in columns by paragraphs in cells holds paragraphs',
    html: '<table id=q><tr><td><p>One.</p><p>Two.</p></td><td><p>Three.</p><p>Four.</p></td></tr></table>',
    markup: '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>',
    text: 'One.\n\nTwo.\n\nThree.\n\nFour.',
  },
  {
    promise: 'selected from one cell of a layout into another holds paragraphs',
    html: '<table role=none><tr><td id=a>One.</td><td>Two.</td></tr><tr><td>Three.</td><td id=b>Four.</td></tr></table>',
    from: '#a',
    to: '#b',
    markup: '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>',
    text: 'One.\n\nTwo.\n\nThree.\n\nFour.',
  },
  {
    promise: 'of values in cells keeps its table, whatever stands in them',
    html: '<table id=q><tr><td><p>Lublin</p></td><td><p>12</p></td></tr><tr><td><div>Radom</div></td><td></td></tr></table>',
    markup: '<table><tr><td>Lublin</td><td>12</td></tr><tr><td>Radom</td><td></td></tr></table>',
    text: 'Lublin\t12\nRadom',
  },
  {
    promise: 'of one column with a head keeps its table',
    html: '<table id=q><tr><th>Ports</th></tr><tr><td>Gdynia</td></tr></table>',
    markup: '<table><tr><th>Ports</th></tr><tr><td>Gdynia</td></tr></table>',
    text: 'Ports\nGdynia',
  },
  // First letters.
  ...[
    '<b style="float:left">T</b>he rakers came.',
    '<i style="float:left;font-size:3em">T</i>he rakers came.',
    '<font style="float:left"><font>T</font></font>he\nrakers came.',
    '<span style="float:left"><img alt=T width=20 height=40></span>he rakers came.',
    '<img alt=T style="float:left" width=20 height=40>he rakers came.',
    '<svg aria-label=T role=img style="float:left" width=20 height=40><path d=""/></svg>he rakers came.',
    '<b style="float:left"><svg width=20 height=40><title>T</title></svg></b>he rakers came.',
    '<strong style="float:left">Th</strong><span style="font-variant:small-caps">e rakers</span> came.',
    '<b style="float:left">The</b> rakers came.',
    '<span style="position:absolute">T</span><span style="padding-left:1em">he</span> rakers came.',
    '<span class=o><b style="float:left">T</b></span>he rakers came.',
    '<span style="display:inline-block;font-size:3em">T</span>he rakers came.',
    '<b style="float:left" aria-hidden=true>T</b><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">The</span><span aria-hidden=true>he</span> rakers came.',
  ].map((html) => ({
    promise: `begins with a large letter: ${html}`,
    html: `<div id=q><p>${html}</p></div>`,
    text: 'The rakers came.',
    ...(html.includes('clip-path') && { leftOut: ['hidden'] }),
  })),
  {
    promise: 'begins with a sign and a letter before its paragraph',
    html: '<div id=q><p>Before.</p><div style="float:left">“T</div><p>he rakers came.</p></div>',
    text: 'Before.\n\n“The rakers came.',
  },
  {
    promise: 'begins with a large letter from right to left',
    html: '<p id=q dir=rtl><b style="float:right">ה</b>רוח באה.</p>',
    text: 'הרוח באה.',
  },
  {
    promise: 'begins with a picture of a letter that is in no text',
    html: '<p id=q><img alt=W width=20 height=20>inter came. <img alt=x width=9 height=9> and</p>',
    text: 'Winter came. and',
  },
  {
    promise: 'with a number or a label beside a paragraph keeps them apart',
    html: '<div id=q><div style="float:left">1</div><p>First.</p><div style="float:left">New</div><p>Second.</p></div>',
    text: '1\n\nFirst.\n\nNew\n\nSecond.',
  },
  // Rows of code.
  ...[
    '<code style="display:grid"><span>a {</span>\n<span>  b</span>\n<span>}</span></code>',
    '<code style="display:flex;flex-direction:column"><div>a {</div>\n<div>  b\n</div>\n<div>}</div></code>',
    '<code style="display:grid"><span style="display:grid;grid-template-columns:auto auto"><i></i> <span>a {</span></span>\n<span>  b</span>\n<span>}</span></code>',
    '<code><table>\n<tr>\n<td data-line-number=1></td>\n<td>a {</td></tr>\n<tr><td data-line-number=2></td><td>  b</td></tr><tr><td></td><td>}\n</td></tr></table></code>',
    '<code style="display:table"><span style="display:table-row"><span style="display:table-cell"></span>\n<span style="display:table-cell">a {</span></span>\n<span style="display:table-row"><span style="display:table-cell">  b</span></span>\n<span style="display:table-row">}</span></code>',
    '<code><span style="display:block">a {</span><span style="display:block">  b</span><div>}</div></code>',
    '<code><div>a {<br></div><div>  b<br></div><div>}</div></code>',
    '<ol><li>a {</li><li>  b</li><li>}</li></ol>',
    '<code><span>a {</span>\n<span>  b</span>\n<span>}</span></code>',
  ].map((html) => ({
    promise: `holds code in rows: ${JSON.stringify(html)}`,
    html: `<pre id=q>${html}</pre>`,
    text: 'a {\n  b\n}',
  })),
  {
    promise: 'keeps an empty row of code, and white space between words in a row of boxes',
    html: '<div id=q><pre style="display:grid"><span>a</span>\n<span>\n</span>\n<span>b</span></pre><p style="display:flex"><b>One</b> and <i>two</i></p></div>',
    text: 'a\n\nb\n\nOne\n\nand\n\ntwo',
  },
  // Paragraphs that are shown only while they are in view.
  ...[
    '<style>.r{opacity:0}.r.in{opacity:1}</style>|class=r|class="r in"',
    '<style>p{visibility:hidden}p[data-on]{visibility:visible}</style>||data-on',
    '<style>.fade{opacity:0;transition:opacity .4s,transform .4s}</style>|class=fade|class="fade" style="opacity:1"',
    '|style="opacity:0;visibility:hidden;transform:translate(0,30px)"|style="opacity:1;visibility:inherit;transform:none"',
    '<style>@keyframes f{from{opacity:0}}.f{animation:f 1s both paused}</style>|class=f|class=g',
    '<style>[data-aos]{opacity:0;transition-property:opacity,transform;transition-duration:.6s}.aos-animate{opacity:1}</style>|data-aos=fade-up|data-aos=fade-up class=aos-animate',
  ].map((way) => {
    const [head = '', gone = '', seen = ''] = way.split('|');
    const tall = (attributes: string, words: string) =>
      `<p ${attributes}>${words} <b>words</b>.</p><div style="height:900px"></div>`;
    return {
      promise: `that shows only what is in view is read as a whole: ${way}`,
      html: `${head}<div id=q>${tall(gone, 'First')}${tall(gone, 'Second')}${tall(seen, 'Third')}${tall(gone, 'Last')}</div><script>scrollTo(0, 1750)</script>`,
      text: 'First words.\n\nSecond words.\n\nThird words.\n\nLast words.',
    };
  }),
  {
    promise: 'that hides what goes out of view is read as a whole from where the selection begins',
    html: '<style>.out{opacity:0}p{height:900px}</style><p class=out id=a>First.</p><p class=out>Second.</p><p class=trap style="opacity:0">no</p><p id=b>Third.</p><script>scrollTo(0, 2800)</script>',
    from: '#a',
    to: '#b',
    text: 'First.\n\nSecond.\n\nThird.',
    leftOut: ['hidden'],
  },
  {
    promise: 'that hides paragraphs which nobody ever sees leaves them out, in view or not',
    html: `<style>.t{opacity:0}.v{visibility:hidden}.o{opacity:0;position:absolute;inset:0;transition:opacity 1s}.s{opacity:0;transition:opacity 1s}</style><div id=q><p>Seen<span class=s> no</span>.</p><p class=s>no</p><p style="height:900px">Seen.</p>${'<p class=t>no</p><p class=v>no</p><p style="opacity:0">no</p><p data-trap class=t>no</p><p class=s style="height:1px;overflow:hidden">no</p><div class=o>no</div><p>Seen<span class=v> no</span>.</p>'}</div>`,
    text: 'Seen.\n\nSeen.\n\nSeen.',
    leftOut: ['hidden'],
  },
  // Line ends.
  {
    promise: 'with line ends beside places where lines may end reads no space for them',
    html: '<p id=q>漢字\u200b\n漢字</p>',
    text: '漢字漢字',
  },
  {
    promise: 'keeps the line ends that it shows between letters of Han',
    html: '<p id=q style="white-space:pre-line">漢字\n漢字<br>漢字</p>',
    text: '漢字\n漢字\n漢字',
  },
];
