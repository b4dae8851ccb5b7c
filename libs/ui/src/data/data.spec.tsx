import { renderToStaticMarkup } from 'react-dom/server';
import { Bar } from './bar';
import { Bars } from './bars';
import { Facts } from './facts';
import { LinesList } from './lines-list';
import { Table } from './table';
import { Timeline } from './timeline';

describe('table', () => {
  const html = renderToStaticMarkup(
    <Table
      caption="C"
      label="R"
      cards
      rows={[{ name: 'A', votes: 3 }]}
      rowKey={({ name }) => name}
      isOn={({ votes }) => votes > 2}
      columns={[
        { id: 'name', title: 'Name', cell: ({ name }) => name, foot: 'Total' },
        { id: 'votes', title: 'Votes', label: 'Votes', numeric: true, cell: ({ votes }) => votes, foot: 3 },
      ]}
    />,
  );

  it('scrolls by itself and by keyboard', () => {
    expect(html).toMatch(/^<div class="scroll" role="region" aria-label="R" tabindex="0">/);
  });

  it('names its rows and columns, and repeats a column’s name beside its value for a phone', () => {
    expect(html).toContain('<caption>C</caption>');
    expect(html).toContain('<th scope="col" class="num">Votes</th>');
    expect(html).toContain(
      '<tr class="is-on"><th scope="row">A</th><td class="num" data-label="Votes">3</td></tr>',
    );
    expect(html).toContain('<tfoot><tr><th scope="row">Total</th>');
  });
});

describe('bars', () => {
  it('draw lengths as geometry', () => {
    expect(renderToStaticMarkup(<Bar value={1} max={3} />)).toContain(
      '<rect width="33.3" height="10"></rect>',
    );
    expect(renderToStaticMarkup(<Bar value={9} max={3} />)).toContain('width="100"');
    expect(renderToStaticMarkup(<Bar value={0} max={0} />)).toContain('width="0"');
  });

  it('have their numbers in the same line', () => {
    const html = renderToStaticMarkup(
      <Bars
        caption="C"
        label="R"
        titles={{ name: 'N', bar: 'B', value: 'V' }}
        lines={[{ id: 'a', name: 'A', value: 2, text: 'two' }]}
      />,
    );
    expect(html).toMatch(
      /<th scope="row">A<\/th><td><svg class="bar".*<\/svg><\/td><td class="num">two<\/td>/,
    );
  });
});

describe('lists', () => {
  it('keep what is there and skip what is not', () => {
    const html = renderToStaticMarkup(
      <LinesList line="between">
        <span>A</span>
        {false}
        {null}
        <span>B</span>
      </LinesList>,
    );
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(renderToStaticMarkup(<Facts facts={[{ term: 'T', value: 3, figure: true }]} />)).toContain(
      '<dt>T</dt><dd><span class="figure">3</span></dd>',
    );
  });

  it('say in words which step is done and which is current', () => {
    const html = renderToStaticMarkup(
      <Timeline label="L" items={[{ id: 'a', title: 'A', state: 'now', stateLabel: 'current:' }]} />,
    );
    expect(html).toMatch(
      /<li class="is-now" aria-current="step">.*<span class="vh">current: <\/span><strong>A/,
    );
  });
});
