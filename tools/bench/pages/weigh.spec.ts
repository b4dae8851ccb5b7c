import { filesOf, pagesKnownBy } from './weigh.mjs';

const manifest = {
  'src/app/entry-client.tsx': {
    file: 'assets/entry.js',
    imports: ['_frame.js'],
    dynamicImports: ['src/app/routes/later.ts', 'src/shared/apollo/client.ts'],
  },
  '_frame.js': { file: 'assets/frame.js', dynamicImports: ['src/shared/offline/start-keeping.ts'] },
  'src/app/routes/later.ts': {
    file: 'assets/later.js',
    dynamicImports: ['src/app/routes/home/home.route.tsx', 'src/locales/fr/home.json'],
  },
};

describe('what each page brings', () => {
  it('knows no page as long as the table of routes comes later', () => {
    expect(pagesKnownBy(manifest, ['src/app/entry-client.tsx'])).toEqual([]);
  });

  it('is caught when a piece of it takes the table along', () => {
    const grown = { ...manifest, '_frame.js': { file: 'f.js', imports: ['src/app/routes/later.ts'] } };
    expect(pagesKnownBy(grown, ['src/app/entry-client.tsx'])).toEqual([
      'src/app/routes/home/home.route.tsx',
      'src/locales/fr/home.json',
    ]);
  });

  it('is each file once', () => {
    expect(filesOf(manifest, ['src/app/entry-client.tsx', '_frame.js']).scripts).toEqual([
      'assets/entry.js',
      'assets/frame.js',
    ]);
  });
});
