/** A `fetch` that answers from a script and keeps what it was asked. */
export interface ScriptedFetch {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly Request[];
  /** The only request. */
  readonly request: Request;
}

/** Answers each request with the next of `answers`; a request too many is a failure of the test. */
export function scriptedFetch(...answers: readonly (() => Response)[]): ScriptedFetch {
  const requests: Request[] = [];
  return {
    requests,
    get request() {
      const [first] = requests;
      if (first === undefined || requests.length !== 1)
        throw new Error(`${requests.length} requests, not one`);
      return first;
    },
    fetch: async (request) => {
      const answer = answers[requests.length];
      requests.push(request);
      if (answer === undefined) throw new Error(`no answer is scripted for ${request.method} ${request.url}`);
      return answer();
    },
  };
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}
