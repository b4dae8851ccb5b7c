import { availableParallelism } from 'node:os';
import { readArguments, wholeNumber, type OptionTable } from '../arguments';
import { EXIT, misused, type Command } from '../command';
import { languageOf } from '../messages';
import type { Difference } from './check-file';
import { checkInThreads } from './check-pool';
import { expectedUnder } from './expected';
import { sampleOf } from './sample';

const OPTIONS: OptionTable = { valued: { '--sample': '400', '--workers': '2' }, plain: ['--json', '--help'] };

/** `tally-check <folder>`: counts again every expected outcome of a folder; exit code 1 if one differs or a file cannot be read. */
export const tallyCheck: Command = {
  name: 'tally-check',
  help: (say) => say('check_help'),
  run: async (args, { say, print, whisper }) => {
    const given = readArguments(args, OPTIONS);
    const [folder, tooMany] = given.paths;
    if (folder === undefined) throw misused('missing_folder');
    if (tooMany !== undefined) throw misused('too_many_files', { value: tooMany });
    const sample = wholeNumber(given, '--sample');
    const workers = wholeNumber(given, '--workers') ?? availableParallelism();
    const start = performance.now();
    const found = expectedUnder(folder);
    const files = sample === undefined ? found : sampleOf(found, sample);
    const expected = files.reduce((sum, { results }) => sum + results.length, 0);
    const differences: Difference[] = [];
    const problems: string[] = [];
    let equal = 0;
    await checkInThreads(files, workers, languageOf(process.env), (checked) => {
      equal += checked.equal;
      differences.push(...checked.differences);
      if (checked.problem !== null) problems.push(checked.problem);
      whisper(`${equal + differences.length} / ${expected}`);
    });
    whisper('');
    const seconds = Math.round((performance.now() - start) / 10) / 100;
    const different = differences.length;
    const compared = equal + different;
    const report = {
      files: files.length,
      compared,
      equal,
      different,
      differences,
      problems,
      seconds,
      workers,
    };
    if (given.flags.has('--json')) print(JSON.stringify(report, null, 2));
    else {
      problems.forEach((problem) => print(problem));
      for (const difference of differences) print(say('check_difference', blanksOf(difference)));
      print(say('check_title', { equal, compared, different, seconds, files: files.length, workers }));
    }
    return different + problems.length === 0 ? EXIT.fine : EXIT.failed;
  },
};

const blanksOf = (difference: Difference) => ({
  file: difference.file,
  rule: difference.rule,
  satisfaction: difference.satisfaction,
  completion: difference.completion,
  tieBreak: difference.tie_break,
  expected: JSON.stringify(difference.expected),
  counted: JSON.stringify(difference.counted),
});
