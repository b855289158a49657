// @ts-check
/**
 * @import { DeclarationNode } from './declaration-node.js'
 * @import { Conventions, CountedResponse, PaginationStyle } from './types.ts'
 */

/**
 * How lists are paged, sorted and filtered.
 * @param {DeclarationNode} declared
 * @returns {Pick<Conventions, 'pagination' | 'sorting' | 'filtering'>}
 */
export function resolveLists(declared) {
  const sorting = declared.child('sorting');
  const filtering = declared.child('filtering');
  return {
    pagination: Object.fromEntries(
      declared
        .child('pagination')
        .entries()
        .map(([name, style]) => [name, resolvePagination(name, style)]),
    ),
    ...(declared.has('sorting') ? { sorting: { parameter: sorting.parameter('parameter') } } : {}),
    ...(declared.has('filtering')
      ? { filtering: { parameter: filtering.parameter('parameter'), schema: filtering.text('schema') } }
      : {}),
  };
}

/**
 * @param {string} name
 * @param {DeclarationNode} node
 * @returns {PaginationStyle}
 */
function resolvePagination(name, node) {
  const request = node.child('request');
  const response = node.child('response');
  switch (node.text('kind')) {
    case 'cursor':
      return {
        name,
        kind: 'cursor',
        request: { limit: request.parameter('limit'), cursor: request.parameter('cursor') },
        response: {
          items: response.pointer('items'),
          nextCursor: response.pointer('nextCursor'),
          ...response.pointers(['more']),
        },
      };
    case 'page':
      return {
        name,
        kind: 'page',
        request: { page: request.parameter('page'), size: request.parameter('size') },
        response: counted(response),
      };
    default:
      return {
        name,
        kind: 'offset',
        request: { limit: request.parameter('limit'), offset: request.parameter('offset') },
        response: counted(response),
      };
  }
}

/**
 * @param {DeclarationNode} node
 * @returns {CountedResponse}
 */
function counted(node) {
  return {
    items: node.pointer('items'),
    total: node.pointer('total'),
    more: node.pointer('more'),
    ...node.pointers(['limit', 'offset', 'page', 'pages', 'previous']),
  };
}
