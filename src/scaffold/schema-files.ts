import { capitalize } from './noun.ts';
import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The schemas of the resource: what is read, created and updated are apart. */
export function schemaFiles({ noun, spell }: Plan): [path: string, text: string][] {
  const { type } = noun;
  // A list, because a resource may be called like something else; who puts all files together tells.
  const files: [name: string, text: string][] = [
    [
      type,
      yaml`
        # Decide: the properties. What a client may set stands in ${type}Create and ${type}Update as well.
        description: ${capitalize(noun.one)}, as it stands now.
        type: object
        required: [id, name, ${spell('created_at')}, ${spell('updated_at')}]
        properties:
          id: { $ref: ./${type}Id.yaml }
          name: { $ref: ./${type}Name.yaml }
          description: { $ref: ./${type}Description.yaml }
          ${spell('created_at')}: { $ref: ./Timestamp.yaml }
          ${spell('updated_at')}:
            description: When it was last changed; at first, when it was created.
            $ref: ./Timestamp.yaml
      `,
    ],
    [
      `${type}Id`,
      yaml`
        # Decide: the prefix, here and in \`ids\` of x-conventions. It cannot change once ids are in use.
        description: Names ${noun.one}. Made by the server; never changes and is never used again.
        type: string
        pattern: ^${noun.prefix}[a-z0-9]{8,32}$
      `,
    ],
    [
      `${type}Name`,
      yaml`
        description: What people call the ${noun.singular}. No two have the same name.
        type: string
        minLength: 1
        maxLength: 120
      `,
    ],
    [
      `${type}Description`,
      yaml`
        description: What the ${noun.singular} is for, in plain text.
        type: string
        maxLength: 500
      `,
    ],
    [
      `${type}Create`,
      yaml`
        description: ${capitalize(noun.one)} to make.
        type: object
        required: [name]
        additionalProperties: false
        properties:
          name: { $ref: ./${type}Name.yaml }
          description: { $ref: ./${type}Description.yaml }
      `,
    ],
    [
      `${type}Update`,
      yaml`
        description: The changes to ${noun.one}. What is left out stays as it is.
        type: object
        minProperties: 1
        additionalProperties: false
        properties:
          name: { $ref: ./${type}Name.yaml }
          description:
            description: What the ${noun.singular} is for, in plain text. An empty text removes it.
            $ref: ./${type}Description.yaml
      `,
    ],
    [
      'Timestamp',
      yaml`
        description: A moment in UTC (RFC 3339, always with \`Z\`).
        type: string
        format: date-time
        maxLength: 30
        pattern: ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$
      `,
    ],
  ];
  return files.map(([name, text]) => [`schemas/${name}.yaml`, text]);
}
