import { gzipSync } from 'node:zlib';

/**
 * What one operation more costs every app: the table with all operations against the table with half of its lines.
 *
 * @param operations the table, a line for each path
 * @param count the operations in it
 * @returns bytes, gzipped
 */
export function gzippedOperation(operations: string, count: number): number {
  const lines = operations.split('\n');
  const half = lines.slice(0, Math.ceil(lines.length / 2));
  // Two words for each operation after the path.
  const kept = half.reduce((sum, line) => sum + (line.split(' ').length - 1) / 2, 0);
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  return (size(operations) - size(half.join('\n'))) / (count - kept);
}
