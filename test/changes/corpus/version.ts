import type { DescriptionVersion, Traced } from '../../../src/changes/change.ts';
import type { JsonObject } from '../../../src/contract/types.ts';

/** A description that lies in memory, every place of which stands in line 1 of one file. */
export function version(label: string, document: JsonObject, channels?: JsonObject): DescriptionVersion {
  return {
    label,
    ...traced(`${label}.yaml`, document),
    ...(channels === undefined ? {} : { channels: traced(`${label}.asyncapi.yaml`, channels) }),
  };
}

function traced(file: string, document: JsonObject): Traced {
  return { document, locate: () => ({ file, line: 1, column: 1 }) };
}
