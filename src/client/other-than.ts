declare const otherThan: unique symbol;

/**
 * Any string but the `Known` ones: what JSON Schema writes as `{ type: string, not: { enum: […] } }`.
 *
 * A plain `string` would swallow the known literals, and `step.type === 'fetch_data'` would not narrow a union
 * that has an open branch. A tagged template is the only string type that TypeScript holds apart from literals.
 * It is a string wherever it is read; compare it with values that came later through a `string` variable.
 */
export type OtherThan<Known extends string> = `${string & { readonly [otherThan]: Known }}`;
