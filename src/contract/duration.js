// @ts-check

const PATTERN = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/;

/**
 * The length of an ISO 8601 duration in milliseconds. Months and years have no fixed length and are refused.
 *
 * @param {string} text such as `PT24H`, `P180D`, `PT0.5S`
 * @returns {number}
 * @throws {RangeError} when the text is no such duration
 */
export function durationMs(text) {
  const match = PATTERN.exec(text);
  if (match === null || text === 'P' || text.endsWith('T')) {
    throw new RangeError(`"${text}" is not an ISO 8601 duration of weeks, days, hours, minutes and seconds`);
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Math.round(((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
}
