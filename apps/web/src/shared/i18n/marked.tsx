import { Fragment, type ReactNode } from 'react';

type Draw = (words: string) => ReactNode;

/**
 * A sentence with marked words, `<n>12 €</n> sur <n>30 €</n>`, each mark drawn as its name says. Words are text, never
 * HTML; a mark that nobody draws stays as it is written.
 */
export function marked(sentence: string, draw: Readonly<Record<string, Draw>>): ReactNode[] {
  return sentence.split(/(<(\w+)>.*?<\/\2>)/gs).flatMap((part, index) => {
    // A captured group gives three parts: what stands before, the whole mark, its name.
    if (index % 3 === 2) return [];
    const [, name = '', words = ''] = /^<(\w+)>(.*)<\/\1>$/s.exec(part) ?? [];
    const mark = index % 3 === 1 && Object.hasOwn(draw, name) ? draw[name] : undefined;
    return [<Fragment key={index}>{mark ? mark(words) : part}</Fragment>];
  });
}
