import type { Json } from '../contract/types.ts';

/** How wide a line of generated code may be before a value is broken over several. */
const WIDTH = 110;

/** A JSON value as a TypeScript expression: on one line where it fits, otherwise a member a line. */
export function typescriptLiteral(value: Json, indent = ''): string {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent}  `;
  const members: string[] = Array.isArray(value)
    ? value.map((item: Json) => typescriptLiteral(item, inner))
    : Object.entries(value).map(
        ([key, member]) => `${propertyName(key)}: ${typescriptLiteral(member, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** A string as a TypeScript literal. */
export function stringLiteral(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

function onOneLine(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${onOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** A key of an object as TypeScript writes it, in quotes where it must have them. */
export function propertyName(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}
