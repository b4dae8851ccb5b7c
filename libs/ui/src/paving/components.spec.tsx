import { renderToStaticMarkup } from 'react-dom/server';
import { ProgressBar } from './progress-bar';
import { SharePicture } from './share-picture';
import { Steps } from './steps';
import { Stones } from './stones';

describe('steps', () => {
  it('lay a stone a step and say the same in a list', () => {
    const html = renderToStaticMarkup(
      <Steps label="L" doneLabel="done:" steps={['A', 'B', 'C']} current={1} />,
    );
    expect(html.match(/class="st[" ]/g)).toHaveLength(3);
    expect(html).toContain(
      '<li><span class="vh">done: </span>A</li><li aria-current="step">B</li><li>C</li>',
    );
    expect(html).toContain('data-n="3"');
  });
});

describe('stones', () => {
  it('are a named picture, or decorative', () => {
    const stones = [{ quantity: 2, state: 'laid' as const, title: 'T' }, { quantity: 1 }];
    expect(renderToStaticMarkup(<Stones stones={stones} label="L" />)).toContain('role="img" aria-label="L"');
    expect(renderToStaticMarkup(<Stones stones={stones} />)).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<Stones stones={stones} />)).toContain('<title>T</title>');
  });
});

describe('progress', () => {
  it('is a progress bar with its words', () => {
    const html = renderToStaticMarkup(<ProgressBar label="L" value={7} max={10} />);
    expect(html).toMatch(
      /role="progressbar" aria-labelledby="[^"]+" aria-valuemin="0" aria-valuemax="10" aria-valuenow="7"/,
    );
    expect(html.match(/"st laid"/g)).toHaveLength(7);
  });

  it('tells no number it does not know', () => {
    expect(renderToStaticMarkup(<ProgressBar label="L" max={10} />)).not.toContain('aria-valuenow');
  });
});

describe('who paid', () => {
  it('is drawn wide and narrow, and writes only where there is room', () => {
    const parts = [
      { share: 97, stones: 12, figure: '97', caption: 'A' },
      { share: 3, stones: 1, figure: '3', caption: 'B' },
    ];
    const html = renderToStaticMarkup(<SharePicture parts={parts} label="L" />);
    expect(html.match(/role="img"/g)).toHaveLength(2);
    expect(html).toContain('>97</text>');
    expect(html).not.toContain('>3</text>');
  });
});
