/** A request body as `fetch` takes it, and the `Content-Type` to send with it. */
export interface SerializedBody {
  readonly body: BodyInit;
  /** Left out for a form with parts: `fetch` adds the boundary. */
  readonly contentType?: string;
}

/**
 * A request body in its declared media type. JSON is written here; few apps send anything else, and the others do not
 * load what does.
 */
export async function serializeBody(value: unknown, mediaType = 'application/json'): Promise<SerializedBody> {
  if (/[/+]json\b/.test(mediaType)) return { body: JSON.stringify(value), contentType: mediaType };
  const { serializeOther } = await import('./serialize-other.ts');
  return serializeOther(value, mediaType);
}
