import type { Finding } from '../lint/finding.ts';
import type { Comparison } from './comparison.ts';
import { fails } from './failure.ts';
import { findingsOfChanges } from './format/findings.ts';

/**
 * What a change of a description does to those who rely on its released contract, as findings: errors where it breaks
 * them inside a version or the version is too low, information where a new version announces it. What harms nobody is
 * left out.
 */
export function releasedFindings(comparison: Comparison): Finding[] {
  const failing = fails(comparison, 'inside-version');
  return findingsOfChanges(comparison).flatMap((finding): Finding[] => {
    if (finding.severity === 'info') return [];
    if (finding.severity === 'error' && failing) return [finding];
    // A warning does not fail here: that takes `npm run changes -- --strict`.
    return [{ ...finding, severity: 'info' }];
  });
}
