import type { TownTheme, TownTokens } from './town-theme';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const lines = (prefix: 'l' | 'd', tokens: TownTokens): string[] =>
  Object.entries(tokens).map(([name, value]) => `--${prefix}-${kebab(name)}:${value as string}`);

/** Each custom property of a theme with its value, as a style sheet or a script sets them. */
export function townProperties({ light, dark, contrast }: TownTheme): [name: string, value: string][] {
  return [...lines('l', light), ...lines('d', dark), `--c-town:${contrast.town}`].map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1)];
  });
}

/**
 * The style sheet of a town, some 700 bytes.
 * @param selector what it is for; by default the page, stronger than the look every town begins with
 */
export const townSheet = (theme: TownTheme, selector = ':root[data-town]'): string =>
  `${selector}{${townProperties(theme)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;
