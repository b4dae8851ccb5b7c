import { renderToStaticMarkup } from 'react-dom/server';
import { marked } from './marked';

const drawn = (sentence: string) =>
  renderToStaticMarkup(<>{marked(sentence, { n: (words) => <b>{words}</b> })}</>);

it.each([
  ['<n>12 €</n> sur <n>30 €</n>', '<b>12 €</b> sur <b>30 €</b>'],
  ['rien à marquer', 'rien à marquer'],
  ['un <x>inconnu</x> et <n>un</n>', 'un &lt;x&gt;inconnu&lt;/x&gt; et <b>un</b>'],
  ['<n>sans fin', '&lt;n&gt;sans fin'],
  ['<n><script>alert(1)</script></n>', '<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>'],
])('%s', (sentence, html) => {
  expect(drawn(sentence)).toBe(html);
});
