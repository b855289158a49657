import { BaseResolver, type Document, ResolveError, Source } from '@redocly/openapi-core';
import type { Sources } from './sources.ts';

/**
 * Lets Redocly read through our cache: nothing outside the project root, nothing from the network, and each file
 * parsed once. Redocly writes into what it parses, so it is given copies.
 */
export class SourceResolver extends BaseResolver {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    super();
    this.#sources = sources;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const file = this.#sources.read(absoluteRef);
    if (file === undefined)
      throw new ResolveError(new Error(`There is no file ${absoluteRef} in this project.`));
    return new Source(absoluteRef, file.text);
  }

  override parseDocument(source: Source): Document {
    return { source, parsed: structuredClone(this.#sources.read(source.absoluteRef)?.value) };
  }
}
