/** What a proposal is about: one of a short list, so that people can filter. Their names are in the web's locales. */
export const THEMES = [
  'living_environment',
  'youth_and_play',
  'sport',
  'tranquillity',
  'environment',
  'solidarity',
  'culture',
  'mobility',
  'digital',
] as const;

export type Theme = (typeof THEMES)[number];

export const isTheme = (text: string): text is Theme => THEMES.some((theme) => theme === text);
