import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '#src/core/model/nearest.ts';

/**
 * What a command was called with, read as `parseArgs` does. Where that makes no sense, it says why and how the command
 * is called, and ends it with exit code 1; with `--help` it says how, and ends it. `usage` is one line.
 */
export function parseArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (problem) {
    return refuse(
      `${explain(problem as Error & { code?: string }, Object.keys(config.options ?? {}))}\nUsage: ${usage}`,
    );
  }
}

function explain({ code, message }: Error & { code?: string }, options: readonly string[]): string {
  const known = options.map((name) => `--${name}`);
  const [, word = ''] = /'(.+?)(?: <value>)?'/.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option “${word}”. ${didYouMean(word, known)}`.trimEnd();
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `“${word}” is not expected here.`;
    default:
      return message.includes('does not take') ? `“${word}” takes no value.` : `“${word}” needs a value after it.`;
  }
}

/** A number of a port, as it was typed. Ends the command where it is none. */
export function parsePort(typed: string): number {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 65_535
    ? Number(typed)
    : refuse(`“${typed}” is no port. Give a whole number up to 65535; 0 takes any that is free.`);
}

/** A number of things, as it was typed. Ends the command where it is none, or nothing. */
export function parseCount(typed: string): number {
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : refuse(`“${typed}” is no number of things. Give a whole one.`);
}

/** Says why a command cannot do what it was called for, and ends it with exit code 1. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
