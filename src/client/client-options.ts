import type { RetryPolicy } from './api-table.ts';
import type { CallError } from './call-error.ts';
import type { Credential } from './credentials.ts';

/** One attempt of a call, as hooks see it. */
export interface AttemptContext {
  /** The `operationId`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** The correlation id of the call, the same for each attempt. */
  readonly requestId: string;
}

/** Why there is another attempt. */
export interface RetryContext extends AttemptContext {
  /** Milliseconds until then. */
  readonly wait: number;
  /** What the failed attempt was answered with; absent where no answer came. */
  readonly response?: Response;
  /** Why no answer came. */
  readonly error?: CallError;
}

/** A deprecated operation that is in use. */
export interface DeprecationContext {
  readonly operation: string;
  /** Since when (RFC 9745). */
  readonly since?: Date;
  /** When it will be removed (RFC 8594). */
  readonly sunset?: Date;
}

/** What can be watched and changed from outside. What a hook throws ends the call. */
export interface Hooks {
  /** Before each attempt, without credentials; may change the headers, or give another request to send. */
  readonly onRequest?:
    | ((request: Request, context: AttemptContext) => Request | undefined | Promise<Request | undefined>)
    | undefined;
  /** After each answer. Read its body from a clone. */
  readonly onResponse?: ((response: Response, context: AttemptContext) => void | Promise<void>) | undefined;
  /** Before each wait for another attempt. */
  readonly onRetry?: ((context: RetryContext) => void) | undefined;
  /** Once for each deprecated operation in use; a warning on the console where left out. */
  readonly onDeprecated?: ((context: DeprecationContext) => void) | undefined;
}

/** How long a call may take and how often it is tried. */
export interface Persistence {
  /** Milliseconds for one attempt, its body included; where left out 30 000, for files and forms 600 000. 0: no bound. */
  readonly timeout?: number | undefined;
  /** Milliseconds for all attempts and the waits between; no bound where left out. */
  readonly totalTimeout?: number | undefined;
  /** Changes to the declared policy; `false` for a single attempt. */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
}

/** What every generated client is created with. */
export interface ApiClientOptions extends Hooks, Persistence {
  /** Where the API is; the first server of its description where left out. */
  readonly baseUrl?: string | undefined;
  /** One credential, under the name of its kind. */
  readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Bytes of a text or JSON body, unpacked; 32 MiB where left out. */
  readonly maxBodyBytes?: number | undefined;
}

/** What a single call can say besides its parameters and its body. */
export interface CallOptions
  extends Persistence,
    Omit<RequestInit, 'body' | 'method' | 'headers' | 'redirect' | 'window'> {
  readonly headers?: Readonly<Record<string, string>>;
  /** The correlation id; a random UUID where left out. */
  readonly requestId?: string;
}
