/** A random UUID (RFC 9562, version 4) where the platform makes none. */
export function randomUuid(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(31))].map((byte) => (byte & 15).toString(16));
  const variant = '89ab'.charAt((digits.pop() ?? '0').charCodeAt(0) & 3);
  return 'xxxxxxxx-xxxx-4xxx-Vxxx-xxxxxxxxxxxx'
    .replace('V', variant)
    .replace(/x/g, () => digits.pop() ?? '0');
}
