import type { LoadedApi } from '../contract/types.ts';
import { bundleJson, bundleYaml } from './bundle-files.ts';
import { clientFile } from './client-file.ts';
import { indexFile } from './index-file.ts';
import { messagesFile } from './messages-file.ts';
import { operationsFile } from './operations-file.ts';
import { refuseReservedNames } from './reserved-names.ts';
import { typedMessages } from './typed-messages.ts';
import { typedDocument, typesFile } from './types-file.ts';

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
  const files = {
    'client.ts': clientFile(contract),
    'index.ts': indexFile(contract, typed, messages),
    ...(messages === undefined ? {} : { 'messages.ts': messagesFile(api, messages, typed) }),
    'openapi.json': bundleJson(contract),
    'openapi.yaml': bundleYaml(contract),
    'operations.ts': operationsFile(contract),
    'types.ts': typesFile(api, typed),
  };
  return new Map(Object.entries(files).map(([name, text]) => [`generated/${api}/${name}`, text]));
}
