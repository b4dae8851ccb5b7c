import { renderToStaticMarkup } from 'react-dom/server';
import { Avatar } from './avatar';
import { Card } from './card';
import { DateStone } from './date-stone';
import { PageHead } from './page-head';
import { Panel } from './panel';
import { Prose } from './prose';
import { Tile } from './tile';

describe('layout', () => {
  it('keeps the class names of the mockups', () => {
    expect(
      renderToStaticMarkup(
        <Card as="aside" look="sunken" link className="a">
          {1}
        </Card>,
      ),
    ).toBe('<aside class="card card--sunken card--link a">1</aside>');
    expect(renderToStaticMarkup(<Tile icon="urn" tone="ok" />)).toContain('<span class="tile tile--ok">');
    expect(renderToStaticMarkup(<Panel>{1}</Panel>)).toMatch(
      /^<section class="panel stack gap-5"><svg class="lines"/,
    );
  });

  it('writes a day that machines read too', () => {
    expect(renderToStaticMarkup(<DateStone date="2027-03-17" day="17" month="mars" />)).toBe(
      '<time class="date" dateTime="2027-03-17"><b>17</b> mars</time>',
    );
  });

  it('draws the first letter of any name', () => {
    expect(renderToStaticMarkup(<Avatar name="élan" />)).toMatch(/aria-hidden="true">É<\/span>$/);
    expect(renderToStaticMarkup(<Avatar name="" />)).toContain('avatar');
    expect(renderToStaticMarkup(<Avatar name="🦊 fox" />)).toContain('🦊');
  });

  it('has one title a page, which can take the focus', () => {
    expect(renderToStaticMarkup(<PageHead title="T" lead="L" />)).toContain(
      '<h1 tabindex="-1">T</h1><p class="lead">L</p>',
    );
  });

  it('lets a text choose its own reading direction', () => {
    expect(renderToStaticMarkup(<Prose html="<p>a</p>" />)).toBe(
      '<div class="prose" dir="auto"><p>a</p></div>',
    );
  });
});
