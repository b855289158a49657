/** The option by which a command says how it prints findings. */
export const formatOption = {
  type: 'string',
  value: 'text|json|sarif|github',
  help: 'how findings are printed (default: text)',
} as const;

/** Whether stdout takes colour: a terminal does, unless `NO_COLOR` asks for none (https://no-color.org). */
export function takesColour(): boolean {
  return process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
}
