import { loadApi } from '../src/contract/load.ts';
import { curl, exampleCall, firstOperation } from '../src/mock/example-call.ts';
import { createMock, mountOf } from '../src/mock/mock.ts';
import { serve } from '../src/mock/serve.ts';
import { exit, main } from './command.ts';
import { untilInterrupted } from './interrupt.ts';
import { readPort } from './port.ts';

await main({
  name: 'mock',
  summary: 'Serves the mocks: what each API would answer, by its description.',
  options: { port: { type: 'string', value: 'N', help: 'the port (default: 4010; 0 picks a free one)' } },
  async run({ root, apis, options }) {
    const port = readPort(options.port);
    const loaded = await Promise.all(apis.map((api) => loadApi(root, api)));
    const server = await serve(createMock({ apis: loaded }).fetch, { port });
    for (const api of loaded) {
      const mount = server.url + mountOf(api);
      const operation = firstOperation(api.contract);
      process.stdout.write(`${api.api}: ${mount}\n`);
      if (operation !== undefined)
        process.stdout.write(`  ${curl(mount, exampleCall(api.contract, operation))}\n`);
    }
    process.stderr.write(`All of them: ${server.url}/ (Ctrl-C ends)\n`);
    await untilInterrupted();
    await server.close();
    return exit.fine;
  },
});
