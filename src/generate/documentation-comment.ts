/**
 * A documentation comment.
 *
 * @param paragraphs Markdown, set apart by blank lines; empty ones are left out
 */
export function documentationComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll('*/', '*\\/'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0] ?? ''} */`;
  const body = lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`);
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}
