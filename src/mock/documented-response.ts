import type { Response as Described, Operation } from '../contract/types.ts';

/** What an operation documents for a status: the status itself, its range (`4XX`) or `default`, in this order. */
export function documentedResponse({ responses }: Operation, status: number): Described | undefined {
  return [String(status), `${Math.floor(status / 100)}XX`, 'DEFAULT']
    .map((wanted) => responses.find((response) => response.status.toUpperCase() === wanted))
    .find((response) => response !== undefined);
}
