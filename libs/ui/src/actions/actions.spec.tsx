import { renderToStaticMarkup } from 'react-dom/server';
import { Button, ButtonLink } from './button';
import { Chip, ChipLink } from './chip';
import { LinkProvider, type LinkProps } from './link';
import { StateBadge, type StateKind } from './state-badge';

describe('button', () => {
  it('does not submit unless asked to', () => {
    expect(renderToStaticMarkup(<Button>A</Button>)).toBe('<button type="button" class="btn">A</button>');
    expect(renderToStaticMarkup(<Button type="submit" kind="main" wide />)).toBe(
      '<button type="submit" class="btn btn--main btn--wide"></button>',
    );
  });

  it('stays focusable when busy, and says so', () => {
    const html = renderToStaticMarkup(
      <Button busy icon="plus">
        A
      </Button>,
    );
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('#sync');
    expect(html).not.toContain('disabled');
  });

  it('is a link when it leads somewhere: the router’s one when there is one', () => {
    const RouterLink = ({ href, ...rest }: LinkProps) => <a {...rest} data-router="" href={`/fr${href}`} />;
    const button = <ButtonLink href="/a">A</ButtonLink>;
    expect(renderToStaticMarkup(button)).toBe('<a href="/a" class="btn">A</a>');
    expect(renderToStaticMarkup(<LinkProvider value={RouterLink}>{button}</LinkProvider>)).toBe(
      '<a class="btn" data-router="" href="/fr/a">A</a>',
    );
  });
});

describe('chip', () => {
  it('tells whether it is on', () => {
    expect(renderToStaticMarkup(<Chip pressed={false}>A</Chip>)).toContain('aria-pressed="false"');
    expect(
      renderToStaticMarkup(
        <ChipLink href="/a" current>
          {1}
        </ChipLink>,
      ),
    ).toContain('aria-current="true"');
  });
});

describe('state', () => {
  it('has a shape for each kind that does not share its colour', () => {
    const kinds: StateKind[] = ['open', 'wait', 'part', 'ok', 'late', 'no', 'town', 'draft'];
    const drawn = kinds.map((state) => renderToStaticMarkup(<StateBadge state={state}>A</StateBadge>));
    expect(new Set(drawn).size).toBe(kinds.length);
    drawn.forEach((html) => expect(html).toContain('aria-hidden="true"'));
  });
});
