export * from './compare-words';
export * from './merge-texts';
export * from './paragraphs';
