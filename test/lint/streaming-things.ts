import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../project.ts';
import { copyThings, type Things } from './things.ts';

/** A copy of the small, clean description with channels and a workflow beside it. */
export function copyStreamingThings(): Things {
  const things = copyThings();
  cpSync(join(repository, 'test/fixtures/channels/spec'), join(things.root, 'spec'), { recursive: true });
  return things;
}
