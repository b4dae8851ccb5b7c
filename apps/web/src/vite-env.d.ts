/** What Vite says of the build to a module; its own types would bring all of Node's into the browser. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
