import type { Site } from '@parvis/contract';

/** A demonstration is for nobody's index; of a town, all but the desks behind the counter. */
export function robots({ demo, publicUrl }: Site): string {
  if (demo) return 'User-agent: *\nDisallow: /\n';
  const map = publicUrl ? `\nSitemap: ${new URL('/sitemap.xml', publicUrl).href}\n` : '';
  return `User-agent: *\nDisallow: /gestion\nDisallow: /moi\n${map}`;
}
