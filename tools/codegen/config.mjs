import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** What GraphQL Code Generator is asked: types and trusted documents from the printed schema, never a running server. */
export const config = {
  silent: true,
  schema: 'libs/contract/schema.graphql',
  documents: ['apps/web/src/**/*.graphql'],
  generates: {
    'generated/': {
      preset: 'client',
      // `documentMode` stays unset: other modes silently write an empty manifest.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Cents: 'number',
          PageSize: 'number',
          Upload: 'File',
        },
      },
    },
  },
};
