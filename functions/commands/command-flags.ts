import { Advice } from '../local/say';

/** `--name value` and `--name=value` of the known names, and what stands beside them. */
export const readFlags = <Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: string,
): { flags: Partial<Record<Name, string>>; rest: string[] } => {
  const flags: Partial<Record<Name, string>> = {};
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [given = '', inline] = (args[index] ?? '').split(/=(.*)/s);
    if (!given.startsWith('--')) {
      rest.push(args[index] ?? '');
      continue;
    }
    const name = names.find((known) => `--${known}` === given);
    if (name === undefined) throw new Advice(`不认识的参数“${given}”。${usage}`, 2);
    if (flags[name] !== undefined) throw new Advice(`${given} 写了两次。${usage}`, 2);
    const value = inline ?? args[(index += 1)];
    if (!value) throw new Advice(`${given} 后面缺少内容。${usage}`, 2);
    flags[name] = value;
  }
  return { flags, rest };
};
