import { edit } from './edit.ts';
import { readEdits } from './edits.ts';
import type { Pair } from './pair.ts';
import { SMALL_API } from './small-api.ts';

const publish = '/paths/~1things~1{thing_id}~1publish/post';
const lifecycle = '/components/schemas/Thing/x-lifecycle';

const withTransition = edit(
  edit(SMALL_API, `${publish}/operationId`, 'publishIt'),
  `${lifecycle}/transitions/publishIt`,
  {
    from: ['draft'],
    to: 'live',
  },
);
const renamed = edit(withTransition, `${lifecycle}/transitions/publishThing`, undefined);

/** What one key of the declaration, or one extension, means when it changes. */
export const conventions: readonly Pair[] = [
  {
    area: 'conventions',
    name: 'an operation is renamed in its lifecycle too',
    base: SMALL_API,
    revision: renamed,
    verdict: 'warning',
  },
  ...readEdits('conventions.yaml').flatMap(({ name, at, to, verdict, rule, back, backRule }): Pair[] => {
    const revision = edit(SMALL_API, at, to);
    const pair = { area: 'conventions', name, base: SMALL_API, revision, verdict };
    return [
      rule === undefined ? pair : { ...pair, rule },
      {
        ...pair,
        name: `${name}, backwards`,
        base: revision,
        revision: SMALL_API,
        verdict: back,
        ...(backRule === undefined ? {} : { rule: backRule }),
      },
    ];
  }),
];
