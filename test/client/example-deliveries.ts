import { loadApi } from '../../src/contract/load.ts';
import type { Json } from '../../src/contract/types.ts';
import { repository } from '../project.ts';

/** Every example of a delivery in a description, with the name of its event. */
export async function exampleDeliveries(api: string): Promise<{ event: string; value: Json }[]> {
  const { contract } = await loadApi(repository, api);
  return contract.webhooks.flatMap(({ event, requestBody }) =>
    (requestBody?.content ?? []).flatMap(({ examples }) => examples.map(({ value }) => ({ event, value }))),
  );
}
