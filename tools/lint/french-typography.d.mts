export function withFrenchSpaces(sentence: string): string;
