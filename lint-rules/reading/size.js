// @ts-check

/**
 * Whether one of some descriptions says a size: a number and a unit of bytes.
 * @param {...unknown} descriptions
 */
export function saysSize(...descriptions) {
  return descriptions.some(
    (description) =>
      typeof description === 'string' &&
      /\d ?([KMGT]i?B|[kmgt]?B|bytes?|octets)(?![A-Za-z])/.test(description),
  );
}
