import type { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core';
import { asyncapi as published } from '@stoplight/spectral-rulesets';
import type { ChannelContract } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { createSpectral } from './spectral.ts';

/** Where the rules of spectral:asyncapi are explained. */
const pages = 'https://github.com/stoplightio/spectral/blob/develop/docs/reference/asyncapi-rules.md';

/** The rules of spectral:asyncapi that are turned off, each with the reason. */
export const unusedRules = {
  'asyncapi-3-document-unresolved': 'struct of Redocly says where no reference may stand; twice the time',
  'asyncapi-latest-version': 'the loader says which versions can be read',
  'asyncapi-unused-components-schema': 'bundling keeps no schema that nothing refers to',
  'asyncapi-unused-components-server': 'needs the graph of the resolved document, which takes resolving it',
};

/**
 * Makes a function that runs Spectral, with spectral:asyncapi, over the bundled channels of an API. The ruleset is
 * read at the first use, since most APIs have no channels; keep the function for a watch loop.
 */
export function createAsyncApiLint(): (channels: ChannelContract) => Promise<Finding[]> {
  let lint: ReturnType<typeof createSpectral> | undefined;
  return async (channels) => {
    lint ??= createSpectral(ruleset(), (rule) => `${pages}#${rule}`);
    return lint(channels);
  };
}

/** The ids of the rules of spectral:asyncapi that are on. */
export function asyncApiRules(): string[] {
  return Object.keys(asyncapi.rules).filter((id) => !Object.hasOwn(unusedRules, id));
}

// Two copies of the types of Spectral's formats keep the compiler from seeing that this is a ruleset.
const asyncapi = published as unknown as { rules: Readonly<Record<string, RuleDefinition>> };

function ruleset(): RulesetDefinition {
  const rules = Object.fromEntries(
    Object.entries(asyncapi.rules).map(([id, rule]) => [id, { ...rule, resolved: false }]),
  );
  const unresolved: RulesetDefinition = { ...asyncapi, rules };
  return {
    extends: [unresolved],
    rules: Object.fromEntries(Object.keys(unusedRules).map((id) => [id, 'off'])),
  };
}
