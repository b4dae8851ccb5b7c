export * from './columns';
export * from './decode-text';
export * from './read-csv';
export * from './xlsx/read-xlsx';
