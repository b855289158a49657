import type { JsonObject } from '../contract/types.ts';
import type { ChangeLevel } from './change.ts';

const DAY_MS = 86_400_000;

/** What the removal law says of one removal. */
export interface Removal {
  readonly level: ChangeLevel;
  /** How it was announced, as a clause for the message: `without deprecation`, `after its sunset of 2026-01-31`. */
  readonly why: string;
  /** What to do instead; empty when the removal is harmless. */
  readonly remedy: string;
}

/** What a change of the deprecation itself means. */
export interface DeprecationChange {
  readonly rule:
    | 'deprecated'
    | 'reactivated'
    | 'deprecated-sunset-missing'
    | 'deprecated-sunset-invalid'
    | 'sunset-date-too-small'
    | 'sunset-date-changed-too-small'
    | 'sunset-postponed'
    | 'sunset-advanced'
    | 'sunset-deleted';
  readonly level: ChangeLevel;
  /** A clause that continues the name of the thing: `is deprecated without a sunset date`. */
  readonly message: string;
  /** Empty when the change is harmless. */
  readonly remedy: string;
}

/**
 * The law of removal: what goes had been `deprecated: true` with an `x-sunset` that has passed, and that lay at least
 * one deprecation window after the deprecation (`x-deprecated-since`). An API that declares no window asks for the
 * passed sunset alone.
 *
 * @param node what is gone, as the base had it: an operation, a parameter, a schema, a header
 * @param windowMs the base's deprecation window; undefined where it declares none
 * @param today the day of the removal
 */
export function removal(node: JsonObject, windowMs: number | undefined, today: Date): Removal {
  const window = windowMs === undefined ? '' : ` at least ${days(windowMs)} after the deprecation`;
  const announce = `Bring it back with \`deprecated: true\`, \`x-deprecated-since\` and an \`x-sunset\`${window}, and remove it once that date has passed.`;
  const breaking = (why: string, remedy = announce): Removal => ({ level: 'breaking', why, remedy });

  if (node.deprecated !== true) return breaking('without deprecation');
  if (node['x-sunset'] === undefined) return breaking('deprecated but without a sunset date');
  const sunset = dateOf(node['x-sunset']);
  if (sunset === undefined)
    return breaking(`with the sunset ${JSON.stringify(node['x-sunset'])}, which is no date`);
  if (today.getTime() < sunset) {
    return breaking(`before its sunset of ${day(sunset)}`, `Bring it back until ${day(sunset)} has passed.`);
  }
  if (windowMs === undefined)
    return { level: 'harmless', why: `after its sunset of ${day(sunset)}`, remedy: '' };

  const since = dateOf(node['x-deprecated-since']);
  if (since === undefined) {
    return breaking(
      'without the date of its deprecation',
      `Say in the base since when it was deprecated (\`x-deprecated-since\`): its sunset of ${day(sunset)} must lie at least ${days(windowMs)} after that.`,
    );
  }
  if (sunset - since < windowMs) {
    return breaking(
      `with ${days(sunset - since)} of notice where the API promises ${days(windowMs)}`,
      `Bring it back with an \`x-sunset\` of ${day(since + windowMs)} or later, and remove it once that date has passed.`,
    );
  }
  return { level: 'harmless', why: `after its sunset of ${day(sunset)}`, remedy: '' };
}

/**
 * What became of the deprecation of a thing that stands in both versions; undefined when nothing did.
 *
 * @param base the thing as the base has it
 * @param revision the same thing in the revision
 * @param windowMs the base's deprecation window; undefined where it declares none
 * @param today from when the notice of a changed date counts
 */
export function deprecationChange(
  base: JsonObject,
  revision: JsonObject,
  windowMs: number | undefined,
  today: Date,
): DeprecationChange | undefined {
  const was = base.deprecated === true;
  if (revision.deprecated !== true) {
    return was
      ? { rule: 'reactivated', level: 'harmless', message: 'is no longer deprecated', remedy: '' }
      : undefined;
  }
  return was ? sunsetChange(base, revision, windowMs, today) : newDeprecation(revision, windowMs, today);
}

function newDeprecation(node: JsonObject, windowMs: number | undefined, today: Date): DeprecationChange {
  const harmless: DeprecationChange = {
    rule: 'deprecated',
    level: 'harmless',
    message: 'is deprecated',
    remedy: '',
  };
  if (node['x-sunset'] === undefined) {
    return windowMs === undefined
      ? harmless
      : {
          rule: 'deprecated-sunset-missing',
          level: 'warning',
          message: 'is deprecated without a sunset date',
          remedy: `Add \`x-deprecated-since\` and an \`x-sunset\` at least ${days(windowMs)} later; without them it can never be removed.`,
        };
  }
  const sunset = dateOf(node['x-sunset']);
  if (sunset === undefined) return invalidSunset(node);
  const since = dateOf(node['x-deprecated-since']) ?? startOfDay(today);
  const least = since + (windowMs ?? 0);
  if (sunset < least) {
    return {
      rule: 'sunset-date-too-small',
      level: 'warning',
      message: `is deprecated with a sunset of ${day(sunset)}, ${days(sunset - since)} ahead`,
      remedy: `Set \`x-sunset\` to ${day(least)} or later; removing it after a shorter notice is breaking.`,
    };
  }
  return { ...harmless, message: `is deprecated with a sunset of ${day(sunset)}` };
}

function sunsetChange(
  base: JsonObject,
  revision: JsonObject,
  windowMs: number | undefined,
  today: Date,
): DeprecationChange | undefined {
  const [before, after] = [dateOf(base['x-sunset']), dateOf(revision['x-sunset'])];
  if (revision['x-sunset'] === undefined) {
    return before === undefined
      ? undefined
      : {
          rule: 'sunset-deleted',
          level: 'breaking',
          message: `is still deprecated but lost its sunset of ${day(before)}`,
          remedy: `Keep \`x-sunset: ${day(before)}\` or set a later date; clients have planned by it.`,
        };
  }
  if (after === undefined) {
    return revision['x-sunset'] === base['x-sunset'] ? undefined : invalidSunset(revision);
  }
  if (before === undefined)
    return base['x-sunset'] === undefined ? newDeprecation(revision, windowMs, today) : undefined;
  if (after > before) {
    return {
      rule: 'sunset-postponed',
      level: 'harmless',
      message: `has its sunset moved from ${day(before)} to ${day(after)}`,
      remedy: '',
    };
  }
  if (after === before) return undefined;
  // Who planned by the older date learns of the new one today: a whole window must still lie ahead.
  const ahead = windowMs !== undefined && after - startOfDay(today) >= windowMs;
  return {
    rule: ahead ? 'sunset-advanced' : 'sunset-date-changed-too-small',
    level: ahead ? 'harmless' : 'breaking',
    message: `has its sunset moved forward from ${day(before)} to ${day(after)}`,
    remedy: ahead
      ? ''
      : `Keep \`x-sunset: ${day(before)}\`${windowMs === undefined ? '' : `, or set a date at least ${days(windowMs)} from today`}.`,
  };
}

function invalidSunset(node: JsonObject): DeprecationChange {
  return {
    rule: 'deprecated-sunset-invalid',
    level: 'warning',
    message: `is deprecated with the sunset ${JSON.stringify(node['x-sunset'])}, which is no date`,
    remedy: 'Write `x-sunset` as a date, such as 2027-01-31; without one it can never be removed.',
  };
}

/** The start of a date, or the moment of a date-time, in milliseconds (RFC 3339; UTC where no offset stands). */
function dateOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:$|[Tt ])/.test(value)) return undefined;
  const time = Date.parse(value);
  const sameDay = Number.isNaN(time) || value.length > 10 || day(time) === value;
  return Number.isNaN(time) || !sameDay ? undefined : time;
}

function startOfDay(moment: Date): number {
  return Math.floor(moment.getTime() / DAY_MS) * DAY_MS;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function days(ms: number): string {
  const count = Math.floor(ms / DAY_MS);
  return count === 1 ? '1 day' : `${count} days`;
}
