import { stringify } from 'yaml';
import type { Contract } from '../contract/types.ts';
import { header } from './header.ts';

/** The bundle as YAML, under a comment that says where it comes from. */
export function bundleYaml({ api, document }: Contract): string {
  return `# ${header(api)}\n${stringify(document, { aliasDuplicateObjects: false, blockQuote: 'literal', lineWidth: 110 })}`;
}

/** The bundle as JSON. JSON has no comments, so its first key says where it comes from. */
export function bundleJson({ api, document }: Contract): string {
  return `${JSON.stringify({ 'x-generated': header(api), ...document }, undefined, 2)}\n`;
}
