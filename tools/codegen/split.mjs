/**
 * The client preset writes every document into one module, which would put every operation of the product
 * into the first page's JavaScript. Here each operation gets its own file, so that it travels with its page.
 * @param {string} source the preset's `graphql.ts`
 * @returns {Record<string, string>} file name -> content: `graphql.ts` (types only) and `operations/<kebab-name>.ts`
 */
export function splitOperations(source) {
  const files = {};
  const types = [];
  for (const line of source.split('\n')) {
    const found = /^export const (\w+)Document = (.*) as unknown as DocumentNode<(\w+), (\w+)>;$/.exec(line);
    if (found) {
      const [, name, document, result, variables] = found;
      files[`operations/${kebab(name)}.ts`] = operation(name, document, result, variables);
    } else if (!/^export const \w+FragmentDoc = /.test(line)) types.push(line);
  }
  const leftover = types.find((line) => line.startsWith('export const '));
  if (leftover) throw new Error(`split.mjs does not know this line: ${leftover.slice(0, 120)}`);
  files['graphql.ts'] = types
    .filter(
      (line) => !/^import type .*typed-document-node/.test(line) && !/^\/\* eslint-disable \*\/$/.test(line),
    )
    .join('\n');
  return files;
}

export const kebab = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

const operation = (
  name,
  document,
  result,
  variables,
) => `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ${result}, ${variables} } from '../graphql';

export type { ${result}, ${variables} };

export const ${name}Document = ${document} as unknown as TypedDocumentNode<${result}, ${variables}>;
`;
