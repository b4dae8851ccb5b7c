import { houseRule } from './support.mjs';

const LATER = /\b(TODO|FIXME|XXX|HACK)\b/;
const SILENCED = /eslint-(disable|enable)|@ts-(ignore|nocheck)|istanbul ignore|prettier-ignore/;

export default houseRule(
  'file-wall',
  'no promise and no silenced check in a comment',
  ({ context, report }) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (LATER.test(comment.value))
          report(comment, 'A note for later belongs in an issue, not in a comment.');
        if (SILENCED.test(comment.value))
          report(comment, 'A check may not be silenced in place: change the code or the rule.');
      }
    },
  }),
);
