import { conventionsText } from './conventions-text.ts';
import { capitalize } from './noun.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The root of the description: `openapi.yaml`, an index. */
export function indexFile(plan: Plan): string {
  const { name, title, noun, scheme, spell } = plan;
  const item = `${noun.segment}_{${spell(noun.parameter)}}`;
  return yaml`
    openapi: 3.1.1
    info:
      # Decide: what this API is for, in the words of those who call it, and whom they ask for help.
      title: ${title} API
      version: 1.0.0
      summary: ${capitalize(noun.plural)} that can be listed, created, read, changed and deleted.
      description: |
        Manage ${noun.plural}.

        **What may change inside version 1.** Responses are open: they may gain properties, so ignore those you do
        not know. Requests are closed: a property that is not described here is refused with 400, so a typing error
        never passes silently.

        Times are RFC 3339 in UTC.
      contact:
        name: ${title} support
        url: https://${name}.example.com/support
    servers:
      # Decide: the address. The path after the host is where the mock serves this API as well.
      - url: https://${name}.example.com/v1
        description: Production

    tags:
      - name: ${capitalize(noun.plural)}
        description: Everything that can be done with ${noun.plural}.

    x-conventions:
      ${conventionsText(plan)}

    paths:
      /${noun.segment}: { $ref: ./paths/${noun.segment}.yaml }
      /${noun.segment}/{${spell(noun.parameter)}}: { $ref: './paths/${item}.yaml' }

    components:
      securitySchemes:
        ${scheme}: { $ref: ./securitySchemes/${scheme}.yaml }
  `;
}
