import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '#src/core/model/nearest.ts';

/**
 * Parses the arguments of a command as `parseArgs` does. If they are wrong, prints why and the usage, and exits with code 1.
 * With `--help`, prints the usage and exits. `usage` is one line for each way to call
 * it.
 */
export function parseArguments<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  const kept = Object.keys(config.options ?? {}).find(isKeptByNpm);
  if (kept !== undefined)
    refuse(`npm has kept “--${kept}” for itself. Write “ -- ” before the options of a command.\nUsage: ${usage}`);
  try {
    return parseArgs(config);
  } catch (problem) {
    return refuse(
      `${explain(problem as Error & { code?: string }, Object.keys(config.options ?? {}))}\nUsage: ${usage}`,
    );
  }
}

/**
 * Whether an option was written without the “ -- ” before it. npm takes it then, and the command would do something else: rename
 * where `--dry-run` was meant to prevent it, or build another edition. `cache` and `only` are settings of npm too.
 */
function isKeptByNpm(option: string): boolean {
  const kept = process.env[`npm_config_${option.replaceAll('-', '_')}`];
  return kept !== undefined && kept !== '' && kept !== 'false' && option !== 'cache' && option !== 'only';
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

/** Parses a port number. Exits if it is not one. */
export function parsePort(typed: string): number {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 65_535
    ? Number(typed)
    : refuse(`“${typed}” is not a port number. Give a whole number up to 65535, or 0 for any free port.`);
}

/** Parses a whole number from 1 on. Exits if it is not one. */
export function parseCount(typed: string): number {
  return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : refuse(`“${typed}” is not a whole number from 1 on.`);
}

/** Prints why the command cannot go on, and exits with code 1. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
