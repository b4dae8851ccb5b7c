import { renderToStaticMarkup } from 'react-dom/server';
import { Markdown } from './markdown';

const html = (source: string) =>
  renderToStaticMarkup(<Markdown source={source} />).replace(/^<div[^>]*>|<\/div>$/g, '');

describe('Markdown', () => {
  it('draws what people write', () => {
    expect(html('Un **beau** _jardin_\npour tous')).toBe(
      '<p>Un <strong>beau</strong> <em>jardin</em><br/>pour tous</p>',
    );
    expect(html('# Titre\n\n- un\n- deux')).toBe(
      '<h3>Titre</h3><ul><li><span>un</span></li><li><span>deux</span></li></ul>',
    );
    expect(html('3. trois')).toBe('<ol start="3"><li><span>trois</span></li></ol>');
    expect(html('> dit')).toBe('<blockquote><p>dit</p></blockquote>');
    expect(html('5 &lt; 6 & 7')).toBe('<p>5 &lt; 6 &amp; 7</p>');
  });

  it('opens addresses of pages and mails, with nothing passed on', () => {
    expect(html('[la carte](https://example.org/?a=1&b=2)')).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="nofollow ugc noopener noreferrer">la carte</a></p>',
    );
    expect(html('a@example.org')).toContain('href="mailto:a@example.org"');
  });

  it('keeps right-to-left text and emoji', () => {
    expect(renderToStaticMarkup(<Markdown source="حديقة للجميع 🌳" />)).toBe(
      '<div class="prose" dir="auto"><p>حديقة للجميع 🌳</p></div>',
    );
  });

  const ALLOWED =
    /<\/?(?:p|strong|em|del|code|pre|br|h3|h4|blockquote|ul|ol|li|hr|span|a)(?: (?:href|rel|start)="[^"<>]*")*\/?>/g;
  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <svg/onload=alert(1)> b',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](//evil.example)',
    '[x](/langue/en?retour=//evil.example)',
    '<javascript:alert(1)>',
    '![x](https://tracker.example/p.gif)',
    '![x](x" onerror="alert(1))',
    '[x](https://a.example" onmouseover="alert(1))',
    '[x][r]\n\n[r]: javascript:alert(1)',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>*{display:none}</style>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '```html\n<script>alert(1)</script>\n```',
    '`<img src=x onerror=alert(1)>`',
    '| <script>alert(1)</script> |\n|-|\n| <img src=x onerror=alert(1)> |',
    '# <img src=x onerror=alert(1)>',
    '- <details open ontoggle=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    'constructor __proto__ [toString](toString)',
  ];

  it.each(HOSTILE)('makes nothing but the allowed elements of %j', (source) => {
    const rest = html(source).replace(ALLOWED, '');
    expect(rest).not.toMatch(/[<>]/);
    for (const [, href] of html(source).matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^(https?:\/\/|mailto:)/);
  });

  it('bad input: 8,000 signs made to exhaust a parser are shown all the same', () => {
    const started = performance.now();
    for (const nasty of [
      '>'.repeat(8000),
      '- '.repeat(4000),
      '*'.repeat(8000),
      '['.repeat(8000),
      '`a'.repeat(4000),
      '[a]('.repeat(2000),
    ]) {
      expect(html(nasty).length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
