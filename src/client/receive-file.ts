import { fileName } from './file-name.ts';

/** The body of an answer as a file, with the name that the server proposes; without one the name is empty. */
export async function receiveFile(response: Response, type: string): Promise<File> {
  const name = fileName(response.headers.get('Content-Disposition')) ?? '';
  return new File([await response.blob()], name, { type });
}
