import { rules } from '../../lint-rules/index.js';
import { asyncApiRules } from './asyncapi-findings.ts';
import { spectralRules } from './spectral-findings.ts';

/** The ids of the rules that are neither Spectral's nor Redocly's nor part of our ruleset, each with a page. */
export const outsideRules = [
  'channel-operation',
  'channel-parameter',
  'channel-security',
  'component-file',
  'dead-link',
  'file-length',
  'index-only',
  'message-example',
  'message-payload',
  'orphan-file',
  'workflow-answer',
  'workflow-operation',
  'workflow-parameter',
  'workflow-reference',
] as const;

/**
 * The ids of all rules that a finding can have, but for `lint-ignore`.
 *
 * @param redocly the ids of the rules that `redocly.yaml` turns on
 */
export function knownRules(redocly: readonly string[]): ReadonlySet<string> {
  return new Set([...Object.keys(rules), ...outsideRules, ...spectralRules, ...asyncApiRules(), ...redocly]);
}
