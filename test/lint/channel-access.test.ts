import { describe, expect, it } from 'vitest';
import { copyStreamingThings } from './streaming-things.ts';

/** What lint says after one edit of the channels. */
async function lintEdited(from: string, to: string): Promise<string[]> {
  using things = copyStreamingThings();
  things.edit('asyncapi.yaml', from, to);
  return (await things.lint()).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message.split('. ')[0]}`,
  );
}

describe('lint of the way into a channel', () => {
  it('RO-12 tells of a parameter that is not described', async () => {
    expect(await lintEdited('thing_id: { description: Which thing. }', 'thing_id: {}')).toEqual([
      '22:7 channel-parameter: The parameter thing_id of the channel thingStream has no description',
    ]);
    expect(await lintEdited('Which thing.', 'The thing id.')).toEqual([
      '22:7 channel-parameter: The parameter thing_id of the channel thingStream has a description that only repeats its name',
    ]);
  });

  it('RO-5 RO-12 tells of a server that takes anybody', async () => {
    const security = '    security: [{ type: http, scheme: bearer, description: A token with scopes. }]\n';
    expect(await lintEdited(security, '')).toEqual([
      '11:3 channel-security: The server production does not say which credentials it takes, and not every operation does',
    ]);
  });
});
