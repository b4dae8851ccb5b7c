import { renderToStaticMarkup } from 'react-dom/server';
import { Banner } from './banner';
import { Dialog } from './dialog';
import { EmptyState } from './empty-state';
import { Note } from './note';
import { Skeleton } from './skeleton';
import { LiveRegion, Toast } from './toast';

describe('feedback', () => {
  it('draws a different sign for each kind of note', () => {
    const drawn = (['open', 'late', 'ok', 'second', undefined] as const).map((kind) =>
      renderToStaticMarkup(<Note kind={kind}>{1}</Note>),
    );
    expect(new Set(drawn.map((html) => /#(\w+)/.exec(html)?.[1])).size).toBe(5);
  });

  it('says aloud only what is told to', () => {
    expect(renderToStaticMarkup(<Note>{1}</Note>)).not.toContain('role=');
    expect(renderToStaticMarkup(<Banner role="status">{1}</Banner>)).toContain('role="status"');
    expect(renderToStaticMarkup(<LiveRegion />)).toBe('<div class="toasts" role="status"></div>');
    expect(renderToStaticMarkup(<Toast>A</Toast>)).toContain('<span>A</span>');
  });

  it('names a skeleton once and hides its shapes', () => {
    const html = renderToStaticMarkup(<Skeleton label="L" lines={['title', 'long']} />);
    expect(html).toContain('<span class="vh">L</span>');
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(2);
  });

  it('keeps a dialog closed on the server and names it by its title', () => {
    const html = renderToStaticMarkup(
      <Dialog open title="T" onClose={() => undefined}>
        B
      </Dialog>,
    );
    expect(html).not.toMatch(/<dialog[^>]* open/);
    const name = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<h2 id="${name}"`);
  });

  it('leaves one place open where nothing is yet', () => {
    expect(renderToStaticMarkup(<EmptyState title="T" />)).toContain('<path class="hole"');
    expect(renderToStaticMarkup(<EmptyState title="T" level={2} kind="trouble" />)).toMatch(/class="o".*<h2/);
  });
});
