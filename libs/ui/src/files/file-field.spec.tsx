import { renderToStaticMarkup } from 'react-dom/server';
import { FileField, type FileFieldProps } from './file-field';
import type { FileItem, FileState } from './file-item';

const words = {
  status: ({ state }: FileItem) => `<${state.kind}>`,
  progress: ({ name }: FileItem, share: number) => `${name} ${share}`,
  cancel: 'Cancel',
  retry: 'Retry',
  remove: 'Remove',
};
const nothing = () => undefined;
const field = (states: readonly FileState[], more: Partial<FileFieldProps> = {}) =>
  renderToStaticMarkup(
    <FileField
      id="joined"
      label="L"
      hint="H"
      most={3}
      items={states.map((state, at) => ({ id: `f${at}`, name: `${at}.pdf`, state }))}
      words={words}
      onChoose={nothing}
      onCancel={nothing}
      onRetry={nothing}
      onRemove={nothing}
      {...more}
    />,
  );
const buttons = (html: string) =>
  [...html.matchAll(/<\/svg>(\w+) <span class="vh">/g)].map(([, word]) => word);

describe('files to join', () => {
  it('empty: a labelled field that a plain form could send', () => {
    const html = field([], { name: 'file', accept: 'image/png', withoutScript: 'W' });
    expect(html).toContain('<label for="joined">L');
    expect(html).toMatch(/<input[^>]* id="joined" aria-describedby="joined-hint"[^>]* type="file"/);
    expect(html).toMatch(/ accept="image\/png"[^>]* name="file"/);
    expect(html).toContain('<div class="no-js">W</div>');
    expect(html).toContain('<div role="status" class="vh"></div>');
  });

  it.each<[FileState, string[]]>([
    [{ kind: 'waiting' }, ['Cancel']],
    [{ kind: 'sending', share: 0.4 }, ['Cancel']],
    [{ kind: 'examining' }, ['Cancel']],
    [{ kind: 'failed', why: 'no network' }, ['Retry', 'Remove']],
    [{ kind: 'refused', why: 'no photo' }, ['Remove']],
    [{ kind: 'done' }, ['Remove']],
  ])('%j', (state, offered) => {
    const html = field([state]);
    expect(buttons(html)).toEqual(offered);
    expect(html).toContain(`<div role="status" class="vh"><p>0.pdf &lt;${state.kind}&gt;</p></div>`);
  });

  it('says how far a file is to who cannot see it, and says aloud only what changes', () => {
    const html = field([{ kind: 'sending', share: 0.4 }]);
    expect(html).toMatch(
      /role="progressbar" aria-labelledby="[^"]+" aria-valuemin="0" aria-valuemax="1" aria-valuenow="0.4"/,
    );
    expect(/<div role="status".*$/.exec(html)?.[0]).not.toContain('0.4');
  });

  it('offers no more than it takes; a refused file takes no room', () => {
    expect(field([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }])).not.toContain('type="file"');
    expect(field([{ kind: 'refused', why: '' }], { most: 1 })).toContain('type="file"');
    expect(field([], { most: 1 })).not.toContain('multiple');
    expect(field([], { most: 2 })).toContain('multiple');
  });

  it('keeps its error and its address when there is no room for more', () => {
    const html = field([{ kind: 'done' }], { most: 1, error: 'E' });
    expect(html).toMatch(/^<div id="joined"[^>]* role="group" aria-label="L"/);
    expect(html).toMatch(/<p class="error">.*E<\/span><\/p>/);
  });

  it('bad input: a name is text, whatever its letters and direction', () => {
    const html = field([], { items: [{ id: 'a', name: '<b>\u202Ex', state: { kind: 'done' } }] });
    expect(html).toContain('<bdi>&lt;b&gt;\u202Ex</bdi>');
  });
});
