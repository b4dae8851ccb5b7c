import type { Site } from '@parvis/contract';

/**
 * What a phone needs to put the site among its applications (W3C Web Application Manifest).
 * The colours are those of the page behind the first drawing, not of the town: they show for an instant only.
 */
export const webManifest = ({ town }: Site): string =>
  JSON.stringify({
    id: '/',
    name: `${town.name} · Parvis`,
    short_name: town.name.slice(0, 12),
    lang: 'fr',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  });
