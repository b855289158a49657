type Part = string | number | undefined;

const MARK = '\u0000';

/**
 * A template of YAML text, indented as the code around it and free of that indentation in the result. A value that
 * has a line for itself may have several lines, which take its indentation; `undefined` and `''` remove that line.
 * The result ends without a line break.
 */
export function yaml(strings: TemplateStringsArray, ...values: readonly Part[]): string {
  const template = strings.reduce((text, part, index) => `${text}${MARK}${index - 1}${MARK}${part}`);
  const lines = template.replace(/^\n/, '').trimEnd().split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map(indentation));
  return lines.flatMap((line) => fill(line.slice(margin), values)).join('\n');
}

function fill(line: string, values: readonly Part[]): string[] {
  const whole = new RegExp(`^( *)${MARK}(\\d+)${MARK}$`).exec(line);
  if (whole === null) {
    return [line.replace(new RegExp(`${MARK}(\\d+)${MARK}`, 'g'), (_, index) => text(values[Number(index)]))];
  }
  const [, indent = '', index] = whole;
  const value = text(values[Number(index)]);
  return value === '' ? [] : value.split('\n').map((part) => (part === '' ? '' : indent + part));
}

function text(value: Part): string {
  return value === undefined ? '' : String(value);
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
