// What several rules need: the file's path inside the repository, and every way of naming a module.
import { relative, sep } from 'node:path';

/** Path of the linted file inside the repository, with forward slashes. */
export function repositoryPath(context) {
  return relative(context.cwd, context.filename).split(sep).join('/');
}

/** Visitor calling `check(specifier, node)` for import, export-from, import() and require(). */
export function visitImports(check) {
  const ofSource = (node) => {
    if (node.source && typeof node.source.value === 'string') check(node.source.value, node.source);
  };
  return {
    ImportDeclaration: ofSource,
    ExportNamedDeclaration: ofSource,
    ExportAllDeclaration: ofSource,
    ImportExpression: ofSource,
    CallExpression(node) {
      const [first] = node.arguments;
      const named = ['require', 'jest.requireActual'].includes(nameOf(node.callee));
      if (named && first?.type === 'Literal' && typeof first.value === 'string') check(first.value, first);
    },
  };
}

/** Dotted name of an expression (`Access.member`), or '' when it has none. */
export function nameOf(node) {
  if (!node) return '';
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'CallExpression') return nameOf(node.callee);
  if (node.type === 'MemberExpression' && !node.computed) {
    return `${nameOf(node.object)}.${node.property.name}`;
  }
  return '';
}

/** A rule with one message, whose text ends with the page that explains it. */
export function houseRule(page, description, create) {
  return {
    meta: {
      type: 'problem',
      docs: { description, url: `docs/rules/${page}.md` },
      schema: [],
      messages: { broken: `{{what}} See docs/rules/${page}.md` },
    },
    create(context) {
      const report = (node, what) => context.report({ node, messageId: 'broken', data: { what } });
      return create({ context, report, path: repositoryPath(context) });
    },
  };
}
