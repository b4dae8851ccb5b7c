import { houseRule } from './support.mjs';

export default houseRule(
  'no-inline-style',
  'the content security policy refuses style attributes in rendered pages',
  ({ report }) => ({
    'JSXAttribute[name.name="style"]'(node) {
      report(
        node,
        'A style attribute is refused by our content security policy: use a class, or an SVG attribute.',
      );
    },
  }),
);
