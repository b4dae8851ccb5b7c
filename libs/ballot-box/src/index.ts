export * from './voting-code';
