import { robots } from './robots';
import { sitemapXml } from './sitemap';

const site = { town: { slug: 'cahors', name: 'Cahors' }, demo: false, version: '0' };

describe('what search engines are told', () => {
  it('of a demonstration: nothing is to be read', () => {
    expect(robots({ ...site, demo: true })).toBe('User-agent: *\nDisallow: /\n');
  });

  it('of a town: all but what is behind the counter, and where the list of pages is', () => {
    const text = robots({ ...site, publicUrl: 'https://participer.exemple.fr' });
    expect(text).toContain('Disallow: /gestion\nDisallow: /moi\n');
    expect(text).toContain('Sitemap: https://participer.exemple.fr/sitemap.xml\n');
    expect(text).not.toContain('Disallow: /\n');
  });

  it('of a laptop: no list of pages, which would name no address', () => {
    expect(robots(site)).not.toContain('Sitemap');
  });

  it('the list holds absolute addresses, signs of XML escaped', () => {
    const xml = sitemapXml('https://participer.exemple.fr', ['/', "/budgets/d'ici?a=1&b=<2>"]);
    expect(xml).toContain('<loc>https://participer.exemple.fr/</loc>');
    expect(xml).toContain('&#38;b=');
    expect(xml).not.toMatch(/<loc>[^<]*[&](?!#\d+;)/);
    expect(xml.match(/<url>/g)).toHaveLength(2);
  });
});
