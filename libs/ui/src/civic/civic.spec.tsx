import { renderToStaticMarkup } from 'react-dom/server';
import { Cart } from './cart';
import { CodeBlock } from './code-block';
import { PlaceList, SchematicMap } from './map';
import { Pick } from './pick';

describe('pick', () => {
  it('says why a project no longer fits', () => {
    const html = renderToStaticMarkup(<Pick title="T" cost="1" why="W" disabled name="p" value="3" />);
    expect(html).toMatch(
      /^<label class="pick is-off"><input type="checkbox" disabled="" name="p" value="3"\/>/,
    );
    expect(html).toContain('<span class="why">W</span>');
  });
});

describe('cart', () => {
  it('tells aloud what remains', () => {
    const html = renderToStaticMarkup(
      <Cart label="L" remaining="3" remainingText="R" stones={[]} stonesLabel="S" status="4" action={null} />,
    );
    expect(html).toContain('<section class="cart" aria-label="L">');
    expect(html).toContain('<p aria-live="polite"><span class="figure">3</span>');
  });
});

describe('code', () => {
  it('is left to right and never translated', () => {
    const html = renderToStaticMarkup(<CodeBlock code="AB 12" label="L" />);
    expect(html).toContain('dir="ltr" translate="no">AB 12</p>');
  });
});

describe('map', () => {
  it('has a twin that says the same places in the same order', () => {
    const map = renderToStaticMarkup(
      <SchematicMap
        viewBox="0 0 9 9"
        label="L"
        shapes={[]}
        pins={[{ id: 'a', x: 1, y: 2, number: 1, tone: 'on' }]}
      />,
    );
    const list = renderToStaticMarkup(
      <PlaceList places={[{ id: 'a', number: 1, tone: 'on', title: 'A', href: '/a' }]} />,
    );
    expect(map).toContain('role="img" aria-label="L"');
    expect(map).toMatch(
      /<g data-pin="a" class="pin on" transform="translate\(1 2\)">.*<text y="5">1<\/text>/,
    );
    expect(list).toContain('<span class="pin-n on">1</span>');
    expect(list).toContain('<a href="/a">A</a>');
  });
});
