// The house rules as one ESLint plugin. Each rule names, in its message, the page of docs/rules that explains it.
import accessDeclared from './rules/access-declared.mjs';
import constructorDependencies from './rules/constructor-dependencies.mjs';
import fileName from './rules/file-name.mjs';
import honestComments from './rules/honest-comments.mjs';
import honestTests from './rules/honest-tests.mjs';
import noInlineStyle from './rules/no-inline-style.mjs';
import noTextInCode from './rules/no-text-in-code.mjs';
import pureRuleLib from './rules/pure-rule-lib.mjs';
import threeFamilies from './rules/three-families.mjs';
import zones from './rules/zones.mjs';

export const parvis = {
  meta: { name: 'parvis', version: '1.0.0' },
  rules: {
    'access-declared': accessDeclared,
    'constructor-dependencies': constructorDependencies,
    'file-name': fileName,
    'honest-comments': honestComments,
    'honest-tests': honestTests,
    'no-inline-style': noInlineStyle,
    'no-text-in-code': noTextInCode,
    'pure-rule-lib': pureRuleLib,
    'three-families': threeFamilies,
    zones,
  },
};
