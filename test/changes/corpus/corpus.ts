import { bounds } from './bounds.ts';
import { channels } from './channels.ts';
import { combiners } from './combiners.ts';
import { conventions } from './conventions.ts';
import { deprecations } from './deprecations.ts';
import { equalities } from './equalities.ts';
import { events } from './events.ts';
import { messages } from './messages.ts';
import { objects } from './objects.ts';
import { operations } from './operations.ts';
import type { Pair } from './pair.ts';
import { parameters } from './parameters.ts';
import { security } from './security.ts';
import { types } from './types.ts';

export { TODAY } from './deprecations.ts';

/** Pairs of descriptions, each with what an expert says of the second to those who use the first. */
export const CORPUS: readonly Pair[] = [
  ...bounds,
  ...types,
  ...objects,
  ...combiners,
  ...equalities,
  ...parameters,
  ...messages,
  ...operations,
  ...security,
  ...deprecations,
  ...events,
  ...conventions,
  ...channels,
];
