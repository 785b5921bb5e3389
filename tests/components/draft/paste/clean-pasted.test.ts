// @vitest-environment happy-dom
import { DOMParser as SchemaParser } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { cleanPasted } from '../../../../components/draft/paste/clean-pasted.ts';
import { draftSchema } from '../../../../domain/draft/draft-schema.ts';

/** What the draft then holds, and what is said to be left out. */
function pasted(html: string): { readonly holds: string; readonly leftOut: object } {
  const place = document.createElement('div');
  place.innerHTML = html;
  const leftOut = cleanPasted(place);
  const holds = SchemaParser.fromSchema(draftSchema).parse(place).toString();
  return { holds: holds.slice('doc('.length, -1), leftOut: Object.fromEntries(leftOut) };
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.Mso {}</style></head><body>
<p class=MsoNormal>Own <b>bold</b> words<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><span><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span>One</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Inner</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Two</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>First</p>
</body></html>`;

const GOOGLE = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-weight:400;">Head</span></h1>
<p dir="ltr"><span style="font-weight:400;font-style:normal;">Plain </span><span style="font-weight:700;">bold</span><span style="font-weight:400;font-style:italic;"> leaning</span></p><br />
<ul><li dir="ltr"><p dir="ltr"><span style="font-weight:400;">One</span></p></li><ul><li dir="ltr"><p dir="ltr"><span>Inner</span></p></li></ul></ul></b>`;

describe('what is pasted becomes blocks of the draft', () => {
  it('from Word, lists being lists again', () => {
    expect(pasted(WORD)).toEqual({
      holds:
        'paragraph("Own ", strong("bold"), " words"), bulletList(listItem(paragraph("One"), bulletList(listItem(paragraph("Inner")))), listItem(paragraph("Two"))), orderedList(listItem(paragraph("First")))',
      leftOut: { styles: 1 },
    });
  });

  it('from Google Docs, bold where it is bold', () => {
    expect(pasted(GOOGLE)).toEqual({
      holds:
        'heading("Head"), paragraph("Plain ", strong("bold"), em(" leaning")), bulletList(listItem(paragraph("One"), bulletList(listItem(paragraph("Inner")))))',
      leftOut: {},
    });
  });

  it.each([
    ['<div>one</div><div>two</div>', 'paragraph("one"), paragraph("two")'],
    ['<h6>deep</h6><p>x</p>', 'heading("deep"), paragraph("x")'],
    ['<p>He said <q>no</q>.</p>', 'paragraph("He said “no”.")'],
    ['<pre>a\n  b</pre>', 'paragraph(code("a"), code(hardBreak), code("\u00a0\u00a0b"))'],
    ['<dl><dt>Term</dt><dd>What it is</dd></dl>', 'paragraph("Term"), paragraph("What it is")'],
    ['<p>Yes <img alt="🎉" src="https://e.test/x.svg"></p>', 'paragraph("Yes 🎉")'],
    ['<p>a<a href="javascript:alert(1)">b</a></p>', 'paragraph("ab")'],
    ['<p>a<img width=1 height=1 src="https://t.test/p.gif"></p>', 'paragraph("a")'],
    ['<p>shown<span style="display:none">not</span></p>', 'paragraph("shown")'],
    ['<table><tr><td><table><tr><td>Mail</td></tr></table></td></tr></table>', 'paragraph("Mail")'],
  ])('%s', (html, holds) => {
    expect(pasted(html)).toEqual({ holds, leftOut: {} });
  });

  it('pictures that a blog can show are blocks with their description and credit', () => {
    const html =
      '<ul><li>x <a href="https://a.test"><img src="https://a.test/p.jpg" alt="hall"></a></li></ul><figure><img src="https://a.test/q.jpg"><figcaption>Jane</figcaption></figure><p><img src="http://a.test/r.jpg"></p>';
    expect(pasted(html)).toEqual({
      holds: 'bulletList(listItem(paragraph("x"))), image, image',
      leftOut: { pictures: 1 },
    });
  });

  it('rows of a table are lines, and that is said', () => {
    expect(
      pasted('<table><tr><th>Who</th><th>Votes</th></tr><tr><td>A</td><td>3</td></tr></table>'),
    ).toEqual({
      holds: 'paragraph("Who | Votes"), paragraph("A | 3")',
      leftOut: { tables: 1 },
    });
  });

  it('scripts, styles, frames, fields and pictures are left out, and that is said', () => {
    const html = `<style>p{}</style><p>Words<script>steal()</script></p><video></video>
      <p><img src="data:image/png;base64,AAAA"><input value="x"></p>`;
    expect(pasted(html)).toEqual({
      holds: 'paragraph("Words")',
      leftOut: { scripts: 1, styles: 1, media: 1, forms: 1, pictures: 1 },
    });
  });
});

describe('somebody else’s words', () => {
  it.each([
    [
      '<p>I say</p><blockquote>they say</blockquote>',
      'paragraph("I say"), foreignQuote(paragraph("they say"))',
    ],
    [
      '<blockquote><h3>Head</h3><p>a</p><blockquote>deep</blockquote><hr><ul><li>x</li></ul><p>b</p></blockquote>',
      'foreignQuote(paragraph(strong("Head")), paragraph("a"), paragraph("deep"), bulletList(listItem(paragraph("x"))), paragraph("b"))',
    ],
    [
      '<ul><li>own<blockquote>theirs</blockquote></li></ul>',
      'bulletList(listItem(paragraph("own"))), foreignQuote(paragraph("theirs"))',
    ],
    [
      '<blockquote><table><tr><td>a</td><td>b</td></tr></table>c</blockquote>',
      'foreignQuote(paragraph("a | b"), paragraph("c"))',
    ],
  ])('stand in a quote as a whole: %s', (html, holds) => {
    expect(pasted(html).holds).toBe(holds);
  });

  it('copied from a draft with their source stay that quote', () => {
    const html =
      '<blockquote data-clipping="c1" data-pm-slice="0 0 []"><p>x<img src="https://a.test/p.png"></p></blockquote>';
    expect(pasted(html)).toEqual({ holds: 'quote', leftOut: {} });
  });
});
