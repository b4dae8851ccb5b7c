import { renderToStaticMarkup } from 'react-dom/server';
import { Breadcrumb } from './breadcrumb';
import { Footer } from './footer';
import { Header } from './header';
import { Menu } from './menu';
import { Pagination } from './pagination';
import { SkipLink } from './skip-link';
import { Tabs } from './tabs';

describe('header', () => {
  const html = renderToStaticMarkup(
    <Header
      town="T"
      tagline="t"
      homeHref="/"
      navLabel="N"
      menuLabel="M"
      links={[{ href: '/a', label: 'A', current: true }]}
    />,
  );

  it('holds the links twice: a line, and a details that opens without JavaScript', () => {
    expect(html.match(/href="\/a"/g)).toHaveLength(2);
    expect(html).toMatch(/<details class="menu-m"><summary>.*M<\/summary><nav aria-label="M">/);
    expect(html).toContain('<nav aria-label="N">');
  });

  it('tells which page is open', () => {
    expect(html.match(/aria-current="page"/g)).toHaveLength(2);
  });
});

describe('ways around', () => {
  it('have names', () => {
    expect(renderToStaticMarkup(<SkipLink label="S" target="here" />)).toBe(
      '<a class="skip" href="#here">S</a>',
    );
    expect(renderToStaticMarkup(<Breadcrumb label="B" crumbs={[{ href: '/', label: 'A' }]} />)).toContain(
      '<nav class="crumb" aria-label="B">',
    );
    expect(renderToStaticMarkup(<Menu label="M">{null}</Menu>)).toContain(
      '<details class="menu-d"><summary>',
    );
    expect(renderToStaticMarkup(<Footer links={[{ href: '/a', label: 'A' }]} />)).toContain(
      '<a href="/a">A</a>',
    );
  });

  it('leave out the page that does not exist', () => {
    const html = renderToStaticMarkup(
      <Pagination label="P" position="1" next={{ href: '/2', label: 'N' }} />,
    );
    expect(html).toContain('rel="next"');
    expect(html).not.toContain('rel="prev"');
  });
});

describe('tabs', () => {
  it('show one panel, and only its tab is in the order of the keyboard', () => {
    const html = renderToStaticMarkup(
      <Tabs
        label="T"
        initial="b"
        tabs={[
          { id: 'a', label: 'A', content: 'one' },
          { id: 'b', label: 'B', content: 'two' },
        ]}
      />,
    );
    expect(html).toMatch(/aria-selected="false"[^>]*tabindex="-1"[^>]*>A</);
    expect(html).toMatch(/aria-selected="true"[^>]*tabindex="0"[^>]*>B</);
    expect(html).toMatch(/hidden="">one</);
    expect(html).toMatch(/tabindex="0">two</);
  });
});
