import {
  checkRule,
  COMPLETIONS,
  OVERFLOWS,
  RULES,
  SATISFACTIONS,
  satisfactionsFor,
  TIE_BREAKS,
  type CountRule,
  type Election,
} from '@parvis/tally';
import { oneOf, readArguments, type Arguments, type OptionTable } from '../arguments';
import { EXIT, misused, type Command } from '../command';
import { outcomeLine } from '../outcome-line';
import { readElection } from '../read-election';
import { countInWorker } from './count-in-worker';
import { outcomeTable } from './outcome-table';

const OPTIONS: OptionTable = {
  valued: {
    '--rule': 'mes',
    '--satisfaction': 'cost',
    '--completion': 'add1',
    '--tie-break': 'lexico',
    '--overflow': 'skip',
    '--add1-step': '1',
    '--encoding': 'latin1',
  },
  plain: ['--json', '--explain', '--help'],
};

/** `tally <file.pb> --rule R …`: counts one election and prints the outcome. */
export const tally: Command = {
  name: 'tally',
  help: (say) =>
    say('tally_help', {
      rules: RULES.join('|'),
      satisfactions: SATISFACTIONS.join(' '),
      completions: COMPLETIONS.join(' '),
      tieBreaks: TIE_BREAKS.join(' '),
    }),
  run: async (args, { say, print, whisper }) => {
    const given = readArguments(args, OPTIONS);
    const [path, tooMany] = given.paths;
    if (path === undefined) throw misused('missing_file');
    if (tooMany !== undefined) throw misused('too_many_files', { value: tooMany });
    const ask = readRule(given);
    const encoding = oneOf(given, '--encoding', ['utf-8', 'latin1'] as const, 'utf-8');
    const election = readElection(path, say, encoding);
    const rule = suited(election, ask);
    const json = given.flags.has('--json');
    const explain = given.flags.has('--explain') || !json;
    const outcome = await countInWorker(election, rule, explain, ({ phase, done }) =>
      whisper(say(`phase_${phase}`, { done })),
    );
    whisper('');
    if (!json) print(outcomeTable(outcome, election, say));
    else print(JSON.stringify(explain ? outcome : outcomeLine(outcome), null, 2));
    return EXIT.fine;
  },
};

type Asked = Omit<CountRule, 'satisfaction'> & { readonly satisfaction?: CountRule['satisfaction'] };

function readRule(given: Arguments): Asked {
  const asked = given.values.has('--satisfaction');
  const step = given.values.get('--add1-step');
  return {
    rule: oneOf(given, '--rule', RULES),
    ...(asked ? { satisfaction: oneOf(given, '--satisfaction', SATISFACTIONS) } : {}),
    completion: oneOf(given, '--completion', COMPLETIONS, 'none'),
    tieBreak: oneOf(given, '--tie-break', TIE_BREAKS, 'lexico'),
    overflow: oneOf(given, '--overflow', OVERFLOWS, 'skip'),
    ...(step === undefined ? {} : { add1Step: step }),
  };
}

/** The rule asked for, with the usual satisfaction of these ballots when none was said. Throws when it does not suit them. */
function suited(election: Election, asked: Asked): CountRule {
  const { rule } = asked;
  const { voteType } = election;
  const allowed = satisfactionsFor(rule, voteType);
  const [usual] = allowed;
  if (usual === undefined) throw misused('rule_no_satisfaction', { rule, voteType });
  const complete = { ...asked, satisfaction: asked.satisfaction ?? usual };
  const checked = checkRule(election, complete);
  if (checked.ok) return complete;
  const { code, value } = checked.error;
  throw misused(`rule_${code}`, { value, rule, voteType, allowed: allowed.join(', ') });
}
