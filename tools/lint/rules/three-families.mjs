import { houseRule, visitImports } from './support.mjs';

const FORBIDDEN = [
  [/\.entity\.ts$/, /^@nestjs\/graphql($|\/)/, 'A table (entity) is never a GraphQL type.'],
  [/\.entity\.ts$/, /\.(type|input)$/, 'A table (entity) knows nothing of what the world may see.'],
  [/\.type\.ts$/, /^(typeorm|@nestjs\/typeorm)($|\/)/, 'A GraphQL type is a whitelist, never a table.'],
  [/\.input\.ts$/, /^(typeorm|@nestjs\/typeorm)($|\/)/, 'An input is never a table.'],
];

export default houseRule(
  'entities-types-inputs',
  'entity, type and input are three families, never merged',
  ({ path, report }) =>
    visitImports((specifier, node) => {
      for (const [file, forbidden, sentence] of FORBIDDEN)
        if (file.test(path) && forbidden.test(specifier)) report(node, sentence);
    }),
);
