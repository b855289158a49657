import type { Conventions } from '../../contract/types.ts';
import type { Report } from '../report.ts';
import type { ConventionRule } from './rules.ts';

export type ConventionReport = Report<ConventionRule>;

/** The conventions of two versions. */
export interface ConventionPair {
  readonly base: Conventions;
  readonly revision: Conventions;
}
