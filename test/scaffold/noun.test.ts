import { describe, expect, it } from 'vitest';
import { nounOf } from '../../src/scaffold/noun.ts';

describe('nounOf', () => {
  it('gives every form of a noun of several words', () => {
    expect(nounOf('purchase-order')).toEqual({
      singular: 'purchase order',
      plural: 'purchase orders',
      one: 'a purchase order',
      type: 'PurchaseOrder',
      types: 'PurchaseOrders',
      segment: 'purchase-orders',
      parameter: 'purchase_order_id',
      prefix: 'purchaseorder_',
    });
  });

  it.each([
    ['project', 'projects'],
    ['policy', 'policies'],
    ['key', 'keys'],
    ['process', 'processes'],
    ['box', 'boxes'],
    ['branch', 'branches'],
    ['wish', 'wishes'],
    ['data-entry', 'data entries'],
  ])('makes the plural of %s: %s', (singular, plural) => {
    expect(nounOf(singular).plural).toBe(plural);
  });

  it('takes an irregular plural as it is given', () => {
    expect(nounOf('person', 'people')).toMatchObject({
      plural: 'people',
      types: 'People',
      segment: 'people',
    });
  });

  it.each([
    'an item',
    'an event',
    'an update',
    'an hour',
    'a user',
    'a unit',
    'a euro',
    'a one-off',
    'a project',
  ])('puts the article that one hears: %s', (one) => {
    const [, word = ''] = one.split(' ');
    expect(nounOf(word).one).toBe(one.replaceAll('-', ' '));
  });
});
