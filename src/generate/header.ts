/**
 * The sentence that stands in every generated file: from what, by which command.
 *
 * @param source the root file that it comes from, by its name in the folder of the API
 */
export function header(api: string, source = 'openapi.yaml'): string {
  return `Generated from spec/${api}/${source} by \`npm run generate\`. Do not edit.`;
}
