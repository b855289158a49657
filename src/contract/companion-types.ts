import type { Pointer } from './convention-types.ts';
import type { SourceFile } from './source-file.ts';
import type { Example, JsonObject, SourcePlace } from './types.ts';

/** The WebSocket channels of an API: its `asyncapi.yaml`, AsyncAPI 3, bundled. */
export interface ChannelContract {
  /** The absolute path of `asyncapi.yaml`. */
  readonly root: string;
  /** The absolute paths of all its files, the root first. */
  readonly files: readonly string[];
  readonly document: JsonObject;
  readonly channels: readonly Channel[];
  locate(pointer: Pointer): SourcePlace;
}

export interface Channel {
  /** The key under `channels`. */
  readonly name: string;
  /** The path template below the server: `/workflow-runs/{id}/stream`. */
  readonly address: string;
  readonly description: string;
  readonly pointer: Pointer;
  /** What the server sends. */
  readonly sent: readonly Message[];
  /** What the server takes. */
  readonly received: readonly Message[];
}

export interface Message {
  /** The key under the channel's `messages`. */
  readonly name: string;
  readonly description: string;
  readonly pointer: Pointer;
  readonly payloadPointer?: Pointer;
  /** Of the payload. */
  readonly examples: readonly Example[];
}

/** An executable workflow over the operations of an API: a file `workflows/<name>.arazzo.yaml`, Arazzo 1. */
export interface Workflows {
  /** The absolute path. */
  readonly path: string;
  readonly file: SourceFile;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly workflowId: string;
  readonly stepId: string;
  readonly pointer: Pointer;
  /** The operation that it calls, without the name of its source; absent where it calls a path or a workflow. */
  readonly operationId?: string;
  /** The names of the parameters that it gives, with their pointers. */
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly pointer: Pointer }[];
}
