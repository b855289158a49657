/** ANSI escape codes. */
export const ansi = {
  red: '\u001b[31m',
  yellow: '\u001b[33m',
  blue: '\u001b[34m',
  bold: '\u001b[1m',
  dim: '\u001b[2m',
} as const;
const plain = '\u001b[0m';

/**
 * Makes a function that colours a text, or leaves it where that is not wanted.
 *
 * @param colour whether the terminal understands ANSI escape codes
 */
export function painter(colour: boolean): (code: string, text: string) => string {
  return (code, text) => (colour && code !== '' ? `${code}${text}${plain}` : text);
}
