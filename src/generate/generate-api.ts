import type { LoadedApi } from '../contract/types.ts';
import { bundleJson, bundleYaml } from './bundle-files.ts';
import { clientFile } from './client-file.ts';
import { indexFile } from './index-file.ts';
import { messagesFile } from './messages-file.ts';
import { operationsFile } from './operations-file.ts';
import { refuseReservedNames } from './reserved-names.ts';
import { securityExports, securityFile } from './security-file.ts';
import { streamsOf } from './stream-table.ts';
import { streamsFile } from './streams-file.ts';
import { typedMessages } from './typed-messages.ts';
import { typedDocument, typesFile } from './types-file.ts';
import { webhooksFile, webhookTable } from './webhooks-file.ts';

/**
 * Everything that is derived from one description, in memory. The same description gives the same bytes,
 * wherever it lies and whenever it is asked.
 *
 * @returns the bytes by path relative to the project root, with `/`: `generated/cloudflow/types.ts`
 * @throws {ContractError} when a name in the description cannot be a name in code
 */
export async function generateApi(loaded: LoadedApi): Promise<Map<string, string>> {
  refuseReservedNames(loaded);
  const { api, contract, channels } = loaded;
  const typed = typedDocument(contract);
  const messages = channels === undefined ? undefined : typedMessages(channels);
  const webhooks = webhookTable(contract);
  const files = {
    'client.ts': clientFile(contract, channels),
    'index.ts': indexFile(contract, typed, messages, streamsOf(channels).length > 0),
    ...(messages === undefined ? {} : { 'messages.ts': messagesFile(api, messages, typed) }),
    'openapi.json': bundleJson(contract),
    'openapi.yaml': bundleYaml(contract),
    'operations.ts': operationsFile(contract),
    ...(securityExports(contract).length === 0 ? {} : { 'security.ts': securityFile(contract) }),
    ...(channels === undefined || streamsOf(channels).length === 0
      ? {}
      : { 'streams.ts': streamsFile(api, channels) }),
    'types.ts': typesFile(api, typed),
    ...(webhooks === undefined ? {} : { 'webhooks.ts': webhooksFile(contract, webhooks) }),
  };
  return new Map(Object.entries(files).map(([name, text]) => [`generated/${api}/${name}`, text]));
}
