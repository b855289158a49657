import { realpathSync, statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { selectApis } from '../src/contract/apis.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { ContractError } from '../src/contract/problem.ts';
import { UsageError } from '../src/contract/usage-error.ts';

/** The exit codes of every command. */
export const exit = { fine: 0, findings: 1, couldNotRun: 2 } as const;

type Option = {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly help: string;
  readonly value?: string;
  /** Whether it may be given more than once; its value is then the list. */
  readonly multiple?: true;
};
type Value<T extends Option> = T['type'] extends 'boolean' ? boolean : string;
type Values<O extends Record<string, Option>> = {
  readonly [K in keyof O]?:
    | (O[K]['multiple'] extends true ? readonly Value<O[K]>[] : Value<O[K]>)
    | undefined;
};

/** The options of every command. */
const common: Readonly<Record<string, Option>> = {
  root: { type: 'string', value: '<folder>', help: 'the project whose spec/ is meant (default: this one)' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
};

/** What a command is given. */
export interface Invocation<O extends Record<string, Option>> {
  /** The project root: an absolute path. */
  readonly root: string;
  /** The names of the APIs to work on: those named on the command line, or all. Empty for a command of other words. */
  readonly apis: readonly string[];
  /** What stands beside the options, where the command takes other words than names of APIs; else empty. */
  readonly words: readonly string[];
  readonly options: Values<O>;
}

/** One npm script. */
export interface Command<O extends Record<string, Option>> {
  /** The word after `npm run`. */
  readonly name: string;
  /** One sentence, shown by `--help`. */
  readonly summary: string;
  /** The words that it takes in place of names of APIs, as `--help` shows them: `<name>`. */
  readonly words?: string;
  readonly options: O;
  /** Returns the exit code. */
  run(invocation: Invocation<O>): Promise<number>;
}

/**
 * Runs a command with the arguments of this process and sets its exit code. Usage errors, unreadable
 * descriptions and failures of the system (a port in use, a folder that cannot be written) are printed to
 * stderr as sentences; anything else is a defect and keeps its stack.
 */
export async function main<O extends Record<string, Option>>(command: Command<O>): Promise<void> {
  // A reader that goes away (`npm run lint | head`) is not an error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.fine);
    throw error;
  });
  try {
    process.exitCode = await invoke(command);
  } catch (error) {
    process.exitCode = report(command.name, error);
  }
}

async function invoke<O extends Record<string, Option>>(command: Command<O>): Promise<number> {
  const { values, positionals } = parse(command);
  if (values.help === true) {
    process.stdout.write(help(command));
    return exit.fine;
  }
  const root = rootOf(values.root);
  // parseArgs has checked names and types against the same table that Values is computed from.
  const options = values as Values<O>;
  if (command.words !== undefined) return command.run({ root, apis: [], words: positionals, options });
  return command.run({ root, apis: await selectApis(root, positionals), words: [], options });
}

function rootOf(folder: unknown): string {
  if (typeof folder !== 'string') return packageRoot;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`--root ${folder} is no folder. Name the folder that holds spec/.`);
  return realpathSync.native(folder);
}

function parse<O extends Record<string, Option>>(command: Command<O>) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short, multiple = false }] of Object.entries({ ...common, ...command.options })) {
    options[name] = short === undefined ? { type, multiple } : { type, short, multiple };
  }
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${reason}. See: npm run ${command.name} -- --help`);
  }
}

function help<O extends Record<string, Option>>(command: Command<O>): string {
  const rows = Object.entries({ ...command.options, ...common }).map(([name, option]) => [
    `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.help,
  ]);
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  return [
    `npm run ${command.name} -- ${command.words ?? '[api…]'} [options]`,
    '',
    command.summary,
    '',
    ...rows.map(([flag = '', text]) => `  ${flag.padEnd(width)}  ${text}`),
    '',
    `${command.words === undefined ? 'Without a name: all APIs. ' : ''}Exit: 0 fine, 1 findings, 2 could not run.`,
    '',
  ].join('\n');
}

function report(name: string, error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${name}: ${error.message}\n`);
    return exit.couldNotRun;
  }
  if (error instanceof ContractError) {
    process.stderr.write(`${error.message}\n`);
    return exit.findings;
  }
  const sentence = systemFailure(error);
  if (sentence !== undefined) {
    process.stderr.write(`${name}: ${sentence}\n`);
    return exit.couldNotRun;
  }
  process.stderr.write(
    `${name}: this is a defect of accord.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return exit.couldNotRun;
}

/** What a failed system call means to the user, or `undefined` where the error is not one. */
function systemFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const where = 'path' in error ? ` ${String(error.path)}` : '';
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${'port' in error ? String(error.port) : ''} is in use. Stop the other process or pick another with --port.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `cannot write${where}: permission denied. Make it writable and run again.`;
    case 'ENOSPC':
      return `cannot write${where}: the disk is full.`;
    default:
      return `${error.message}.`;
  }
}
