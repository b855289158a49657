import type { JsonObject, Pointer, SourceLocation } from '../contract/types.ts';

/**
 * What a change does to those who keep using the API as it was. `breaking` fails on the wire; `warning` may, or stops
 * generated code from compiling; `harmless` does neither.
 */
export type ChangeLevel = 'breaking' | 'warning' | 'harmless';

/**
 * Whom a change concerns: a client by what it sends, a client by what it reads, the consumer of a webhook, of a
 * WebSocket channel, or who compiles generated types.
 */
export type Audience = 'sender' | 'reader' | 'webhook-consumer' | 'stream-consumer' | 'type-user';

/** One change between two versions of a description. */
export interface Change {
  readonly level: ChangeLevel;
  /** The stable id of the rule that judged it. */
  readonly rule: string;
  /** The method in lower case and the path template of the operation; absent where no operation is concerned. */
  readonly method?: string;
  readonly path?: string;
  /** The event of the webhook or the address of the channel, where that is concerned instead. */
  readonly event?: string;
  readonly channel?: string;
  /** In the bundle of the revision; in that of the base where the revision has no such place. */
  readonly pointer: Pointer;
  /** Where it stands in the source files of the base; absent where it is new. */
  readonly base?: SourceLocation;
  /** Where it stands in the source files of the revision; absent where it is gone. */
  readonly revision?: SourceLocation;
  /** Whom it concerns. */
  readonly audience: readonly Audience[];
  /** What has changed, from what to what. */
  readonly message: string;
  /** What to do instead; empty for a harmless change. */
  readonly remedy: string;
}

/** A self-contained document, all of whose references are local, and the way back to its sources. */
export interface Traced {
  readonly document: JsonObject;
  locate(pointer: Pointer): SourceLocation;
}

/** One version of an API's description: OpenAPI 3.0 or 3.1, with or without `x-conventions`. */
export interface DescriptionVersion extends Traced {
  /** How messages name it: a git ref, a file. */
  readonly label: string;
  /** The AsyncAPI document beside it. */
  readonly channels?: Traced;
}
