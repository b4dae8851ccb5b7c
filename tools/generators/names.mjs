/** One word in each of the spellings that the house uses. Pure. */
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `tool-shed` -> `ToolShed`. @param {string} kebab */
export const pascal = (kebab) => kebab.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());

/** `tool-shed` -> `toolShed`. @param {string} kebab */
export const camel = (kebab) => pascal(kebab).replace(/^./, (letter) => letter.toLowerCase());

/** `tool-shed` -> `tool shed`. @param {string} kebab */
export const words = (kebab) => kebab.replaceAll('-', ' ');

/** `tool-shed` -> `Tool shed`. @param {string} kebab */
export const sentence = (kebab) => words(kebab).replace(/^./, (letter) => letter.toUpperCase());

/** @param {string} what the option's name, for the message @param {string} text @returns {string} */
export function kebabOr(what, text) {
  if (KEBAB.test(text)) return text;
  throw new Error(`${what} is "${text}": give it in kebab-case, in English (docs/lexicon.md).`);
}

/** The usual plural of an English noun. @param {string} noun */
export function pluralOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** What a context keeps when nobody said: `alerts` keeps an `alert`, `agenda` an `agenda-entry`. @param {string} context */
export function nounOf(context) {
  if (/[^aeiou]ies$/.test(context)) return context.replace(/ies$/, 'y');
  return /[^s]s$/.test(context) ? context.replace(/s$/, '') : `${context}-entry`;
}

/** A French label as an address: « Prêt d’outils » -> `/pret-d-outils`. @param {string} french */
export const addressOf = (french) =>
  `/${french
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
