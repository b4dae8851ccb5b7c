import { assetTags, pageFiles } from './assets';

const manifest = {
  'src/app/entry-client.tsx': {
    file: 'assets/entry.js',
    css: ['assets/entry.css'],
    imports: ['_shared.js'],
    isEntry: true,
  },
  'src/app/entry-boot.ts': { file: 'assets/boot.js', isEntry: true },
  '_shared.js': { file: 'assets/shared.js' },
  'src/app/routes/a.route.tsx': {
    file: 'assets/a.js',
    css: ['assets/a.css'],
    imports: ['_shared.js', '_map.js'],
  },
  '_map.js': { file: 'assets/map.js', css: ['assets/map.css'], imports: ['_shared.js'] },
  'src/app/routes/b.route.tsx': { file: 'assets/b.js' },
};

describe('the files of a page', () => {
  it('are its own and what they import, each once, and nothing of another page', () => {
    expect(pageFiles(manifest, ['src/app/routes/a.route.tsx', 'src/locales/fr/none.json'])).toEqual({
      entry: '/assets/entry.js',
      scripts: ['/assets/shared.js', '/assets/map.js', '/assets/a.js'],
      styles: ['/assets/entry.css', '/assets/map.css', '/assets/a.css'],
    });
  });

  it('begin with the styles, then the two fonts of every page, and no other', () => {
    const fonts = Object.fromEntries(
      ['latin-wght-normal', 'latin-wght-italic', 'latin-ext-wght-normal'].map((name) => [
        `../../node_modules/f/files/atkinson-hyperlegible-next-${name}.woff2`,
        { file: `assets/${name}.woff2` },
      ]),
    );
    const { head } = assetTags({ manifest: { ...manifest, ...fonts } }, []);
    expect(head).toBe(
      '<link rel="stylesheet" href="/assets/entry.css">' +
        '<link rel="preload" as="font" type="font/woff2" href="/assets/latin-wght-normal.woff2" crossorigin>' +
        '<script type="module" src="/assets/boot.js"></script>',
    );
  });

  it('wait for the first paint, by address alone: two readers get the same bytes', () => {
    const { tail } = assetTags({ manifest }, ['src/app/routes/b.route.tsx']);
    expect(tail).toBe(
      '<template id="parvis-scripts"><link rel="modulepreload" href="/assets/entry.js">' +
        '<link rel="modulepreload" href="/assets/shared.js"><link rel="modulepreload" href="/assets/b.js">' +
        '<script type="module" src="/assets/entry.js"></script></template>',
    );
  });

  it('are those of Vite while developing', () => {
    const development = { scripts: ['/src/a.tsx'], styles: ['/src/a.css'], head: '<!-- vite -->' };
    expect(assetTags({ development }, [])).toEqual({
      head: '<link rel="stylesheet" href="/src/a.css"><!-- vite -->',
      tail: '<script type="module" src="/src/a.tsx"></script>',
    });
  });
});
