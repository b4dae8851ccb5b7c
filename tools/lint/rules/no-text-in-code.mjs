import { houseRule } from './support.mjs';

const LETTER = /\p{L}/u;
const SEEN_BY_PEOPLE = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** The first literal with letters that an expression can show as it stands, or null. */
function shownText(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? node : null;
    case 'TemplateLiteral':
      return node.quasis.find((part) => LETTER.test(part.value.cooked ?? '')) ? node : null;
    case 'ConditionalExpression':
      return shownText(node.consequent) ?? shownText(node.alternate);
    case 'LogicalExpression':
      return shownText(node.left) ?? shownText(node.right);
    case 'BinaryExpression':
      return node.operator === '+' ? (shownText(node.left) ?? shownText(node.right)) : null;
    case 'JSXExpressionContainer':
      return shownText(node.expression);
    default:
      return null;
  }
}

export default houseRule(
  'no-text-in-code',
  'every sentence people read lives in apps/web/src/locales',
  ({ report }) => ({
    JSXText(node) {
      const text = node.value.trim();
      if (LETTER.test(text.replace(/&[a-z]+;/giu, '')))
        report(node, `"${text.slice(0, 40)}" is text in code: put it in locales and call t().`);
    },
    'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node) {
      const found = shownText(node);
      if (found) report(found, 'This literal is shown to people: put it in locales and call t().');
    },
    JSXAttribute(node) {
      if (!SEEN_BY_PEOPLE.has(node.name.name)) return;
      const found = shownText(node.value);
      if (found) report(found, `${node.name.name} is read by people: put its text in locales and call t().`);
    },
  }),
);
