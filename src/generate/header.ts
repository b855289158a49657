/** The sentence that stands in every generated file: from what, by which command. */
export function header(api: string): string {
  return `Generated from spec/${api}/openapi.yaml by \`npm run generate\`. Do not edit.`;
}
