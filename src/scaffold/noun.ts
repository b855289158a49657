/** The resource that an API begins with, in the forms in which a description names it. */
export interface Noun {
  /** As people write it: `purchase order`. */
  readonly singular: string;
  /** `purchase orders`. */
  readonly plural: string;
  /** With its article: `a purchase order`. */
  readonly one: string;
  /** The name of its schema: `PurchaseOrder`. */
  readonly type: string;
  /** The plural in the names of operations: `PurchaseOrders`. */
  readonly types: string;
  /** The segment of its path and of its scopes: `purchase-orders`. */
  readonly segment: string;
  /** The name of its path parameter, in snake_case: `purchase_order_id`. */
  readonly parameter: string;
  /** What its ids begin with: `purchaseorder_`. */
  readonly prefix: string;
}

/**
 * All forms of a noun.
 *
 * @param singular kebab-case: `purchase-order`
 * @param plural kebab-case; by the rules of regular English nouns where left out
 */
export function nounOf(singular: string, plural: string = pluralOf(singular)): Noun {
  const words = singular.replaceAll('-', ' ');
  return {
    singular: words,
    plural: plural.replaceAll('-', ' '),
    one: `${startsWithVowelSound(words) ? 'an' : 'a'} ${words}`,
    type: pascalCase(singular),
    types: pascalCase(plural),
    segment: plural,
    parameter: `${singular.replaceAll('-', '_')}_id`,
    prefix: `${singular.replaceAll('-', '')}_`,
  };
}

/** `purchase-order` in PascalCase. */
export function pascalCase(kebab: string): string {
  return kebab.split('-').map(capitalize).join('');
}

/** A sentence, or a word, with a capital at its beginning. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pluralOf(singular: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(singular)) return `${singular}es`;
  if (/[^aeiou-]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return `${singular}s`;
}

/** By spelling: `u` and `eu` sound like `you` in `user` and `euro`, but not in `update`. */
function startsWithVowelSound(word: string): boolean {
  return (
    /^(?:[aio]|e(?!u)|u(?![bcdfghjklmnpqrstvwxyz][aeiou])|hour|heir|honest)/.test(word) && !/^one/.test(word)
  );
}
