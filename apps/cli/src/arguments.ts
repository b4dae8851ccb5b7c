import { misused } from './command';

/** Options of a command: those with a value (an example of it), and those without. */
export interface OptionTable {
  readonly valued: Readonly<Record<string, string>>;
  readonly plain: readonly string[];
}

export interface Arguments {
  readonly paths: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** `--name value`, `--name=value`, `--flag`, and paths; `--` ends the options. Throws `CommandFailure` (misused). */
export function readArguments(args: readonly string[], table: OptionTable): Arguments {
  const paths: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [name = '', ...rest] = arg.split('=');
    if (arg === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('--')) paths.push(arg);
    else if (table.plain.includes(arg)) flags.add(arg);
    else if (name in table.valued) {
      const value = rest.length > 0 ? rest.join('=') : args[++i];
      if (value === undefined || value === '' || value.startsWith('--')) {
        throw misused('option_without_value', { option: name, example: `${name} ${table.valued[name]}` });
      }
      values.set(name, value);
    } else {
      const options = [...Object.keys(table.valued), ...table.plain].join(', ');
      throw misused('unknown_option', { value: arg, options });
    }
  }
  return { paths, values, flags };
}

/** One of `allowed`, or `fallback` when the option is absent; without fallback the option is required. */
export function oneOf<T extends string>(
  { values }: Arguments,
  option: string,
  allowed: readonly T[],
  fallback?: T,
): T {
  const value = values.get(option);
  if (value === undefined && fallback !== undefined) return fallback;
  if (value === undefined) throw misused('missing_option', { option, allowed: allowed.join(' | ') });
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw misused('bad_option', { option, value, allowed: allowed.join(' | ') });
  return found;
}

/** A whole number from 1, or undefined when the option is absent. */
export function wholeNumber({ values }: Arguments, option: string): number | undefined {
  const value = values.get(option);
  if (value === undefined) return undefined;
  if (!/^[1-9][0-9]{0,8}$/.test(value)) throw misused('bad_number', { option, value });
  return Number(value);
}
